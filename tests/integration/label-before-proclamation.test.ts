import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import { type Parvis, startParvis } from '../support/parvis';

/** An answer, whole: what a reader could tell two worlds apart by. */
type Answers = ReadonlyMap<string, string>;

const GRAPHQL = `query ($number: String!, $code: String!, $edition: Int!) {
  labelEditions { id state } labelRegister { total lines { number } }
  labelAward(number: $number) { number } labelCertificate(code: $code) { number }
  labelResults(edition: $edition) { total } labelStatistics(edition: $edition)
}`;

describe('Before the proclamation', () => {
  let parvis: Parvis;
  let desk: AwardsDesk;
  let edition: number;
  let applications: readonly number[];
  let callers: ReadonlyMap<string, string | null>;
  let paths: readonly (readonly [method: string, path: string])[];
  let number: string;
  let restore: () => Promise<void>;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = await AwardsDesk.open(parvis);
    edition = await desk.edition();
    const [owner, colleague, stranger] = [
      await parvis.apiUser(),
      await parvis.apiUser(),
      await parvis.apiUser(),
    ];
    const own = await desk.application(edition, 'ZZ001', { owner });
    applications = [own, await desk.application(edition, 'ZZ002', { owner: stranger })];
    await parvis.sql(
      `insert into parvis_label_colleagues (application_id, user_id, since) values (?, ?, '2026-02-10T12:00:00Z')`,
      [own, colleague.id],
    );
    callers = new Map([
      ['nobody', null],
      ['owner', owner.token],
      ['colleague', colleague.token],
      ['stranger', stranger.token],
    ]);
    const [programme] = await parvis.sql('select letters from parvis_label_programmes');
    number = `${programme?.letters}-2026-ZZ001-01`;
    paths = await routes(own);
    parvis.stopClockAt('2026-09-10T07:59:59.999Z');
    restore = await parvis.keepDatabase();
  });
  afterAll(() => parvis.stop());

  /** Every route of the label and of published scores, with what a guesser would put into it. */
  const routes = async (own: number) => {
    const { paths: described } = (await parvis.http().get('/api/openapi.json').expect(200)).body;
    return Object.keys(described)
      .filter((path) => /^\/api\/(label|scoring)\b/.test(path))
      .flatMap((path) => {
        const filled = path
          .replace('/editions/{id}', `/editions/${edition}`)
          .replace('/applications/{id}', `/applications/${own}`)
          .replace('{number}', number)
          .replace('{question}', 'A')
          .replace('{code}', 'A'.repeat(43))
          .replaceAll(/\{[^}]+\}/g, '1');
        return Object.keys(described[path]).map((method) => [method, filled] as const);
      });
  };

  const shown = ({
    status,
    headers,
    text,
    body,
  }: {
    status: number;
    headers: object;
    text: string;
    body: unknown;
  }) => {
    const {
      date: _date,
      'x-response-time': _time,
      'ratelimit-remaining': _left,
      'ratelimit-reset': _reset,
      ...told
    }: Record<string, unknown> = { ...headers };
    return JSON.stringify([status, told, text ?? String(body)]);
  };

  /** Asks everything of everybody. What would change something is asked last, and refused. */
  const walk = async (): Promise<Answers> => {
    const answers = new Map<string, string>();
    const ordered = [...paths].sort(([one], [other]) => Number(one !== 'get') - Number(other !== 'get'));
    for (const [caller, token] of callers) {
      for (const [method, path] of ordered) {
        if (method !== 'get' && !path.includes(`/applications/${applications[0]}/`)) continue;
        const verb =
          method === 'get'
            ? 'get'
            : method === 'put'
              ? 'put'
              : method === 'patch'
                ? 'patch'
                : method === 'delete'
                  ? 'delete'
                  : 'post';
        const call = parvis.http()[verb](path).set('If-Match', '"5"');
        if (token !== null) call.set('Authorization', `Bearer ${token}`);
        const answer = await (verb === 'get' ? call : call.send({ version: 5 }));
        answers.set(`${caller} ${method} ${path}`, shown(answer));
      }
      const variables = { number, code: 'A'.repeat(43), edition };
      const asked = await parvis.graphql(GRAPHQL, variables, token ?? undefined);
      answers.set(`${caller} graphql`, JSON.stringify(asked));
    }
    return answers;
  };

  const differing = (one: Answers, other: Answers): readonly string[] =>
    [...one].flatMap(([asked, answer]) => (other.get(asked) === answer ? [] : [asked]));

  /** The same world, with what the jury decided in it. */
  const decide = async (outcome: 'awarded' | 'refused'): Promise<void> => {
    for (const application of applications) await desk.decide(application, { outcome });
    const version = await desk.versionOf(edition);
    await desk.label.does('put', `/editions/${edition}/proclamation`, { version });
  };

  it('no answer to the public or a commune tells what was decided, or that it was', async () => {
    const undecided = await walk();
    expect(undecided.size).toBeGreaterThan(100);
    const leaks: Record<string, readonly string[]> = {};
    for (const outcome of ['awarded', 'refused'] as const) {
      await restore();
      await decide(outcome);
      leaks[outcome] = differing(undecided, await walk());
    }
    expect(leaks).toEqual({ awarded: [], refused: [] });

    // The same walk finds what the gates hold back.
    for (const open of [() => parvis.openDecisionsToAll(), () => parvis.openStatesToAll()]) {
      const close = open();
      try {
        expect(differing(undecided, await walk()).length).toBeGreaterThan(0);
      } finally {
        close();
      }
    }
  });

  it('and at its instant, everything is known', async () => {
    const before = await walk();
    await restore();
    await decide('awarded');
    parvis.stopClockAt(PROCLAMATION);
    await desk.proclaim(edition);
    const changed = differing(before, await walk());
    for (const asked of [
      'nobody get /api/label/register',
      `nobody get /api/label/awards/${number}`,
      `nobody get /api/label/editions/${edition}/results`,
      `owner get /api/label/applications/${applications[0]}/decision`,
      `colleague get /api/label/applications/${applications[0]}/award`,
      'nobody graphql',
    ]) {
      expect(changed).toContain(asked);
    }
    expect(changed).not.toContain(`stranger get /api/label/applications/${applications[0]}/decision`);
  });
});
