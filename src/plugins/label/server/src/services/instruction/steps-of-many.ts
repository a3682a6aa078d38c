import type { Reason } from '@parvis/procedure';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import type { StepsInTurn } from '../../domain/many-steps';
import { inTurn } from '../applications/one-by-one';
import type { LabelContext } from '../context';
import { APPLICATIONS } from '../tables';
import { type OfficeStep, stepOfOffice } from './step-of-office';

/** With how many one request takes a step. */
const MOST_STEPS = 100;

const ids = z.array(z.object({ id: z.int() }).transform(({ id }) => id));

/** Of which applications a step is asked. */
interface Many {
  readonly edition: number;
  readonly applications: readonly number[];
  readonly after: number;
}

/** The applications of an edition in a state in which the step is listed. */
async function concerned({ strapi }: LabelContext, edition: number, event: OfficeStep['event']) {
  const states = applicationProcedure.transitions.flatMap((one) => (one.event === event ? one.from : []));
  const found: unknown = await strapi.db
    .connection(APPLICATIONS)
    .where({ edition_id: edition })
    .whereIn('state', states)
    .orderBy('id')
    .select('id');
  return ids.parse(found);
}

/**
 * The same step on several applications of an edition, each by itself.
 *
 * @param applications none for all that are in a state in which the step can be taken, part by part.
 * @param after the application behind which the part begins.
 */
export async function stepsOfMany(
  context: LabelContext,
  { edition, applications, after, ...step }: OfficeStep & Many,
  staff: number,
): Promise<StepsInTurn<Reason>> {
  const named = applications.length > 0;
  const wanted = named ? applications : await concerned(context, edition, step.event);
  const part = named ? { after: 0, most: applications.length } : { after, most: MOST_STEPS };
  return inTurn(wanted, part, (id) => stepOfOffice(context, { ...step, id, edition }, { staff }));
}
