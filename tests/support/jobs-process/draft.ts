import { label } from '@parvis/label';
import { scoring } from '@parvis/scoring';
import type { Core } from '@strapi/strapi';
import { done } from '../done';

export const OWNER = { identifier: 'mairie@commune.example', password: 'Aa1essai-essai' };

const STAFF = 1;
const COMMUNE = 'ZZ001';

const GRID = {
  ...{ code: 'LABEL', version: '1', panel: { quorum: 1 } },
  root: {
    ...{ code: 'R', weight: '100' },
    children: [{ code: 'A', weight: '100', scale: { min: '0', max: '4', step: '1' } }],
  },
};

/** Whenever the test runs, communes may apply. */
const CALENDAR = {
  ...{ opens: new Date('2020-01-01T00:00:00Z'), closes: new Date('2100-01-01T00:00:00Z') },
  ...{ instructionUntil: new Date('2100-02-01T00:00:00Z'), juryUntil: new Date('2100-03-01T00:00:00Z') },
  ...{ proclamation: new Date('2100-04-01T00:00:00Z'), appealsUntil: new Date('2100-05-01T00:00:00Z') },
};

const DRAFT = `
  with draft as (
    insert into parvis_label_applications (edition_id, commune, snapshot, owner_id, state, created_at)
      values (?, '${COMMUNE}', '{"code": "${COMMUNE}", "name": "Sainte-Exemple", "facts": {}}', ?, 'draft', now())
      returning id, owner_id
  ), claim as (
    insert into parvis_label_claims (user_id, commune, state, role, requested_at, settled_at, settled_by)
      select owner_id, '${COMMUNE}', 'confirmed', 'Maire', now(), now(), ${STAFF} from draft
  ), answer as (
    insert into parvis_label_answers (application_id, question, given, by_user, at)
      select id, 'A', '{"text": "Un conseil de quartier.", "mark": "3", "notApplicable": null}', owner_id, now()
      from draft
  )
  insert into parvis_label_evidence (application_id, questions, kind, title, address, visibility)
    select id, '{}', 'commitment', 'Engagement du maire', 'https://mairie.example/engagement', 'jury' from draft`;

/** A draft of a commune that lacks nothing, in an edition that is open; its owner can sign in. */
export async function writeDraft(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const { identifier: email, password } = OWNER;
  const account = { username: email, email, password, provider: 'local', confirmed: true, role: role.id };
  const { id: owner } = await strapi.plugin('users-permissions').service('user').add(account);

  const { grids } = scoring(strapi);
  const grid = done(await grids.create(GRID));
  for (const event of ['submit', 'publish'] as const) done(await grids.step(grid, event, { staff: STAFF }));
  const { programmes, editions } = label(strapi);
  const named = { letters: 'DRAFT', slug: 'essai', title: 'Essai', description: '', validYears: 3 };
  const { id: programme } = done(await programmes.create(named, STAFF));
  const wanted = { programme, year: 2026, grid, calendar: CALENDAR };
  const edition = done(await editions.create(wanted, STAFF));
  done(await editions.step({ id: edition, event: 'open', reason: '' }, { staff: STAFF }));
  await strapi.db.connection.raw(DRAFT, [edition, owner]);
}
