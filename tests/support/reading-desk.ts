import { type Embargo, embargo } from '@parvis/embargo';
import { done } from './done';
import { type EmbargoedRelease, embargoedRelease, planPublication } from './embargoed-release';
import type { Parvis } from './parvis';
import { RELEASE } from './press';

/** Stands in all of the release that is not public yet, and nowhere else. */
export const SECRET = 'canari9b2e';
export const NOW = '2026-11-20T08:00:00Z';
/** The instant of the embargo, and the one to which it is put off. */
export const UNTIL = '2026-11-23T09:00:00.000Z';
export const LATER = '2026-11-24T09:00:00.000Z';
export const EXPIRY = '2026-12-01T09:00:00.000Z';
export const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const ASKED = { actor: { kind: 'system', id: null } } as const;

export interface Granted {
  readonly id: string;
  readonly link: string;
  readonly path: string;
}

/** A release under embargo, those who grant its reading, and those who read it by their links. */
export class ReadingDesk {
  private static people = 0;

  private constructor(
    private readonly parvis: Parvis,
    private readonly staff: string,
    readonly release: EmbargoedRelease,
  ) {}

  /** With another release that is planned, as an account of the panel whose token is given. */
  static async open(parvis: Parvis, staff: string): Promise<ReadingDesk> {
    const release = await embargoedRelease(parvis, SECRET);
    await planPublication(parvis, release.documentId, UNTIL);
    return new ReadingDesk(parvis, staff, release);
  }

  get place() {
    return { uid: RELEASE, documentId: this.release.documentId } as const;
  }

  private get embargo(): Embargo {
    return embargo(this.parvis.strapi);
  }

  async cancel() {
    return done(await this.embargo.cancel(this.place, ASKED));
  }

  async postpone() {
    const to = { instant: new Date(LATER), zone: 'Europe/Paris' };
    return done(await this.embargo.reschedule(this.place, to, ASKED));
  }

  async publish() {
    return done(await this.embargo.lift(this.place, 'Pour l’essai', ASKED));
  }

  asStaff(method: 'get' | 'post', path: string) {
    return this.parvis.http()[method](path).set('Authorization', `Bearer ${this.staff}`);
  }

  get grantsPath(): string {
    return `/embargo/grants/${RELEASE}/${this.release.documentId}`;
  }

  /** Grants the reading to somebody who has none yet. */
  async grant(more: Record<string, unknown> = {}): Promise<Granted> {
    ReadingDesk.people += 1;
    const person = {
      ...{ person: 'Sacha Plume', outlet: 'Le Quotidien', language: 'fr', expiresAt: EXPIRY },
      email: `journaliste${ReadingDesk.people}@quotidien.example`,
    };
    const answer = await this.asStaff('post', this.grantsPath).send({ ...person, ...more });
    expect(answer.status).toBe(201);
    return this.granted(answer.body.data);
  }

  /** A grant as the panel is answered it, with the path of its link. */
  granted({ id, link }: { id: string; link: string }): Granted {
    return { id, link, path: new URL(link).pathname };
  }

  open(path: string) {
    return this.parvis.http().get(path);
  }

  page(path: string) {
    return this.parvis.http().get(path).set('Accept', BROWSER);
  }

  accept(path: string, until = UNTIL) {
    return this.parvis.http().post(`${path}/acceptance`).send({ accepts: true, until });
  }

  /** What is answered where no link leads. */
  async nothingThere(): Promise<string> {
    return (await this.open('/api/embargo/readings/unknown')).text;
  }

  /** What the log says of the readings by a grant, in order. */
  log(grant: string) {
    return this.parvis.sql(
      'select what, surface from embargo_readings where grant_document_id = ? order by id',
      [grant],
    );
  }
}
