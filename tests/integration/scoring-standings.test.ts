import { exact } from '../../src/plugins/scoring/server/src/domain/exact/exact';
import {
  dossierOf,
  gridOf,
  krippendorff,
  readDossier,
  readGrid,
  score,
  spreadOf,
} from '../../src/plugins/scoring/server/src/engine';
import { type Parvis, startParvis } from '../support/parvis';
import { until } from '../support/parvis-process';
import { gridContent, ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';
const JURORS = ['Ada', 'Bea', 'Cleo', 'Dina'];
const DOSSIERS = ['29999', '85999', '59999'];

const WAITING = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

/** The same walk each time: a failure can be walked again. */
function* dice(): Generator<number, never> {
  for (let value = 7; ; ) {
    value = (value * 48_271) % 2_147_483_647;
    yield value;
  }
}

/** What the engine says of sheets, as the desk shows it: asked anew, of the whole and of each sheet alone. */
function engineOn(applicability: object, sheets: readonly { juror: string; marks: object }[]) {
  const scoreBy = (quorum: number, which: typeof sheets) => {
    const [gridFile, file] = [
      gridOf({ ...gridContent('walk'), panel: { aggregation: 'criterion-median', quorum } }),
      dossierOf({ applicability, sheets: which }),
    ];
    const grid = gridFile.ok ? readGrid(gridFile.value) : gridFile;
    const dossier = grid.ok && file.ok ? readDossier(file.value, grid.value) : file;
    if (!grid.ok || !dossier.ok || !('hash' in dossier.value)) throw new Error('The walk gives sound marks.');
    const result = score(grid.value, dossier.value, { partial: true });
    if (!result.ok) throw new Error(result.error.code);
    return result.value.score;
  };
  const each = sheets.map((sheet) => {
    const { n, d } = scoreBy(1, [sheet]);
    return exact(`${n}/${d}`);
  });
  return {
    provisional: sheets.length === 0 ? null : { decimal: scoreBy(2, sheets).decimal },
    spread: sheets.length < 2 ? null : { decimal: spreadOf(each, 2)?.deviation },
    submitted: sheets.length,
  };
}

describe('What the desk of a panel shows of its dossiers', () => {
  let parvis: Parvis;
  let desk: ScoringDesk;
  const communes: string[] = [];
  beforeAll(async () => {
    parvis = await startParvis();
    desk = new ScoringDesk(parvis);
    await desk.people(OFFICE, JURORS);
    for (const code of DOSSIERS) communes.push(await desk.commune(code));
  });
  afterAll(() => parvis.stop());

  const sheetOf = (assignments: ReadonlyMap<string, number>, name: string, dossier: number): number =>
    assignments.get(`${name} ${dossier}`) ?? 0;

  /** The lines of the desk in the order of the dossiers, and what the engine says of what the database holds. */
  async function shownAndDerived(panel: number, dossiers: readonly number[]) {
    const { data } = await desk.ask(OFFICE, 'get', `/panels/${panel}`);
    const lines = new Map<number, object>(
      data.lines.map((line: { dossier: number }) => [line.dossier, line]),
    );
    const derived = [];
    for (const dossier of dossiers) {
      const [decided] = await parvis.sql(
        'select applicability::text from parvis_scoring_dossiers where id = ?',
        [dossier],
      );
      const rows = await parvis.sql(
        `select pseudonym, given::text from parvis_scoring_sheets sheet
           join parvis_scoring_assignments assignment on assignment.id = assignment_id
          where dossier_id = ? and state = 'submitted'`,
        [dossier],
      );
      const applicability = JSON.parse(String(decided?.applicability));
      const sheets = rows.map(({ pseudonym, given }) => {
        const marks = Object.entries(JSON.parse(String(given))).filter(([code]) => !(code in applicability));
        return {
          juror: String(pseudonym),
          marks: Object.fromEntries(marks.map(([code, one]) => [code, Object(one).mark])),
        };
      });
      derived.push(engineOn(applicability, sheets));
    }
    return { shown: dossiers.map((dossier) => lines.get(dossier)), derived };
  }

  async function expectDerived(panel: number, dossiers: readonly number[]): Promise<void> {
    const { shown, derived } = await shownAndDerived(panel, dossiers);
    expect(shown).toEqual(derived.map((one) => expect.objectContaining(one)));
  }

  it('is what the engine says, whatever is submitted, recused, declared and decided on anew', async () => {
    const { panel, dossiers, assignments } = await desk.openPanel(OFFICE, communes, JURORS);
    const thrown = dice();
    const pick = <Value>(values: readonly Value[]): Value | undefined =>
      values[thrown.next().value % values.length];
    const taken = new Set<string>();
    for (let step = 0; step < 40; step += 1) {
      const [name, dossier] = [pick(JURORS) ?? '', pick([0, 1, 2]) ?? 0];
      const assignment = sheetOf(assignments, name, dossier);
      const { data } = await desk.ask(name, 'get', `/sheets/${assignment}`);
      if (thrown.next().value % 9 === 0) {
        const decision = pick([{}, { B: { state: 'na', reason: 'Compétence transférée' } }]);
        const path = `/panels/${panel}/dossiers/${dossiers[dossier]}/decision`;
        await desk.does(OFFICE, 'post', path, { applicability: decision });
        taken.add('decided');
      } else if (data?.state === 'draft') {
        const marks = { A: pick(['0', '1', '3', '4', null]) ?? null, B: pick(['0', '2', '4']) ?? null };
        const counted = Object.entries(marks).filter(([code]) => !(code in data.applicability));
        await desk.mark(name, assignment, Object.fromEntries(counted));
        taken.add('submitted');
      } else if (data?.state === 'submitted') {
        const way = pick(['kept', 'recused', 'declared']) ?? '';
        if (way === 'recused') {
          await desk.does(OFFICE, 'post', `/assignments/${assignment}/recuse`, { reason: 'Un lien' });
        }
        if (way === 'declared') {
          await desk.does(name, 'post', `/sheets/${assignment}/conflict`, { reason: 'Un lien' });
        }
        taken.add(way);
      }
      await expectDerived(panel, dossiers);
    }
    expect([...taken].sort()).toEqual(['decided', 'declared', 'kept', 'recused', 'submitted']);
  });

  it('counts two jurors who submit at the same moment', async () => {
    const { panel, dossiers, assignments } = await desk.openPanel(OFFICE, communes, JURORS);
    const [dossier = 0] = dossiers;
    const submit = (name: string) =>
      desk.does(name, 'post', `/sheets/${sheetOf(assignments, name, 0)}/submit`, { version: 3 });
    for (const [name, mark] of [
      ['Ada', '4'],
      ['Bea', '0'],
      ['Cleo', '2'],
    ] as const) {
      await desk.mark(name, sheetOf(assignments, name, 0), { A: mark, B: mark }, { submit: false });
    }
    await submit('Ada');
    const held = await parvis.strapi.db.connection.transaction();
    await held.raw('select 1 from parvis_scoring_standings where dossier_id = ? for update', [dossier]);
    const both = Promise.all([submit('Bea'), submit('Cleo')]);
    await until(async () => (await parvis.sql(WAITING)).length === 2).finally(() => held.rollback());
    await both;
    await expectDerived(panel, dossiers);
    const [kept] = await parvis.sql(
      'select scores::text from parvis_scoring_standings where dossier_id = ?',
      [dossier],
    );
    expect(Object.values(JSON.parse(String(kept?.scores))).sort()).toEqual(['0', '100', '50']);
  });

  it('is derived anew at the next start when it was deleted', async () => {
    const { panel, dossiers, assignments } = await desk.openPanel(OFFICE, communes, JURORS);
    for (const [name, mark] of [
      ['Ada', '4'],
      ['Bea', '0'],
    ] as const) {
      await desk.mark(name, sheetOf(assignments, name, 1), { A: mark, B: mark });
    }
    const { shown } = await shownAndDerived(panel, dossiers);
    await parvis.sql('delete from parvis_scoring_standings');
    expect((await shownAndDerived(panel, dossiers)).shown).not.toEqual(shown);
    await parvis.restartScoring();
    expect((await shownAndDerived(panel, dossiers)).shown).toEqual(shown);
    await expectDerived(panel, dossiers);
  });

  it('says how far jurors agree as the command without a server does', async () => {
    const { panel, assignments } = await desk.openPanel(OFFICE, communes, JURORS);
    const given = [
      ['4', '0', '3'],
      ['4', '1', '3'],
      ['3', '0', null],
      ['4', '1', '2'],
    ];
    for (const [juror, marks] of given.entries()) {
      for (const [dossier, mark] of marks.entries()) {
        const name = JURORS[juror] ?? '';
        await desk.mark(name, sheetOf(assignments, name, dossier), { A: mark ?? null, B: '2' });
      }
    }
    const { data } = await desk.ask(OFFICE, 'get', `/panels/${panel}/statistics`);
    const alpha = krippendorff(
      given.map((marks) => marks.map((mark) => (mark === null ? null : exact(mark)))),
      'ordinal',
    );
    if (alpha === 'undefined') throw new Error('The jurors differ.');
    expect(data.byCriterion).toMatchObject([
      { code: 'A', pairable: 11, alpha: { n: String(alpha.s * alpha.n), d: String(alpha.d) } },
      { code: 'B', pairable: 12, alpha: 'undefined', reading: 'undefined' },
    ]);
    expect(data.agreement).toMatchObject({ pairable: 12 });
    expect(data.severity.map(({ name, sheets }: { name: string; sheets: number }) => [name, sheets])).toEqual(
      JURORS.map((name) => [`${name} Exemple`, 3]),
    );
  });

  it('asks the database as often for many dossiers as for one', async () => {
    const few = await desk.openPanel(OFFICE, communes.slice(0, 1), JURORS);
    const many = await desk.openPanel(OFFICE, communes, JURORS);
    const knex = parvis.strapi.db.connection;
    const statementsOf = async (path: string): Promise<number> => {
      let statements = 0;
      const count = () => {
        statements += 1;
      };
      knex.on('query', count);
      await desk.ask(OFFICE, 'get', path);
      knex.off('query', count);
      return statements;
    };
    for (const path of ['', '/statistics', `/dossiers/${few.dossiers[0]}`]) {
      const one = await statementsOf(`/panels/${few.panel}${path}`);
      const other = path.startsWith('/dossiers') ? `/dossiers/${many.dossiers[0]}` : path;
      expect([path, await statementsOf(`/panels/${many.panel}${other}`)]).toEqual([path, one]);
    }
    const listed = await statementsOf('/panels');
    await desk.openPanel(OFFICE, communes, JURORS);
    expect(await statementsOf('/panels')).toBe(listed);
  });
});
