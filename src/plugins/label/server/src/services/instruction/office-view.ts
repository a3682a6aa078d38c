import { now } from '@parvis/clock';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import { applicationProcedure } from '../../domain/application/application-procedure';
import { progressOf } from '../../domain/application/completeness';
import { OFFICE_EVENTS, type OfficeEvent } from '../../domain/instruction/office-events';
import type { OfficeEvidence, OfficeView } from '../../domain/instruction/office-view';
import { accountsOf } from '../accounts';
import { type ApplicationRow, anyApplication } from '../applications/application-rows';
import { type Dossier, readDossier } from '../applications/dossier';
import { submittedOf } from '../applications/submitted';
import { openClaim } from '../claims/claim-rows';
import type { LabelContext } from '../context';
import { findProgramme } from '../editions/edition-rows';
import { writtenCalendar } from '../editions/edition-views';
import type { Evidence } from '../evidence/evidence-pieces';
import { judgedEvidence } from '../evidence/judged-evidence';
import { REVISIONS } from '../tables';
import { teamOf } from '../team/colleagues';
import { possibleStep } from '../words';
import { applicabilityOf } from './applicability-rows';
import { complementsOf } from './complement-rows';
import { NO_DEMAND, officeFacts } from './office-facts';
import { officeLine } from './office-list';
import { NO_OPEN_POINTS, openPointsOf } from './open-points';
import { timelineOf } from './timeline';

const revision = z
  .object({ number: z.int(), at: z.date(), hash: z.string() })
  .transform(({ at, ...one }) => ({ ...one, at: at.toISOString() }));

const isOfOffice = <Step extends { readonly event: string }>(
  step: Step,
): step is Step & { readonly event: OfficeEvent } => OFFICE_EVENTS.some((event) => event === step.event);

const shown = ({ applicationId: _, file, ...piece }: Evidence): OfficeEvidence => ({
  ...piece,
  file: file === null ? null : { name: file.name, mediaType: file.mediaType, size: file.size },
});

async function teamFor(context: LabelContext, trx: Knex.Transaction, row: ApplicationRow) {
  const team = await teamOf(context, trx, row);
  const accounts = await accountsOf(
    context.strapi,
    team.map(({ account }) => account),
  );
  return team.map(({ account, email, role }) => ({
    ...{ account, email, role, name: accounts.get(account)?.username ?? null },
  }));
}

async function decidedOf(trx: Knex.Transaction, { id }: ApplicationRow) {
  const decided = [...(await applicabilityOf(trx, id)).values()];
  return decided.map(({ at, staff: _, ...one }) => ({ ...one, at: at.toISOString() }));
}

async function askedOf(trx: Knex.Transaction, { id }: ApplicationRow): Promise<OfficeView['complements']> {
  const complements = await complementsOf(trx, id);
  return complements.map((one) => ({
    ...{ id: one.id, items: one.items, answer: one.answer },
    ...{ due: one.due.toISOString(), askedAt: one.askedAt.toISOString() },
    answeredAt: one.answeredAt?.toISOString() ?? null,
    closedAt: one.closedAt?.toISOString() ?? null,
  }));
}

async function editionFacts(trx: Knex.Transaction, { edition }: Dossier): Promise<OfficeView['edition']> {
  const { id, year, state, zone, calendar, programmeId } = edition;
  const programme = (await findProgramme(trx, programmeId))?.title ?? '';
  return { id, year, state, zone, programme, calendar: writtenCalendar(calendar) };
}

/** An application as the office sees it; null when there is none. */
export function officeView(
  context: LabelContext,
  id: number,
  language: Language,
): Promise<OfficeView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await anyApplication(trx, id, 'read');
    if (row === null) return null;
    const dossier = await readDossier(context, trx, { row, how: 'read' });
    const { edition, grid } = dossier;
    const submitted = await submittedOf(trx, row);
    const points = (await openPointsOf(trx, [id])).get(id) ?? NO_OPEN_POINTS;
    const claim = await openClaim(trx, { user: row.owner_id, commune: row.commune }, 'read');
    const revisions: unknown[] = await trx(REVISIONS).where({ application_id: id }).orderBy('number', 'desc');
    const facts = officeFacts(row, { edition, points, demand: NO_DEMAND }, now());
    return {
      ...officeLine(context, row, points),
      edition: await editionFacts(trx, dossier),
      ...{ snapshot: row.snapshot.facts, revision: row.revision, reason: row.reason },
      claim: claim === null ? null : { id: claim.id, state: claim.state, role: claim.role },
      team: await teamFor(context, trx, row),
      progress: progressOf(grid.questions, dossier.missing),
      revisions: revisions.map((one) => revision.parse(one)),
      questions: grid.questions.map((question) => ({
        ...{ ...question, answer: submitted?.answers.get(question.code) ?? null },
      })),
      evidence: (await judgedEvidence(trx, row, submitted)).map(shown),
      applicability: await decidedOf(trx, row),
      complements: await askedOf(trx, row),
      timeline: await timelineOf(context, id, language),
      steps: applicationProcedure
        .listed(row.state, facts)
        .filter(isOfOffice)
        .map((step) => possibleStep(step, language)),
    };
  });
}
