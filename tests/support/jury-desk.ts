import { InstructionDesk, type Prepared } from './instruction-desk';
import { LabelDesk } from './label-desk';
import type { Parvis } from './parvis';
import type { Answered } from './scoring-desk';

export const HELD_AT = '2026-07-02T09:00:00.000Z';

/** The jury of an edition as the label office leads it. */
export class JuryDesk {
  private readonly instruction: InstructionDesk;

  constructor(
    private readonly parvis: Parvis,
    readonly label: LabelDesk,
  ) {
    this.instruction = new InstructionDesk(parvis, label);
  }

  /** The office of a running Parvis, open, and the accounts of these jurors. */
  static async open(parvis: Parvis, jurors: readonly string[]): Promise<JuryDesk> {
    const label = new LabelDesk(parvis);
    await label.begin();
    for (const name of jurors) await label.scoring.account(name, 'Juror');
    return new JuryDesk(parvis, label);
  }

  /** Applications that are ready for the jury of their edition, by the names of their accounts. */
  async ready(communes: Readonly<Record<string, string>>, more: Prepared = {}) {
    const { edition, ids } = await this.instruction.submitted(communes, more);
    const applications = Object.fromEntries(Object.keys(communes).map((name, at) => [name, ids[at] ?? 0]));
    await this.parvis.sql(
      `update parvis_label_applications set state = 'ready', version = version + 1 where edition_id = ?`,
      [edition],
    );
    await this.step(edition, 'begin-jury');
    return { edition, applications };
  }

  /** Asks for a step of an edition as it is now. */
  async tries(edition: number, event: string): Promise<Answered> {
    const { version } = (await this.label.ask('get', `/editions/${edition}`)).data;
    return this.label.ask('post', `/editions/${edition}/steps/${event}`, { version });
  }

  /** The same where it has to succeed. */
  async step(edition: number, event: string): Promise<void> {
    const { status, text } = await this.tries(edition, event);
    if (status >= 300) throw new Error(text);
  }

  /** Prepares the jury of an edition with these jurors, each of whom judges each dossier. @returns the panel. */
  async composed(edition: number, jurors: readonly string[]): Promise<number> {
    const { scoring } = this.label;
    const { panel, lines } = (await this.label.does('post', `/editions/${edition}/jury`)).data;
    const members = jurors.map((name) => ({ juror: scoring.idOf(name), commune: null, epci: null }));
    await this.panelDoes(panel, 'members', { members });
    const assignments = lines.flatMap(({ dossier }: { dossier: number }) =>
      members.map(({ juror }) => ({ dossier, juror })),
    );
    await this.panelDoes(panel, 'assignments', { assignments });
    return panel;
  }

  panelDoes(panel: number, step: string, body: object): Promise<Answered> {
    return this.label.scoring.does('Bureau', 'post', `/panels/${panel}/${step}`, body);
  }

  /** A juror submits a sheet on an application. */
  async marks(juror: string, application: number, marks: Readonly<Record<string, string>>): Promise<void> {
    const { scoring } = this.label;
    const [row] = await this.parvis.sql(
      `select given.id from parvis_scoring_assignments given
       join parvis_scoring_dossiers dossier on dossier.id = given.dossier_id
       where dossier.document_id = ? and given.user_id = ? order by given.id desc`,
      [String(application), scoring.idOf(juror)],
    );
    await scoring.mark(juror, Number(row?.id), marks);
  }

  /** Applications that a jury deliberates on, each marked alike by all jurors. */
  async deliberated(
    communes: Readonly<Record<string, string>>,
    { jurors, marks }: { jurors: readonly string[]; marks: Readonly<Record<string, string>> },
  ) {
    const { edition, applications } = await this.ready(communes);
    const panel = await this.composed(edition, jurors);
    await this.label.does('post', `/editions/${edition}/jury/send`);
    for (const [name, application] of Object.entries(applications)) {
      for (const juror of jurors) {
        await this.marks(juror, application, { A: marks[name] ?? '3', B: marks[name] ?? '3' });
      }
    }
    await this.label.does('post', `/editions/${edition}/jury/deliberate`);
    return { edition, applications, panel };
  }

  /** A sitting of the jury. @returns its id. */
  async sitting(edition: number, present: readonly string[], { quorum = 2 } = {}): Promise<number> {
    const { scoring } = this.label;
    const wanted = { heldAt: HELD_AT, present: present.map((name) => scoring.idOf(name)), quorum };
    const { data } = await this.label.does('post', `/editions/${edition}/sittings`, {
      ...{ ...wanted, minutes: 'Les dossiers sont examinés un à un.' },
    });
    return data.sittings[0].id;
  }

  async decisionOn(application: number) {
    return (await this.label.ask('get', `/applications/${application}/decisions`)).data[0];
  }
}
