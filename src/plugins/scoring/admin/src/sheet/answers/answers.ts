import type { Given, SheetView } from '../../../../server/src/domain/desk/views';

/** What a juror has put down for a criterion; without a mark yet, their comment waits for one. */
export interface Answer {
  /** Null is an abstention. */
  readonly mark?: string | null | undefined;
  readonly comment: string;
}

/** An answer that the server does not hold yet. */
export interface Waiting {
  readonly answer: Answer;
  /** What the server held when it was put down: another answer there now is somebody else's. */
  readonly base: Given | null;
}

/** A sheet while it is filled in. Codes of criteria are the keys. */
export interface Answers {
  /** Of what the server holds, as far as is known. */
  readonly version: number;
  readonly saved: ReadonlyMap<string, Given>;
  /** In the order in which they were put down. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  readonly sending: { readonly code: string; readonly given: Given } | null;
  /** Criteria that another window has answered otherwise: the juror decides. */
  readonly disputed: readonly string[];
}

/** What the server says of a sheet as a whole. */
export type Heard = Pick<SheetView, 'version' | 'given'>;

export const isSame = (one: Answer | null | undefined, other: Answer | null | undefined): boolean =>
  one?.mark === other?.mark && (one?.comment ?? '') === (other?.comment ?? '');

/** Puts what waits on top of what the server holds now. */
function reconciled(waiting: ReadonlyMap<string, Waiting>, { version, given }: Heard): Answers {
  const saved = new Map(Object.entries(given));
  const kept = [...waiting].filter(([code, { answer }]) => !isSame(answer, saved.get(code)));
  const disputed = kept.filter(([code, { base }]) => !isSame(base, saved.get(code)));
  return { version, saved, waiting: new Map(kept), sending: null, disputed: disputed.map(([code]) => code) };
}

/**
 * A sheet as it is opened.
 *
 * @param kept what waited when it was closed.
 */
export const opened = (heard: Heard, kept: ReadonlyMap<string, Waiting>): Answers => reconciled(kept, heard);

/** The sheet after the server has said what it holds now; something older than what is known changes nothing. */
export const heard = (answers: Answers, news: Heard): Answers =>
  news.version < answers.version ? answers : reconciled(answers.waiting, news);

/** What stands at a criterion; null where nothing does. */
export const answerTo = ({ waiting, saved }: Answers, code: string): Answer | null =>
  waiting.get(code)?.answer ?? saved.get(code) ?? null;

/** The sheet with an answer put down. What is put back to how the server holds it waits no longer. */
export function changed(answers: Answers, code: string, answer: Answer): Answers {
  const { saved, sending } = answers;
  const base = answers.waiting.get(code)?.base ?? saved.get(code) ?? null;
  const waiting = new Map(answers.waiting);
  // What is on its way arrives: then what the server holds is no longer how it was.
  if (isSame(answer, saved.get(code)) && sending?.code !== code) waiting.delete(code);
  else waiting.set(code, { answer, base });
  return { ...answers, waiting, disputed: answers.disputed.filter((one) => waiting.has(one)) };
}

/** What is sent next: the oldest answer that has a mark and no rival; null when there is none. */
export function nextToSend({ waiting, disputed }: Answers): Answers['sending'] {
  for (const [code, { answer }] of waiting) {
    const { mark, comment } = answer;
    if (mark !== undefined && !disputed.includes(code)) return { code, given: { mark, comment } };
  }
  return null;
}

/** The sheet once the server has taken what was sent. */
export function taken(answers: Answers, { code, given }: NonNullable<Answers['sending']>, version: number) {
  const waiting = new Map(answers.waiting);
  const newer = waiting.get(code)?.answer;
  if (newer === undefined || isSame(newer, given)) waiting.delete(code);
  else waiting.set(code, { answer: newer, base: given });
  return {
    ...answers,
    ...{ version, waiting, saved: new Map(answers.saved).set(code, given), sending: null },
  } satisfies Answers;
}

/** The sheet once the juror has decided which of two answers holds. */
export function decided(answers: Answers, code: string, holds: 'mine' | 'theirs'): Answers {
  const waiting = new Map(answers.waiting);
  const mine = waiting.get(code);
  if (mine !== undefined && holds === 'mine') {
    waiting.set(code, { ...mine, base: answers.saved.get(code) ?? null });
  } else waiting.delete(code);
  return { ...answers, waiting, disputed: answers.disputed.filter((one) => one !== code) };
}
