import type { Reason } from '@parvis/procedure';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import type { ManySteps } from '../../domain/many-steps';
import { oneByOne } from '../applications/one-by-one';
import type { LabelContext } from '../context';
import { APPLICATIONS } from '../tables';
import { type OfficeStep, stepOfOffice } from './step-of-office';

const ids = z.array(z.object({ id: z.int() }).transform(({ id }) => id));

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
 * @param applications none for all that are in a state in which the step can be taken.
 */
export async function stepsOfMany(
  context: LabelContext,
  { edition, applications, ...step }: OfficeStep & { edition: number; applications: readonly number[] },
  staff: number,
): Promise<ManySteps<Reason>> {
  const wanted = applications.length > 0 ? applications : await concerned(context, edition, step.event);
  return oneByOne(wanted, (id) => stepOfOffice(context, { ...step, id, edition }, { staff }));
}
