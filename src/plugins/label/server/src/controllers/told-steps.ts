import type { Reason } from '@parvis/procedure';
import { languageOf } from '@parvis/procedure/server';
import type { Context } from 'koa';
import type { ManySteps } from '../domain/many-steps';
import { reasonSaid } from '../services/words';

/** What was done with many, and in words why not with others. */
export function toldSteps<Steps extends ManySteps<Reason>>(
  context: Context,
  steps: Steps,
): Omit<Steps, 'refused'> & ManySteps {
  const language = languageOf(context);
  const refused = steps.refused.map(({ application, reasons }) => ({
    application,
    reasons: reasons.map((reason) => reasonSaid(reason, language)),
  }));
  return { ...steps, refused };
}
