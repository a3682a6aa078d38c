import { RATE_LIMITS } from '../../src/access/rate-limits/limits';
import { type Parvis, startParvis } from '../support/parvis';

const WIDE = { points: 100_000, seconds: 60 };

let parvis: Parvis;
beforeAll(async () => {
  parvis = await startParvis();
});
beforeEach(async () => {
  await parvis.sql('delete from parvis_rate_limits');
  parvis.strapi.config.set('access.rateLimits', structuredClone(RATE_LIMITS));
});
afterAll(() => parvis.stop());

/** Ways to sign in: each answers its status and, when it was limited, for how long. */
const ways: Record<string, (account: string) => Promise<{ status: number; retryAfter?: string }>> = {
  'the panel': async (email) => {
    const answer = await parvis.http().post('/admin/login').send({ email, password: 'Faux1234' });
    return { status: answer.status, retryAfter: answer.headers['retry-after'] };
  },
  'the API': async (identifier) => {
    const answer = await parvis.http().post('/api/auth/local').send({ identifier, password: 'Faux1234' });
    return { status: answer.status, retryAfter: answer.headers['retry-after'] };
  },
};

describe.each(Object.entries(ways))('guessing passwords through %s', (_name, attempt) => {
  it('ends after five tries of an account, whatever its capitals, and leaves other accounts', async () => {
    for (let tried = 0; tried < 5; tried += 1) {
      expect((await attempt(tried % 2 ? 'ana@commune.example' : 'Ana@Commune.example')).status).toBe(400);
    }
    const refused = await attempt('ana@commune.example');
    expect(refused.status).toBe(429);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect(Number(refused.retryAfter)).toBeLessThanOrEqual(300);
    expect((await attempt('bob@commune.example')).status).toBe(400);
  });

  it('goes on without the limit', async () => {
    parvis.strapi.config.set('access.rateLimits.signInByAccount', WIDE);
    for (let tried = 0; tried < 8; tried += 1)
      expect((await attempt('ana@commune.example')).status).toBe(400);
  });

  it('of many accounts from one address ends, too', async () => {
    parvis.strapi.config.set('access.rateLimits.signInByAddress', { points: 3, seconds: 60 });
    for (const account of ['a', 'b', 'c'])
      expect((await attempt(`${account}@commune.example`)).status).toBe(400);
    expect((await attempt('d@commune.example')).status).toBe(429);
  });
});

it('signing in clears the count of the account', async () => {
  const account = await parvis.admin('Communications');
  const wrong = { ...account, password: 'Faux1234' };
  for (let round = 0; round < 3; round += 1) {
    for (let tried = 0; tried < 4; tried += 1) {
      expect((await parvis.http().post('/admin/login').send(wrong)).status).toBe(400);
    }
    expect((await parvis.http().post('/admin/login').send(account)).status).toBe(200);
  }
});

it('a 429 has the shape of all errors', async () => {
  parvis.strapi.config.set('access.rateLimits.publicWriteByAddress', { points: 1, seconds: 60 });
  await parvis.http().post('/api/pages').send({});
  const answer = await parvis.http().post('/api/pages').set('Accept-Language', 'fr').send({});
  expect(answer.status).toBe(429);
  expect(answer.body).toEqual({
    data: null,
    error: {
      status: 429,
      name: 'RateLimitError',
      message: expect.stringMatching(/^Trop de demandes\. Réessayez dans \d+ s\.$/),
      details: { code: 'rate-limited', retryAfter: expect.any(Number) },
    },
  });
});

describe('public writes', () => {
  beforeEach(() => {
    parvis.strapi.config.set('access.rateLimits.publicWriteByAddress', { points: 2, seconds: 60 });
  });

  it('are limited by address, reading is not, and a site with an API token is not', async () => {
    const write = (path: string) => parvis.http().post(path).send({});
    expect((await write('/api/pages')).status).toBe(403);
    expect((await write('/API/pages')).status).toBe(403);
    expect((await write('/api/pages')).status).toBe(429);
    expect((await write('/api/auth/refresh')).status).toBe(429);
    expect((await parvis.http().get('/api/pages')).status).toBe(200);

    const token = await parvis.apiToken('full-access');
    const written = await parvis
      .http()
      .post('/api/themes')
      .set('Authorization', `Bearer ${token}`)
      .send({ data: { name: 'Jeunesse', slug: 'jeunesse' } });
    expect(written.status).toBe(201);
    const forged = await write('/api/pages').set('Authorization', 'Bearer nothing');
    expect(forged.status).toBe(429);
  });

  it('count each mutation of a GraphQL operation', async () => {
    const mutations = (many: number) =>
      parvis.graphql(
        `mutation { ${Array.from({ length: many }, (_, at) => `m${at}: deletePage(documentId: "x") { documentId }`).join(' ')} }`,
      );
    expect((await mutations(3)).status).toBe(429);
    await parvis.sql('delete from parvis_rate_limits');
    expect((await mutations(2)).status).not.toBe(429);
    expect((await mutations(1)).status).toBe(429);
    expect((await parvis.graphql('{ pages { documentId } }')).status).toBe(200);
  });

  it('are limited from the address of the connection, whatever a caller forwards', async () => {
    const statuses: number[] = [];
    for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
      statuses.push((await parvis.http().post('/api/pages').set('X-Forwarded-For', address)).status);
    }
    expect(statuses).toEqual([403, 403, 429]);
  });
});

describe('writes of accounts that are signed in', () => {
  const write = (token?: string) =>
    parvis
      .http()
      .post('/api/pages')
      .set(token === undefined ? {} : { Authorization: `Bearer ${token}` })
      .send({});
  const statuses = async (many: number, token?: string) => {
    const found: number[] = [];
    for (let written = 0; written < many; written += 1) found.push((await write(token)).status);
    return found;
  };

  it('are counted for each account, so that a town hall with one address is not stopped', async () => {
    parvis.strapi.config.set('access.rateLimits.writeByAccount', { points: 3, seconds: 60 });
    const [ana, bob] = [await parvis.userToken(), await parvis.userToken()];
    await parvis.sql('delete from parvis_rate_limits');
    parvis.strapi.config.set('access.rateLimits.publicWriteByAddress', { points: 1, seconds: 60 });
    expect(await statuses(4, ana)).toEqual([403, 403, 403, 429]);
    expect(await statuses(3, bob)).toEqual([403, 403, 403]);
    expect(await statuses(2)).toEqual([403, 429]);
    const mutation = 'mutation { deletePage(documentId: "x") { documentId } }';
    expect((await parvis.graphql(mutation, {}, ana)).status).toBe(429);
  });

  it('are counted for the address when the session is none', async () => {
    parvis.strapi.config.set('access.rateLimits.publicWriteByAddress', { points: 1, seconds: 60 });
    const { token } = await parvis.apiUser();
    await parvis.sql('delete from parvis_rate_limits');
    const forged = `${token.slice(0, -6)}AAAAAA`;
    const [first, second] = await statuses(2, forged);
    expect([first === 429, second]).toEqual([false, 429]);
  });
});

it('what is counted names nobody', async () => {
  await parvis.http().post('/admin/login').send({ email: 'ana@commune.example', password: 'x' });
  const rows = await parvis.sql('select key from parvis_rate_limits');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/ana@|commune|127\.0\.0\.1/);
});
