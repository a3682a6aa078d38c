import type { AwardView } from '../../../server/src/domain/award/award-view';

/** How many awards stand on one page of their table. */
export const PAGE = 50;

/** What is compared: accents and capitals make no difference. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The awards whose number or commune contains some words, in their order. */
export function awardsFound(awards: readonly AwardView[], words: string): readonly AwardView[] {
  const wanted = plain(words.trim());
  return awards.filter(({ number, commune }) => plain(`${number} ${commune.name}`).includes(wanted));
}

/** One page of them. @param page from 1 on. */
export const pageOf = (awards: readonly AwardView[], page: number): readonly AwardView[] =>
  awards.slice((page - 1) * PAGE, page * PAGE);
