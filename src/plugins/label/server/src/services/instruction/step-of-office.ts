import { now } from '@parvis/clock';
import { NOT_FOUND, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ComplementItem, OfficeEvent } from '../../domain/instruction/office-events';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { takeApplicationStep } from '../applications/application-step';
import { type Asked, seen } from '../asked';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { COMPLEMENTS } from '../tables';
import { officeFacts } from './office-facts';
import { NO_OPEN_POINTS, openPointsOf } from './open-points';
import { restoreSubmitted } from './restore-submitted';

/** A step that the office takes, with what it asks for. */
export interface OfficeStep {
  readonly event: OfficeEvent;
  readonly reason: string;
  /** Of a request for a complement. */
  readonly due: Date | null;
  readonly items: readonly ComplementItem[];
}

const made = z.object({ id: z.int() });

/** A question that the grid does not have cannot be asked for. */
async function unknownQuestion(context: LabelContext, edition: EditionRow, items: OfficeStep['items']) {
  if (items.length === 0) return null;
  const { questions } = await gridFor(context, edition);
  const codes = new Set(questions.map(({ code }) => code));
  const found = items.find(({ question }) => question !== null && !codes.has(question));
  return found === undefined
    ? null
    : { code: 'UNKNOWN_QUESTION', values: { question: found.question ?? '' } };
}

/** What follows from a step besides the state. @returns ids for the journal. */
async function follow(
  trx: Knex.Transaction,
  application: ApplicationRow,
  { event, due, items }: OfficeStep,
  { staff, at }: { readonly staff: number; readonly at: Date },
): Promise<Readonly<Record<string, number>>> {
  const { id } = application;
  if (event === 'resume') {
    await restoreSubmitted(trx, application, at);
    const [closed]: unknown[] = await trx(COMPLEMENTS)
      .where({ application_id: id, closed_at: null })
      .update({ closed_at: at })
      .returning('id');
    return { complement: made.parse(closed).id };
  }
  if (event !== 'request-complement') return {};
  const [asked]: unknown[] = await trx(COMPLEMENTS)
    .insert({ application_id: id, items: JSON.stringify(items), due, asked_by: staff, asked_at: at })
    .returning('id');
  return { complement: made.parse(asked).id, items: items.length };
}

const columnsOf = ({ event, due, reason }: OfficeStep): Readonly<Record<string, string | Date | null>> => ({
  ...(event === 'request-complement' ? { complement_due: due } : {}),
  ...(event === 'resume' ? { complement_due: null } : {}),
  ...(event === 'dismiss' ? { reason } : {}),
});

/** A step of the office on one application: state, entry of the journal and mails are written together or not at all. */
export function stepOfOffice(
  context: LabelContext,
  { id, edition: within, ...step }: OfficeStep & { readonly id: number; readonly edition?: number },
  asked: Asked,
): Promise<Outcome<ApplicationRow>> {
  return inTransaction(context.strapi.db, async (trx): Promise<Outcome<ApplicationRow>> => {
    const row = await anyApplication(trx, id, 'lock');
    if (row === null || (within !== undefined && row.edition_id !== within)) return NOT_FOUND;
    const edition = await editionFor(trx, row.edition_id, 'hold');
    const unknown = await unknownQuestion(context, edition, step.items);
    if (unknown !== null) return notAllowed(unknown);
    const points = (await openPointsOf(trx, [id])).get(id) ?? NO_OPEN_POINTS;
    // One instant judges the step and is kept with it.
    const at = now();
    return takeApplicationStep(context, trx, row, {
      ...{ event: step.event, actor: { kind: 'staff', id: String(asked.staff) }, note: step.reason },
      ...seen(asked),
      facts: officeFacts(row, { edition, points, demand: step }, at),
      change: columnsOf(step),
      follow: (after) => follow(trx, after, step, { staff: asked.staff, at }),
    });
  });
}
