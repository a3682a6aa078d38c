import { isRenewable, type RenewalWay, renewalWay } from '../domain/renewal-way';
import { needed, perhaps, type Visit } from '../site';
import {
  APPLICATION,
  APPLICATIONS,
  type Application,
  type Award,
  EDITIONS,
  type PublicEdition,
  QUESTIONS,
  type Question,
  type RenewalSince,
  type SavedAnswer,
} from './shapes';

/** How the award of an application can be renewed; null for one that is not to be renewed. */
export async function renewalWayOf(
  { visitor }: Visit,
  application: Application,
  award: Award,
): Promise<RenewalWay<PublicEdition> | null> {
  if (!isRenewable(award.state)) return null;
  const { data: editions } = needed(await visitor.askAsAnybody({ path: '/label/editions' }, EDITIONS));
  const { data: own } = needed(await visitor.ask({ path: '/label/applications' }, APPLICATIONS));
  return renewalWay(application, editions, own);
}

/** What an application renews: what was asked then, and what was answered. */
export interface Former {
  readonly questions: readonly Question[];
  readonly answers: readonly SavedAnswer[];
}

/** What is renewed; null for a colleague who did not work on it. */
export async function formerOf({ visitor }: Visit, { application }: RenewalSince): Promise<Former | null> {
  const found = perhaps(await visitor.ask({ path: `/label/applications/${application}` }, APPLICATION));
  if (found === null) return null;
  const { edition, answers } = found.data;
  const asked = perhaps(
    await visitor.askAsAnybody({ path: `/label/editions/${edition.id}/questions` }, QUESTIONS),
  );
  return asked === null ? null : { questions: asked.data.grid.questions, answers };
}

/** What has become of a question since the application that is renewed, and what stood there. */
export interface ChangedQuestion {
  readonly year: number;
  readonly change: 'reworded' | 'rescaled' | 'new';
  readonly before: { readonly question: Question; readonly answer: SavedAnswer | null } | null;
}

/** How a question has changed; null where it is the same, or nothing is renewed. */
export async function changeOf(
  visit: Visit,
  { renewal }: Application,
  code: string,
): Promise<ChangedQuestion | null> {
  const change = renewal?.changes.find(({ question }) => question === code)?.change ?? 'same';
  if (renewal === null || change === 'same' || change === 'gone') return null;
  const { year } = renewal;
  if (change === 'new') return { year, change, before: null };
  const former = await formerOf(visit, renewal);
  const question = former?.questions.find((one) => one.code === code);
  const answer = former?.answers.find((one) => one.question === code) ?? null;
  return { year, change, before: question === undefined ? null : { question, answer } };
}
