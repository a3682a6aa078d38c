import { randomBytes } from 'node:crypto';
import { now } from '@parvis/clock';
import type { Outcome } from '@parvis/procedure';
import { scoring } from '@parvis/scoring';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { importCommunes } from '../../src/api/commune/import';
import { dossiers, GRID, JURORS } from './edition';

const COMMUNE = 'api::commune.commune';

/** How many rows are written at once. */
const PORTION = 500;

/** An account of the panel that can sign in. */
export interface Account {
  readonly id: number;
  readonly email: string;
  readonly password: string;
}

/** Somebody of the panel with that role. */
export async function account(strapi: Core.Strapi, name: string, role: string): Promise<Account> {
  const { id: roleId } = z
    .object({ id: z.int() })
    .parse(await strapi.db.query('admin::role').findOne({ where: { name: role } }));
  const own = { email: `${name}@mesure.example`, password: `Aa1${randomBytes(12).toString('hex')}` };
  const made: { id: number } = await strapi.service('admin::user').create({
    ...{ ...own, firstname: name, isActive: true, registrationToken: null, roles: [roleId] },
  });
  return { ...own, id: made.id };
}

/** What has to be done is done, or the bench ends. */
export function doneOf<Done>(
  outcome: Outcome<Done> | { readonly done: false; readonly error: object },
): Done {
  if (outcome.done) return outcome.value;
  throw new Error(JSON.stringify(outcome));
}

/** A panel that judges. */
export interface Jury {
  readonly panel: number;
  readonly president: Account;
  /** The first judges every dossier whose place is the first of five, and so on. */
  readonly jurors: readonly Account[];
}

/**
 * Opens a panel on so many communes, each judged by five of its jurors.
 *
 * @param seats how many jurors there are: a multiple of five.
 */
export async function openJury(strapi: Core.Strapi, count: number, seats: number): Promise<Jury> {
  await importCommunes(strapi);
  const president = await account(strapi, 'presidence', 'Label office');
  const jurors: Account[] = [];
  for (let seat = 1; seat <= seats; seat += 1) jurors.push(await account(strapi, `juror-${seat}`, 'Juror'));

  const { grids, panels } = scoring(strapi);
  const asked = { staff: president.id };
  const grid = doneOf(await grids.create(GRID));
  for (const event of ['submit', 'publish'] as const) doneOf(await grids.step(grid, event, asked));
  const panel = doneOf(await panels.create({ uid: COMMUNE, label: 'Mesure', grid }, president.id));
  const members = jurors.map(({ id: juror }) => ({ juror, commune: null, epci: null }));
  doneOf(await panels.setMembers(panel, members, asked));
  const communes = z
    .array(z.object({ documentId: z.string() }))
    .parse(
      await strapi.db.query(COMMUNE).findMany({ select: ['documentId'], orderBy: 'code', limit: count }),
    );
  doneOf(
    await panels.addDossiers(
      panel,
      communes.map(({ documentId }) => documentId),
      asked,
    ),
  );
  const made: { id: number }[] = await strapi.db
    .connection('parvis_scoring_dossiers')
    .where({ panel_id: panel })
    .orderBy('id')
    .select('id');
  const pairs = made.flatMap(({ id: dossier }, place) => {
    const first = (place * JURORS) % seats;
    return jurors.slice(first, first + JURORS).map(({ id: juror }) => ({ dossier, juror }));
  });
  doneOf(await panels.assign(panel, pairs, asked));
  doneOf(await panels.open(panel, asked));
  return { panel, president, jurors };
}

/** Has every sheet of a panel submitted, as if its jurors had worked for weeks; what follows from it is not derived. */
export async function submitAll(strapi: Core.Strapi, panel: number): Promise<void> {
  const knex = strapi.db.connection;
  const rows: { id: number; dossier: number }[] = await knex('parvis_scoring_sheets as sheet')
    .join('parvis_scoring_assignments as assignment', 'assignment.id', 'sheet.assignment_id')
    .where({ 'assignment.panel_id': panel })
    .orderBy('assignment.id')
    .select('sheet.id', 'assignment.dossier_id as dossier');
  const judged = dossiers(rows.length / JURORS);
  const decided = judged.map(({ applicability }, place) => ({
    ...{ id: rows[place * JURORS]?.dossier, applicability },
  }));
  const sheets = judged.flatMap(({ sheets: own }, place) =>
    own.map(({ marks }, juror) => ({
      id: rows[place * JURORS + juror]?.id,
      given: Object.fromEntries(Object.entries(marks).map(([code, mark]) => [code, { mark, comment: '' }])),
    })),
  );
  for (let from = 0; from < sheets.length; from += PORTION) {
    await knex.raw(
      `update parvis_scoring_sheets sheet
          set given = own.given, state = 'submitted', submitted_at = ?, version = 62
         from jsonb_to_recordset(?::jsonb) own (id integer, given jsonb) where sheet.id = own.id`,
      [now(), JSON.stringify(sheets.slice(from, from + PORTION))],
    );
  }
  await knex.raw(
    `update parvis_scoring_dossiers dossier set applicability = own.applicability
       from jsonb_to_recordset(?::jsonb) own (id integer, applicability jsonb) where dossier.id = own.id`,
    [JSON.stringify(decided)],
  );
  await knex.raw('analyze');
}
