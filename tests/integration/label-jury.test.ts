import { JuryDesk } from '../support/jury-desk';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';

const JURORS = ['Abel', 'Basile'];
const WAITING = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

let parvis: Parvis;
let label: LabelDesk;
let desk: JuryDesk;

beforeAll(async () => {
  parvis = await startParvis();
  desk = await JuryDesk.open(parvis, [...JURORS, 'Cyrille']);
  label = desk.label;
});
afterAll(() => parvis.stop());

const jury = async (edition: number) => (await label.ask('get', `/editions/${edition}/jury`)).data;
const stateOf = async (application: number) => {
  const [row] = await parvis.sql('select state, version from parvis_label_applications where id = ?', [
    application,
  ]);
  return row?.state;
};

describe('The jury of an edition', () => {
  it('is a panel of scoring that gets what is ready, with what was decided about it', async () => {
    const { edition, applications } = await desk.ready({ Vert: '29999', Bois: '85999' });
    const id = applications.Vert ?? 0;
    await parvis.sql(
      `insert into parvis_label_applicability (application_id, question, state, reason, by_staff, at)
       values (?, 'B', 'na', 'Sans école', 1, '2026-04-02T08:00:00Z')`,
      [id],
    );
    const before = await jury(edition);
    expect(before).toMatchObject({ panel: null, quorum: 2, total: 2, waiting: { toBring: 2, toSend: 0 } });
    const { data } = await label.does('post', `/editions/${edition}/jury`);
    expect(data.waiting).toEqual({ toBring: 0, toSend: 2, toDeliberate: 0 });
    const [dossier] = await parvis.sql(
      'select applicability from parvis_scoring_dossiers where panel_id = ? and document_id = ?',
      [data.panel, String(id)],
    );
    expect(JSON.parse(String(dossier?.applicability))).toEqual({ B: { state: 'na', reason: 'Sans école' } });
    const again = (await label.does('post', `/editions/${edition}/jury`)).data;
    expect(again).toMatchObject({ panel: data.panel, total: 2 });
    const second = (await label.ask('get', `/editions/${edition}/jury?page=2&pageSize=1`)).data;
    expect(second).toMatchObject({ total: 2, waiting: { toSend: 2 } });
    expect([...again.lines.slice(1)]).toEqual(second.lines);
  });

  it('takes applications before their edition, as every step does, so that neither waits for the other', async () => {
    const { edition, applications } = await desk.ready({ Lavoir: '29999' });
    const steps: Promise<{ readonly status: number }>[] = [];
    await parvis.strapi.db.connection.transaction(async (trx) => {
      // Somebody steps the application, and is about to look at its edition.
      await trx('parvis_label_applications')
        .where({ id: applications.Lavoir ?? 0 })
        .forNoKeyUpdate();
      steps.push(label.ask('post', `/editions/${edition}/jury`));
      await until(async () => (await parvis.sql(WAITING)).length > 0);
      await trx('parvis_label_editions').where({ id: edition }).forShare().noWait();
    });
    expect((await Promise.all(steps)).map(({ status }) => status)).toEqual([200]);
  });

  it('leaves adding, taking out and instructing dossiers to the label', async () => {
    const { edition } = await desk.ready({ Mont: '29999' });
    const { panel, lines } = (await label.does('post', `/editions/${edition}/jury`)).data;
    const [{ dossier }] = lines;
    const tries = [
      await label.scoring.ask('Bureau', 'post', `/panels/${panel}/dossiers`, { documents: ['1'] }),
      await label.scoring.ask('Bureau', 'post', `/panels/${panel}/removals`, {
        ...{ jurors: [], dossiers: [dossier] },
      }),
      await label.scoring.ask('Bureau', 'post', `/panels/${panel}/dossiers/${dossier}/decision`, {
        ...{ applicability: {}, evidence: {} },
      }),
    ];
    expect(tries.map(({ status, code }) => [status, code])).toEqual(
      tries.map(() => [409, 'DOSSIERS_BROUGHT']),
    );
    const found = await label.scoring.ask('Bureau', 'get', `/panels/${panel}/documents?search=`);
    expect(found.data).toEqual({ documents: [], total: 0 });
  });

  it('judges an application when enough jurors without a conflict are to do so', async () => {
    const { edition, applications } = await desk.ready({ Plaine: '29999', Vallon: '85999' });
    const panel = await desk.composed(edition, JURORS);
    // Basile turns out to come from the second commune.
    await desk.panelDoes(panel, 'members', {
      members: [{ juror: label.scoring.idOf('Basile'), commune: '85999', epci: null }],
    });
    const { data } = await label.does('post', `/editions/${edition}/jury/send`);
    expect(data.done).toEqual([applications.Plaine]);
    expect(data.refused).toMatchObject([
      { application: applications.Vallon, reasons: [{ code: 'TOO_FEW_JURORS' }] },
    ]);
    expect(data.refused[0].reasons[0].message).toContain('1');
    expect(await stateOf(applications.Vallon ?? 0)).toBe('ready');
    expect(await stateOf(applications.Plaine ?? 0)).toBe('in-jury');
  });

  it('shows a juror what the commune has submitted, beside each criterion', async () => {
    const link = { kind: 'link', title: 'Compte rendu', questions: ['A'], link: 'https://mairie.example/cr' };
    const { edition, applications } = await desk.ready(
      { Lac: '29999' },
      {
        prepare: (name, id) => label.call(name, 'post', `/applications/${id}/evidence`, { body: link }),
      },
    );
    await parvis.sql(
      "update parvis_label_evidence set decision = 'accepted' where application_id = ? and kind = 'link'",
      [applications.Lac ?? 0],
    );
    await desk.composed(edition, JURORS);
    await label.does('post', `/editions/${edition}/jury/send`);
    const { lines } = (await label.scoring.ask('Abel', 'get', '/desk')).data;
    const sheet = await label.scoring.ask('Abel', 'get', `/sheets/${lines.at(-1).assignment}`);
    expect(sheet.data.statements.A).toEqual({
      ...{ text: 'Un conseil de quartier.', mark: '3', notApplicable: null },
      evidence: [
        {
          ...{ title: 'Compte rendu', decision: 'accepted' },
          at: { kind: 'link', address: 'https://mairie.example/cr' },
        },
      ],
    });
  });

  it('hands the files of an application to its jurors alone, once they are to judge it', async () => {
    const { edition, applications } = await desk.ready(
      { Gue: '29999' },
      { prepare: (name, id) => label.proves(name, id, { title: 'Plan', question: 'A' }) },
    );
    const id = applications.Gue ?? 0;
    await desk.composed(edition, JURORS);
    const [piece] = await parvis.sql(
      "select id from parvis_label_evidence where application_id = ? and kind = 'file'",
      [id],
    );
    const fetched = (name: string) =>
      parvis
        .http()
        .get(`/label/jury/applications/${id}/evidence/${piece?.id}/file`)
        .set('Authorization', `Bearer ${label.scoring.tokenOf(name)}`);
    const before = await fetched('Abel');
    await label.does('post', `/editions/${edition}/jury/send`);
    const stranger = await fetched('Cyrille');
    expect([before.status, stranger.status]).toEqual([404, 404]);
    expect(stranger.text).toBe(before.text);
    const juror = await fetched('Abel');
    expect([juror.status, juror.headers['content-disposition']]).toEqual([
      ...[200, expect.stringContaining('Plan.pdf')],
    ]);
  });

  it('deliberates on what enough sheets are submitted for', async () => {
    const { edition, applications } = await desk.ready({ Pont: '29999', Croix: '85999' });
    await desk.composed(edition, JURORS);
    await label.does('post', `/editions/${edition}/jury/send`);
    for (const juror of JURORS) await desk.marks(juror, applications.Pont ?? 0, { A: '3', B: '3' });
    await desk.marks('Abel', applications.Croix ?? 0, { A: '3', B: '3' });
    const early = await desk.tries(edition, 'deliberate');
    expect([early.status, early.code]).toEqual([409, 'APPLICATIONS_IN_JURY']);
    const { data } = await label.does('post', `/editions/${edition}/jury/deliberate`);
    expect(data.done).toEqual([applications.Pont]);
    expect(data.refused).toMatchObject([
      { application: applications.Croix, reasons: [{ code: 'TOO_FEW_SHEETS' }] },
    ]);
  });

  it('is not composed, sent to or asked by those who are not of the office', async () => {
    const { edition } = await desk.ready({ Puits: '29999' });
    const routes = [
      ['get', `/label/editions/${edition}/jury`],
      ['post', `/label/editions/${edition}/jury`],
      ['post', `/label/editions/${edition}/jury/send`],
      ['post', `/label/editions/${edition}/jury/deliberate`],
      ['get', `/label/editions/${edition}/deliberation`],
      ['post', `/label/editions/${edition}/sittings`],
      ['post', `/label/editions/${edition}/decisions/prepare`],
    ] as const;
    for (const [method, path] of routes) {
      const asked = parvis
        .http()
        [method](path)
        .set('Authorization', `Bearer ${label.scoring.tokenOf('Abel')}`);
      expect((await asked).status).toBe(403);
    }
    expect(await jury(edition)).toMatchObject({ panel: null });
  });
});
