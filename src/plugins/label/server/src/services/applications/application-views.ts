import { now } from '@parvis/clock';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { applicationProcedure } from '../../domain/application/application-procedure';
import {
  type ApplicationLine,
  type ApplicationView,
  COMMUNE_EVENTS,
  type CommuneEvent,
  type RenewalView,
} from '../../domain/application/application-view';
import { missingReasons, progressOf } from '../../domain/application/completeness';
import type { LabelContext } from '../context';
import { type EditionRow, editionRowOf, findProgramme, programmeOf } from '../editions/edition-rows';
import { writtenCalendar } from '../editions/edition-views';
import { EDITIONS, PROGRAMMES } from '../tables';
import { possibleStep, reasonSaid } from '../words';
import { type ApplicationRow, type Own, ownApplication, ownApplications } from './application-rows';
import { communeFacts, type Dossier, readDossier } from './dossier';
import { renewalOf } from './renewal';

const isOfCommune = <Step extends { readonly event: string }>(
  step: Step,
): step is Step & { readonly event: CommuneEvent } => COMMUNE_EVENTS.some((event) => event === step.event);

const lineOf = (row: ApplicationRow, edition: ApplicationLine['edition']): ApplicationLine => ({
  ...{ id: row.id, edition, state: row.state, version: row.version },
  commune: { code: row.commune, name: row.snapshot.name },
  createdAt: row.created_at.toISOString(),
  submittedAt: row.submitted_at?.toISOString() ?? null,
});

const namedEdition = ({ id, year }: EditionRow, programme: string): ApplicationLine['edition'] => ({
  ...{ id, year, programme },
});

/** The applications of an account and those that it was invited to, the latest first. */
export function listApplications({ strapi }: LabelContext, user: number): Promise<ApplicationLine[]> {
  return inTransaction(strapi.db, async (trx) => {
    const rows = await ownApplications(trx, user);
    const ids = rows.map(({ edition_id: id }) => id);
    const found: unknown[] = await trx(EDITIONS).whereIn('id', ids);
    const editions = new Map(found.map(editionRowOf).map((edition) => [edition.id, edition]));
    const all: unknown[] = await trx(PROGRAMMES);
    const titles = new Map(all.map(programmeOf).map(({ id, title }) => [id, title]));
    return rows.flatMap((row) => {
      const edition = editions.get(row.edition_id);
      if (edition === undefined) return [];
      return [lineOf(row, namedEdition(edition, titles.get(edition.programmeId) ?? ''))];
    });
  });
}

function viewOf(
  row: ApplicationRow,
  dossier: Dossier,
  {
    user,
    language,
    programme,
    renewal,
  }: { user: number; language: Language; programme: string; renewal: RenewalView | null },
): ApplicationView {
  const { edition, grid, answers, missing, claim } = dossier;
  const { state, zone, calendar } = edition;
  const reasons = missingReasons(missing);
  return {
    ...lineOf(row, namedEdition(edition, programme)),
    edition: { ...namedEdition(edition, programme), state, zone, calendar: writtenCalendar(calendar) },
    commune: { ...row.snapshot },
    as: row.owner_id === user ? 'owner' : 'colleague',
    ...{ claim, revision: row.revision, reason: row.reason },
    complementDue: row.complement_due?.toISOString() ?? null,
    answers: grid.questions.flatMap(({ code }) => answers.get(code) ?? []),
    ...{ renewal, progress: progressOf(grid.questions, missing) },
    missing: reasons.map((reason) => ({
      ...reasonSaid(reason, language),
      question: reason.values?.question === undefined ? null : String(reason.values.question),
    })),
    steps: applicationProcedure
      .listed(row.state, communeFacts(row, dossier, now()))
      .filter(isOfCommune)
      .map((step) => possibleStep(step, language)),
  };
}

/** An application as those see it whose it is. */
async function viewApplication(
  context: LabelContext,
  trx: Knex.Transaction,
  { row, user, language }: { row: ApplicationRow; user: number; language: Language },
): Promise<ApplicationView> {
  const dossier = await readDossier(context, trx, { row, how: 'read' });
  const programme = (await findProgramme(trx, dossier.edition.programmeId))?.title ?? '';
  const renewal = await renewalOf(context, trx, row, dossier.edition);
  return viewOf(row, dossier, { user, language, programme, renewal });
}

/** The same by its id; null for everybody else. */
export function applicationView(
  context: LabelContext,
  own: Own,
  language: Language,
): Promise<ApplicationView | null> {
  return inTransaction(context.strapi.db, async (trx) => {
    const row = await ownApplication(trx, own, 'read');
    return row === null ? null : viewApplication(context, trx, { row, user: own.user, language });
  });
}

/** Whether there is such an application for the account. */
export function isOwn({ strapi }: LabelContext, own: Own): Promise<boolean> {
  return inTransaction(strapi.db, async (trx) => (await ownApplication(trx, own, 'read')) !== null);
}
