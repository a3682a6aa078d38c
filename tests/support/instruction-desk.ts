import { type Called, LabelDesk } from './label-desk';
import type { Parvis } from './parvis';
import type { Answered } from './scoring-desk';

/** While the editions of `CALENDAR` may be applied in; after their closing; and before the instruction ends. */
export const OPEN = '2026-02-10T12:00:00Z';
export const INSTRUCTED = '2026-04-01T08:00:00Z';
export const DUE = '2026-04-20T18:00:00+02:00';

const TABLES = [
  ...['applications', 'answers', 'revisions', 'evidence', 'complements', 'applicability', 'colleagues'],
  ...['claims', 'editions', 'invitations', 'sittings', 'decisions', 'awards', 'appeals'],
]
  .map((name) => `parvis_label_${name}`)
  .concat(
    ['panels', 'members', 'dossiers', 'assignments', 'sheets', 'runs'].map(
      (name) => `parvis_scoring_${name}`,
    ),
  );

/** On which grid, and what else is done with each draft before it is submitted. */
export interface Prepared {
  readonly grid?: number;
  readonly prepare?: (name: string, id: number) => Promise<unknown>;
}

/** Applications as the label office instructs them. */
export class InstructionDesk {
  constructor(
    private readonly parvis: Parvis,
    readonly label: LabelDesk,
  ) {}

  /** The office of a running Parvis, open. */
  static async open(parvis: Parvis): Promise<InstructionDesk> {
    const label = new LabelDesk(parvis);
    await label.begin();
    return new InstructionDesk(parvis, label);
  }

  /** What was submitted in editions that are in instruction now. @returns the ids of the applications. */
  async submitted(
    communes: Readonly<Record<string, string>>,
    { grid, prepare }: Prepared = {},
  ): Promise<{ edition: number; ids: readonly number[] }> {
    this.parvis.stopClockAt(OPEN);
    const edition = await this.label.openEdition(grid === undefined ? {} : { grid });
    const ids: number[] = [];
    for (const [name, commune] of Object.entries(communes)) {
      const id = await this.label.complete(name, commune, edition);
      await prepare?.(name, id);
      const { status, text } = await this.label.call(name, 'post', `/applications/${id}/submit`);
      if (status !== 200) throw new Error(text);
      ids.push(id);
    }
    this.parvis.stopClockAt(INSTRUCTED);
    await this.label.does('post', `/editions/${edition}/steps/close`, { version: 2 });
    await this.label.does('post', `/editions/${edition}/steps/instruct`, { version: 3 });
    return { edition, ids };
  }

  /** One application in instruction, at version 3. */
  async inInstruction(
    name: string,
    commune: string,
    more: Prepared = {},
  ): Promise<{ edition: number; id: number }> {
    const { edition, ids } = await this.submitted({ [name]: commune }, more);
    const [id = 0] = ids;
    await this.step(id, 'instruct', 2);
    return { edition, id };
  }

  /** A step of the office that has to succeed. */
  step(id: number, event: string, version: number, body: object = {}): Promise<Answered> {
    return this.label.does('post', `/applications/${id}/steps/${event}`, { version, ...body });
  }

  /** The same, whatever is answered. */
  tries(id: number, event: string, version: number, body: object = {}): Promise<Answered> {
    return this.label.ask('post', `/applications/${id}/steps/${event}`, { version, ...body });
  }

  /** A request for a complement about question A. */
  request(id: number, version: number): Promise<Answered> {
    const items = [{ question: 'A', text: 'Précisez la fréquence.' }, { text: 'Joignez la délibération.' }];
    return this.step(id, 'request-complement', version, { due: DUE, items });
  }

  answer(name: string, id: number, version: number): Promise<Called> {
    const body = { version, answer: 'Deux fois par an.' };
    return this.label.call(name, 'post', `/applications/${id}/complements/answer`, { body });
  }

  pieces(id: number): Promise<readonly Record<string, unknown>[]> {
    return this.parvis.sql(
      'select id, version from parvis_label_evidence where application_id = ? order by id',
      [id],
    );
  }

  /** Accepts every piece of an application. */
  async acceptAll(id: number): Promise<void> {
    for (const { id: piece, version } of await this.pieces(id)) {
      const decided = { version, decision: 'accepted' };
      await this.label.does('put', `/applications/${id}/evidence/${piece}/decision`, decided);
    }
  }

  /** What every table of the label, the journal and the outbox of mails hold: equal when nothing was written. */
  async everything(): Promise<Readonly<Record<string, unknown>>> {
    const hashes: Record<string, unknown> = {};
    for (const table of [...TABLES, 'parvis_journal', 'parvis_mail_outbox']) {
      const [row] = await this.parvis.sql(
        `select count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`,
      );
      hashes[table] = row;
    }
    return hashes;
  }
}
