import type { Parvis } from './parvis';
import type { Answered } from './scoring-desk';
import { gridContent, ScoringDesk } from './scoring-desk';

const OFFICE = 'Bureau';

/** A spring of the label: it opens in February, and closes in the night in which the clocks go forward. */
export const CALENDAR = {
  ...{ opens: '2026-02-02T09:00:00+01:00', closes: '2026-03-29T03:00:00+02:00' },
  ...{ instructionUntil: '2026-05-15T18:00:00+02:00', juryUntil: '2026-06-30T18:00:00+02:00' },
  ...{ proclamation: '2026-09-10T10:00:00+02:00', appealsUntil: '2026-11-11T00:00:00+01:00' },
};

/** The label office as it works in the panel of a running Parvis. */
export class LabelDesk {
  readonly scoring: ScoringDesk;
  private programmes = 0;

  constructor(private readonly parvis: Parvis) {
    this.scoring = new ScoringDesk(parvis);
  }

  /** Opens the office, and lets tests write as often as they need to. */
  async begin(): Promise<void> {
    await this.scoring.account(OFFICE, 'Label office');
    for (const limit of ['publicWriteByAddress', 'signInByAddress']) {
      this.parvis.strapi.config.set(`access.rateLimits.${limit}`, { points: 100_000, seconds: 60 });
    }
  }

  get staff(): number {
    return this.scoring.idOf(OFFICE);
  }

  async ask(method: 'get' | 'post' | 'put', path: string, body: object = {}): Promise<Answered> {
    const call = this.parvis
      .http()
      [method](`/label${path}`)
      .set('Authorization', `Bearer ${this.scoring.tokenOf(OFFICE)}`);
    const { status, text, body: parsed } = await (method === 'get' ? call : call.send(body));
    return { status, text, data: parsed?.data, code: parsed?.error?.details?.code };
  }

  /** Asks for a step that has to succeed. */
  async does(method: 'post' | 'put', path: string, body: object = {}): Promise<Answered> {
    const answer = await this.ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.text}`);
    return answer;
  }

  /** A grid in force. @returns its id. */
  grid(more: object = {}): Promise<number> {
    return this.scoring.grid(OFFICE, more);
  }

  /** A grid that is still written. @returns its id. */
  async draftOfGrid(version: string): Promise<number> {
    const content = gridContent(version);
    return (await this.scoring.does(OFFICE, 'post', '/grids', { content })).data.id;
  }

  async programme(): Promise<number> {
    this.programmes += 1;
    const letters = `DM${String.fromCharCode(64 + this.programmes)}`;
    const wanted = { letters, slug: `label-${this.programmes}`, title: 'Label de démonstration' };
    return (await this.does('post', '/programmes', { ...wanted, validYears: 3 })).data.id;
  }

  /** An edition that communes may apply in. @returns its id. */
  async openEdition({
    calendar = CALENDAR,
    grid,
  }: {
    calendar?: object;
    grid?: number;
  } = {}): Promise<number> {
    const wanted = { programme: await this.programme(), year: 2026, calendar };
    const { data } = await this.does('post', '/editions', { ...wanted, grid: grid ?? (await this.grid()) });
    await this.does('post', `/editions/${data.id}/steps/open`, { version: 1 });
    return data.id;
  }
}
