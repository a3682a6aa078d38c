import { needed, perhaps, type Visit } from '../site';
import {
  APPLICATION,
  type Application,
  AWARD,
  type Award,
  COMPLEMENTS,
  type Complement,
  QUESTIONS,
  type Question,
} from './shapes';

/** An application with the questions of its edition. */
export interface Dossier {
  readonly application: Application;
  readonly questions: readonly Question[];
  /** The questions whose answers may change now. */
  readonly open: ReadonlySet<string>;
}

/** The application that the address names. @throws Interruption when there is none of the reader's own. */
export async function applicationIn({ visitor, param }: Visit): Promise<Application> {
  const path = `/label/applications/${encodeURIComponent(param('id'))}`;
  return needed(await visitor.ask({ path }, APPLICATION)).data;
}

/** The award that an application has brought; null for none. */
export async function awardOf({ visitor }: Visit, { id }: Application): Promise<Award | null> {
  return perhaps(await visitor.ask({ path: `/label/applications/${id}/award` }, AWARD))?.data ?? null;
}

/** What the office has asked for about an application, the latest first. */
export async function complementsOf({ visitor }: Visit, { id }: Application): Promise<readonly Complement[]> {
  return needed(await visitor.ask({ path: `/label/applications/${id}/complements` }, COMPLEMENTS)).data;
}

/** Of a draft every question is open, and of what is to be completed those that were asked for. */
async function openQuestions(
  visit: Visit,
  application: Application,
  questions: readonly Question[],
): Promise<ReadonlySet<string>> {
  if (application.state === 'draft') return new Set(questions.map(({ code }) => code));
  if (application.state !== 'complement-requested') return new Set();
  const asked = (await complementsOf(visit, application)).filter(({ closedAt }) => closedAt === null);
  const named = asked.flatMap(({ items }) => items.map(({ question }) => question));
  return new Set(named.filter((question) => question !== null));
}

/** The application that the address names, with the questions that it answers. */
export async function dossierIn(visit: Visit): Promise<Dossier> {
  const application = await applicationIn(visit);
  const path = `/label/editions/${application.edition.id}/questions`;
  const { data } = needed(await visit.visitor.askAsAnybody({ path }, QUESTIONS));
  const { questions } = data.grid;
  return { application, questions, open: await openQuestions(visit, application, questions) };
}
