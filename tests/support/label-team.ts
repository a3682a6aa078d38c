import type { Parvis } from './parvis';

/** An account of the content API. */
export interface ApiAccount {
  readonly id: number;
  readonly email: string;
  readonly token: string;
}

/** What is answered of what there is not, and of what is somebody else's. */
export const NOTHING = {
  data: null,
  error: {
    ...{ status: 404, name: 'NotFoundError', message: 'There is no such thing.' },
    details: { code: 'NOT_FOUND' },
  },
};

const BATCH = { points: 10_000, seconds: 60 };

/** Communes that apply for the label, as their accounts meet the content API. */
export class LabelTeam {
  private year = 2030;

  private constructor(readonly parvis: Parvis) {}

  /** Tests write more in a minute than people do. */
  static open(parvis: Parvis): LabelTeam {
    parvis.strapi.config.set('access.rateLimits.publicWriteByAddress', BATCH);
    parvis.strapi.config.set('access.rateLimits.writeByAccount', BATCH);
    parvis.strapi.config.set('access.rateLimits.signInByAddress', BATCH);
    return new LabelTeam(parvis);
  }

  /** A confirmed account of the role "authenticated". */
  account(email: string): Promise<ApiAccount> {
    return this.parvis.apiUser(email);
  }

  /** A draft of that owner in an edition of its own. @returns its id. */
  async application(owner: number, commune = 'ZZ001'): Promise<number> {
    this.year += 1;
    await this.parvis.sql(
      `insert into parvis_label_programmes (letters, slug, title, valid_years)
       values ('VVC', 'ville-citoyenne', 'Ville citoyenne', 3) on conflict do nothing`,
    );
    const [edition] = await this.parvis.sql(
      `insert into parvis_label_editions (programme_id, year, state)
       select id, ?, 'preparation' from parvis_label_programmes where letters = 'VVC' returning id`,
      [this.year],
    );
    const [made] = await this.parvis.sql(
      `insert into parvis_label_applications (edition_id, commune, snapshot, owner_id, state, created_at)
       values (?, ?, ?, ?, 'draft', '2030-01-01T00:00:00Z') returning id`,
      [
        Number(edition?.id),
        commune,
        JSON.stringify({ code: commune, name: 'Sainte-Exemple', facts: {} }),
        owner,
      ],
    );
    return Number(made?.id);
  }

  /** Lets an application be in a state, as its procedure would. @param due until when a complement is awaited. */
  async putInto(application: number, state: string, due: string | null = null): Promise<void> {
    await this.parvis.sql(
      `update parvis_label_applications set state = ?, complement_due = ?, reason = 'Motif',
         revision = case when ? in ('draft', 'lapsed') then 0 else 1 end,
         submitted_at = case when ? in ('draft', 'lapsed') then null else timestamptz '2030-01-02T00:00:00Z' end
       where id = ?`,
      [state, due, state, state, application],
    );
  }

  /** Makes an account a colleague, as an accepted invitation does. */
  async join(application: number, user: number): Promise<void> {
    await this.parvis.sql(
      `insert into parvis_label_colleagues (application_id, user_id, since) values (?, ?, '2030-01-01T00:00:00Z')`,
      [application, user],
    );
  }

  /** A request below `/api/label` in the name of an account. */
  ask(
    { token }: Pick<ApiAccount, 'token'>,
    method: 'get' | 'post' | 'patch' | 'delete',
    path: string,
    language: 'fr' | 'en' = 'en',
  ) {
    return this.parvis
      .http()
      [method](`/api/label${path}`)
      .set('Authorization', `Bearer ${token}`)
      .set('Accept-Language', language);
  }

  /** What the journal keeps of an application, the earliest first. */
  async journalOf(
    application: number,
  ): Promise<readonly { action: string; actor: string; before: unknown; after: unknown }[]> {
    const rows = await this.parvis.sql(
      `select action, actor_id, before::text, after::text from parvis_journal
       where subject_type = 'label.application' and subject_id = ? order by sequence`,
      [String(application)],
    );
    const json = (text: unknown): unknown => (text === null ? null : JSON.parse(String(text)));
    return rows.map(({ action, actor_id: actor, before, after }) => ({
      ...{ action: String(action), actor: String(actor), before: json(before), after: json(after) },
    }));
  }
}
