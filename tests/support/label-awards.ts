import { LabelDesk } from './label-desk';
import type { ApiAccount } from './label-team';
import type { Parvis } from './parvis';

/** When the calendar of the desk's editions proclaims: 10 September 2026 at 10:00 in Paris. */
export const PROCLAMATION = '2026-09-10T08:00:00.000Z';

const HELD_AT = '2026-07-01T12:00:00.000Z';
const HELD = {
  ...{ heldAt: HELD_AT, present: [101, 102, 103], absent: [104], recused: [], quorum: 2, minutes: '' },
};

/** What is decided about a commune. */
export interface Decided {
  readonly outcome?: 'awarded' | 'action-plan' | 'refused' | 'inadmissible';
  readonly level?: string | null;
  readonly score?: string;
  readonly run?: number | null;
  readonly motivation?: string;
  /** What the grid gives, and why the jury departs from it; the same level where nothing is said. */
  readonly levelByGrid?: string | null;
  readonly overrideReason?: string;
}

/** Editions whose jury has deliberated, and what it decided. */
export class AwardsDesk {
  readonly label: LabelDesk;

  private constructor(readonly parvis: Parvis) {
    this.label = new LabelDesk(parvis);
  }

  static async open(parvis: Parvis): Promise<AwardsDesk> {
    const desk = new AwardsDesk(parvis);
    await desk.label.begin();
    return desk;
  }

  private async idOf(statement: string, bindings: readonly (string | number | null)[]): Promise<number> {
    const [made] = await this.parvis.sql(`${statement} returning id`, bindings);
    return Number(made?.id);
  }

  /**
   * A result to found decisions on: 65 points, by a jury of two on a grid with these levels.
   *
   * @returns the grid and the run of scoring.
   */
  async scored(levels: readonly object[]): Promise<{ readonly grid: number; readonly run: number }> {
    const { scoring } = this.label;
    const jurors = ['Ada', 'Bea'];
    await scoring.people('Présidence', jurors);
    const grid = await this.label.grid({ levels });
    const panel = await scoring.openPanel('Présidence', [await scoring.commune('29999')], jurors, grid);
    for (const name of jurors)
      await scoring.mark(name, Number(panel.assignments.get(`${name} 0`)), { A: '3', B: '2' });
    const path = `/panels/${panel.panel}/dossiers/${panel.dossiers[0]}/run`;
    return { grid, run: (await scoring.does('Présidence', 'post', path)).data.runs[0].id };
  }

  /** An edition in deliberation. The clock has to stand before its closing. @returns its id. */
  async edition(more: Parameters<LabelDesk['openEdition']>[0] = {}): Promise<number> {
    const id = await this.label.openEdition(more);
    await this.inState(id, 'deliberation');
    await this.idOf(
      `insert into parvis_label_sittings (edition_id, held_at, present, absent, quorum)
       values (?, ?, '{101,102,103}', '{104}', 2)`,
      [id, HELD_AT],
    );
    return id;
  }

  /** Another edition of the same programme, a later year. @returns its id. */
  async nextEdition(of: number, year: number): Promise<number> {
    const id = await this.idOf(
      `insert into parvis_label_editions (programme_id, year, grid_id, grid_hash, state, opens, closes,
         instruction_until, jury_until, proclamation, appeals_until)
       select programme_id, ?, grid_id, grid_hash, 'deliberation', opens, closes, instruction_until, jury_until,
         proclamation, appeals_until from parvis_label_editions where id = ?`,
      [year, of],
    );
    return id;
  }

  async inState(edition: number, state: string): Promise<void> {
    await this.parvis.sql('update parvis_label_editions set state = ? where id = ?', [state, edition]);
  }

  /** An application that the jury has before it. @returns its id. */
  async application(
    edition: number,
    commune: string,
    {
      owner,
      state = 'deliberation',
      department = 'Exemple',
    }: { owner?: Pick<ApiAccount, 'id'>; state?: string; department?: string } = {},
  ): Promise<number> {
    const facts = {
      ...{ departmentCode: department.slice(0, 2).toUpperCase(), departmentName: department },
      ...{ regionCode: 'R1', regionName: 'Région d’exemple' },
    };
    return this.idOf(
      `insert into parvis_label_applications
         (edition_id, commune, snapshot, owner_id, state, version, revision, created_at, submitted_at, reason)
       values (?, ?, ?, ?, ?, 5, 1, '2026-02-10T00:00:00Z', '2026-03-01T00:00:00Z', ?)`,
      [
        ...[edition, commune, JSON.stringify({ code: commune, name: `Sainte-${commune}`, facts })],
        ...[
          owner?.id ?? (await this.parvis.apiUser()).id,
          state,
          state === 'inadmissible' ? 'Hors délai' : null,
        ],
      ],
    );
  }

  /** Has the jury decide on an application. @returns the id of the decision. */
  async decide(
    application: number,
    { outcome = 'awarded', level = '1', score = '62.50', run = null, ...decided }: Decided = {},
  ): Promise<number> {
    const given = outcome === 'awarded' ? level : null;
    const { levelByGrid = given, overrideReason = null } = decided;
    const { motivation = 'La commune associe ses habitants dès le diagnostic.' } = decided;
    const id = await this.idOf(
      `insert into parvis_label_decisions (application_id, sequence, state, outcome, level, level_by_score, level_by_grid,
         override_reason, motivation, sitting_id, deliberation, run_id, score, adopted_at, version)
       select application.id, 1 + (select count(*) from parvis_label_decisions where application_id = application.id),
         'adopted', ?, ?, ?, ?, ?, ?, sitting.id, ?::jsonb || jsonb_build_object('sitting', coalesce(sitting.id, 0)), ?, ?,
         '2026-07-01T12:30:00Z', 2
       from parvis_label_applications application
       left join parvis_label_sittings sitting on sitting.edition_id = application.edition_id
       where application.id = ?`,
      [
        ...[outcome, given, given, levelByGrid, overrideReason, motivation],
        ...[JSON.stringify(HELD), run, score, application],
      ],
    );
    await this.parvis.sql(
      `update parvis_label_applications set state = 'decided', version = version + 1 where id = ?`,
      [application],
    );
    return id;
  }

  /** Both at once. @returns the id of the application. */
  async decided(
    edition: number,
    commune: string,
    { owner, department, ...decided }: Decided & { owner?: Pick<ApiAccount, 'id'>; department?: string } = {},
  ): Promise<number> {
    const application = await this.application(edition, commune, {
      ...(owner === undefined ? {} : { owner }),
      ...(department === undefined ? {} : { department }),
    });
    await this.decide(application, decided);
    return application;
  }

  async versionOf(edition: number): Promise<number> {
    const [found] = await this.parvis.sql('select version from parvis_label_editions where id = ?', [
      edition,
    ]);
    return Number(found?.version);
  }

  /** Proclaims an edition by hand; the clock has to stand at its instant or later. */
  async proclaim(edition: number): Promise<void> {
    const version = await this.versionOf(edition);
    await this.label.does('post', `/editions/${edition}/steps/proclaim`, { version });
  }

  /** What is kept of an edition: how far its decisions are, and its awards. */
  async kept(edition: number) {
    const decisions = await this.parvis.sql(
      `select decision.id, decision.state, decision.version, notice.trace from parvis_label_decisions decision
       join parvis_label_applications application on application.id = decision.application_id
       left join parvis_label_notices notice on notice.decision_id = decision.id
       where application.edition_id = ? order by decision.id`,
      [edition],
    );
    const awards = await this.parvis.sql(
      `select award.id, award.number, award.level, award.state, award.version, award.token,
         valid_from::text as from, valid_to::text as to
       from parvis_label_awards award
       join parvis_label_applications application on application.id = award.application_id
       where application.edition_id = ? order by award.number`,
      [edition],
    );
    return { decisions, awards };
  }

  /** The actions in the journal of a subject, the earliest first. */
  async journalOf(type: string, id: number): Promise<readonly string[]> {
    const rows = await this.parvis.sql(
      'select action from parvis_journal where subject_type = ? and subject_id = ? order by sequence',
      [type, String(id)],
    );
    return rows.map(({ action }) => String(action));
  }
}
