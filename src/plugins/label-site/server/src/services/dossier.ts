import { needed, type Visit } from '../site';
import { APPLICATION, type Application, QUESTIONS, type Question } from './shapes';

/** An application with the questions of its edition. */
export interface Dossier {
  readonly application: Application;
  readonly questions: readonly Question[];
}

/** The application that the address names. @throws Interruption when there is none of the reader's own. */
export async function applicationIn({ visitor, param }: Visit): Promise<Application> {
  const path = `/label/applications/${encodeURIComponent(param('id'))}`;
  return needed(await visitor.ask({ path }, APPLICATION)).data;
}

/** The same, with the questions that it answers. */
export async function dossierIn(visit: Visit): Promise<Dossier> {
  const application = await applicationIn(visit);
  const path = `/label/editions/${application.edition.id}/questions`;
  const { data } = needed(await visit.visitor.askAsAnybody({ path }, QUESTIONS));
  return { application, questions: data.grid.questions };
}
