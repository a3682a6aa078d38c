import { inWords, type Language } from '@parvis/clock';
import { httpError } from '@parvis/procedure/server';
import type { Plan } from '../domain/plan';
import { embargoSayings } from './messages';

const details = ({ instant, zone, state, kind }: Plan) => ({
  ...{ instant: instant.toISOString(), zone, state, kind },
});

/** The answer to who would publish a document before its time: 409 `EMBARGOED`, naming the instant. */
export function embargoed(plan: Plan, language: Language): Error {
  const when = inWords(plan.instant, plan.zone, language, 'full');
  const message = embargoSayings[language].embargoed(when);
  return httpError({ status: 409, code: 'EMBARGOED', message, details: details(plan) });
}

/** The answer to who would delete a document that is planned: partners may have agreed to it. */
export function plannedNotDeleted(plan: Plan, language: Language): Error {
  const message = embargoSayings[language].plannedNotDeleted;
  return httpError({ status: 409, code: 'PLANNED', message, details: details(plan) });
}

/** The answer to who was chosen to give way to another who publishes the same documents in another order. */
export function busy(language: Language): Error {
  return httpError({ status: 409, code: 'BUSY', message: embargoSayings[language].busy });
}
