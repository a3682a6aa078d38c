import { BANNERS, FEMININE } from './banners';
import type { Line } from './line';
import type { Notice } from './outline-parts';
import type { Release, Withdrawal } from './release';
import type { Say } from './say';

/** What nobody may overlook, the weightiest first. */
export function noticesOf(release: Release<unknown, unknown>, embargo: Date | null, say: Say): Notice[] {
  const { withdrawal } = release;
  return [
    ...(embargo === null ? [] : [embargoNotice(embargo, say)]),
    ...(withdrawal === null ? correctionNotices(release, say) : [withdrawalNotice(release, withdrawal, say)]),
  ];
}

/** « SOUS EMBARGO jusqu’au … »: until when nobody may publish it. */
export const embargoLine = (embargo: Date, say: Say): string =>
  `SOUS EMBARGO jusqu’au ${say.moment(embargo)}`;

function embargoNotice(embargo: Date, say: Say): Notice {
  const request =
    'Ce document vous est confié avant sa parution : rien ne doit en être publié avant cette heure.';
  return {
    kind: 'notice',
    tone: 'warning',
    title: embargoLine(embargo, say),
    lines: [{ text: request, url: null }],
  };
}

/** What the reasons are that have a name of their own; any other is in words already, and « other » says nothing. */
const REASONS: ReadonlyMap<string, string | null> = new Map([
  ['legal', 'Obligation légale'],
  ['error', 'Erreur dans le texte'],
  ['duplicate', 'Doublon'],
  ['request', 'À la demande d’une personne ou d’un organisme cité'],
  ['other', null],
]);

function withdrawalNotice({ kind }: Release<unknown, unknown>, withdrawal: Withdrawal, say: Say): Notice {
  const { date, reason, explanation, replacementUrl } = withdrawal;
  const said = REASONS.has(reason) ? (REASONS.get(reason) ?? null) : reason;
  const lines: (Line | null)[] = [
    said === null ? null : { text: `Motif : ${said}`, url: null },
    explanation === null ? null : { text: explanation, url: null },
    replacementUrl === null ? null : { text: `À lire à la place : ${replacementUrl}`, url: replacementUrl },
  ];
  return {
    kind: 'notice',
    tone: 'warning',
    title: `${BANNERS[kind]} RETIRÉ${FEMININE.has(kind) ? 'E' : ''} le ${say.date(date)}`,
    lines: lines.filter((line) => line !== null),
  };
}

/** Minor corrections mend spelling; major ones are for those who have read the release before. */
function correctionNotices({ corrections }: Release<unknown, unknown>, say: Say): Notice[] {
  return corrections
    .filter(({ major }) => major)
    .map(({ date, note }) => ({
      kind: 'notice',
      tone: 'information',
      title: `Rectificatif du ${say.date(date)}`,
      lines: [{ text: note, url: null }],
    }));
}
