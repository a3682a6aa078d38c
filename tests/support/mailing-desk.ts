import { EmbargoDesk, type PanelAnswer } from './embargo-desk';
import type { Parvis } from './parvis';
import { RELEASE } from './press';

const JOURNALIST = 'plugin::newsroom.journalist';
const PRESS_LIST = 'plugin::newsroom.press-list';
const MOMENT_LATER = '2026-11-23T08:59:30.000Z';

/** What mails say of the embargo of the plans. */
export const EMBARGO =
  'SOUS EMBARGO jusqu’au lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris';

/** The address of a journalist by its beginning. */
export const addressOf = (name: string): string => `${name}@gazette.example`;

/** Mailings as a press officer makes them, and what arrives of them. */
export class MailingDesk {
  private lists = 0;

  private constructor(
    private readonly parvis: Parvis,
    readonly desk: EmbargoDesk,
  ) {}

  static async open(parvis: Parvis): Promise<MailingDesk> {
    return new MailingDesk(parvis, await EmbargoDesk.open(parvis));
  }

  /** Forgets journalists, lists, mailings, jobs and mails, and sets the clock. */
  async beginAt(instant: string): Promise<void> {
    this.parvis.stopClockAt(instant);
    this.parvis.postBox.empty();
    for (const table of ['newsroom_journalists', 'newsroom_press_lists', 'parvis_suppressed_addresses']) {
      await this.parvis.sql(`delete from ${table}`);
    }
    await this.parvis.sql('delete from parvis_mailings');
    await this.parvis.sql('delete from graphile_worker._private_jobs');
  }

  /** Journalists by the beginning of their addresses, with their documentIds. */
  async journalists(...names: string[]): Promise<string[]> {
    const made = [];
    for (const name of names) {
      const data = {
        ...{ name: `${name} Exemple`, outlet: 'La Gazette', email: addressOf(name), source: 'Annuaire' },
        ...{ collectedAt: '2026-01-01', topics: 'climat', territories: '59' },
        language: 'fr',
        legalBasis: 'legitimate-interest',
      } as const;
      made.push((await this.parvis.strapi.documents(JOURNALIST).create({ data })).documentId);
    }
    return made;
  }

  async list(data: object): Promise<string> {
    this.lists += 1;
    const made = await this.parvis.strapi
      .documents(PRESS_LIST)
      .create({ data: { name: `Liste ${this.lists}`, ...data } });
    return made.documentId;
  }

  panel(
    method: 'get' | 'post' | 'put',
    path: string,
    body: object = {},
    role = 'Communications',
  ): Promise<PanelAnswer> {
    return this.desk.send(role, method, `/newsroom/mailings${path}`, body);
  }

  /** A mailing of a release, by its id. */
  async draft(documentId: string, more: object = {}): Promise<number> {
    const { body } = await this.panel('post', '', { uid: RELEASE, documentId, ...more });
    if (body.id === undefined) throw new Error(JSON.stringify(body));
    return Number(body.id);
  }

  step(id: number, name: string): Promise<PanelAnswer> {
    return this.panel('post', `/${id}/${name}`);
  }

  async state(id: number): Promise<unknown> {
    return (await this.panel('get', `/${id}`)).body.state;
  }

  async progress(id: number): Promise<unknown> {
    return (await this.panel('get', `/${id}`)).body.progress;
  }

  /** Sends what is due, and sees to what became of it a moment later. */
  async deliver(): Promise<void> {
    await this.parvis.runDueJobs();
    this.parvis.stopClockAt(MOMENT_LATER);
    await this.parvis.runDueJobs();
  }

  /** Who got a mail. */
  received(): string[] {
    return this.parvis.postBox.mails.map(({ to }) => to).sort();
  }
}
