import fc from 'fast-check';
import { hostileQuery, hostileValue } from '../support/hostile-values';
import { type Parvis, startParvis } from '../support/parvis';

interface ContentType {
  readonly uid: string;
  readonly kind: string;
  readonly info: { readonly singularName: string; readonly pluralName: string };
  readonly attributes: Record<string, { type: string; component?: string; repeatable?: boolean }>;
}

const schedule = { startsAt: '2026-03-12T09:00:00Z', endsAt: '2026-03-12T10:00:00Z' };

/** What makes an entry of each type acceptable, so that the one hostile field is what decides. */
const acceptable: Record<string, object> = {
  partnership: { tier: 'technical', from: '2024-01-01' },
  'press-contact': { email: 'presse@parvis.example' },
  event: { schedule },
  webinar: { schedule },
};

describe('Bad input', () => {
  let parvis: Parvis;
  let token: string;
  let types: ContentType[];

  beforeAll(async () => {
    parvis = await startParvis();
    token = await parvis.apiToken('full-access');
    const all: ContentType[] = Object.values(parvis.strapi.contentTypes);
    types = all.filter(({ uid }) => uid.startsWith('api::'));
  });
  afterAll(() => parvis.stop());

  /** How many rows every table has: entries, components, links between them, and all the rest. */
  async function rowCounts(): Promise<Record<string, unknown>> {
    const tables = await parvis.sql(
      `select table_name from information_schema.tables where table_schema = 'public'`,
    );
    const counts = tables.map(({ table_name: name }) => `(select count(*) from "${name}") as "${name}"`);
    return (await parvis.sql(`select ${counts.join(', ')}`))[0] ?? {};
  }

  const address = ({ kind, info }: ContentType) =>
    `/api/${kind === 'singleType' ? info.singularName : info.pluralName}`;

  const send = (method: 'post' | 'put', path: string, data: object, language = 'en') =>
    parvis
      .http()
      [method](path)
      .set('Authorization', `Bearer ${token}`)
      .set('Accept-Language', language)
      .send({ data });

  /** The fields of a type and of its components, as functions that put a value there. */
  function places({ attributes }: ContentType): ((value: unknown) => object)[] {
    return Object.entries(attributes).flatMap(([name, { component, repeatable }]) => {
      const whole = (value: unknown) => ({ [name]: value });
      if (component === undefined) return [whole];
      const { attributes: fields = {} } = Reflect.get(parvis.strapi.components, component);
      const inner: string[] = ['id', ...Object.keys(fields)];
      const parts = inner.map((field) => (value: unknown) => ({
        [name]: repeatable === true ? [{ [field]: value }] : { [field]: value },
      }));
      return [whole, ...parts];
    });
  }

  it('is said at once, field by field, with how to mend it', async () => {
    const before = await rowCounts();
    const answer = await send('post', '/api/events', {
      title: 5,
      slug: 'Pas une adresse',
      eventState: 'moved',
      schedule: { ...schedule, endsAt: '2026-03-12T08:00:00Z', timezone: 'Paris' },
      sessions: [{ title: 'Atelier 9', startsAt: '2024-02-31T10:00:00Z' }],
      themes: ['nowhere'],
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.name).toBe('ValidationError');
    expect(answer.body.error.details.code).toBe('INVALID_CONTENT');
    expect(answer.body.error.details.errors).toEqual([
      { name: 'ValidationError', path: ['title'], message: 'This must be text, in quotation marks.' },
      {
        name: 'ValidationError',
        path: ['eventState'],
        message: 'This must be one of: scheduled, rescheduled, postponed, moved-online, cancelled.',
      },
      {
        name: 'ValidationError',
        path: ['sessions', '0', 'startsAt'],
        message: 'This must be a date and time with its offset, for example 2026-03-12T10:30:00+01:00.',
      },
      {
        name: 'ValidationError',
        path: ['slug'],
        message:
          'An address has only lower-case letters without accents, digits and single hyphens: journee-citoyenne.',
      },
      {
        name: 'ValidationError',
        path: ['schedule', 'endsAt'],
        message: 'The end must come after the start: choose a later end.',
      },
      {
        name: 'ValidationError',
        path: ['schedule', 'timezone'],
        message: 'This is not a time zone: use a name like Europe/Paris.',
      },
      {
        name: 'ValidationError',
        path: ['themes'],
        message: 'No entry has the identifier nowhere: it may have been deleted; choose another one.',
      },
    ]);
    expect(await rowCounts()).toEqual(before);
  });

  it('is said in French to whoever asks for French', async () => {
    const answer = await send(
      'post',
      '/api/partners',
      { name: 'Le Préau', siren: '732829321' },
      'fr-FR,fr;q=0.9,en;q=0.5',
    );
    expect(answer.body.error.message).toBe('Champs à corriger\u202f: siren');
    expect(answer.body.error.details.errors[0].message).toBe(
      'Ce numéro n’est pas un SIREN\u202f: saisissez les neuf chiffres sans espaces et vérifiez qu’aucun n’est erroné.',
    );
  });

  it('is said in the panel, in French too', async () => {
    const answer = await parvis
      .http()
      .post('/content-manager/collection-types/api::press-contact.press-contact')
      .set('Authorization', `Bearer ${await parvis.adminToken('Super Admin')}`)
      .send({ name: 'Camille Rivière', phone: '01 99 00 12 34' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toEqual([
      {
        name: 'ValidationError',
        path: ['phone'],
        message:
          'Ce numéro de téléphone n’est pas valide\u202f: écrivez-le au format international sans espaces, comme +33199001234.',
      },
    ]);
  });

  it('is said over GraphQL', async () => {
    const mutation =
      'mutation ($data: PressContactInput!) { createPressContact(data: $data) { documentId } }';
    const answer = await parvis.graphql(mutation, { data: { name: 'Camille Rivière' } }, token);
    const [error] = answer.errors ?? [];
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toBe('Fields to mend: email');
  });

  it('in an update is judged with what is already stored', async () => {
    const from = { tier: 'technical', from: '2024-06-01' };
    const { body } = await send('post', '/api/partnerships', from).expect(201);
    const answer = await send('put', `/api/partnerships/${body.data.documentId}`, { to: '2024-05-31' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual(['to']);
    await send('put', `/api/partnerships/${body.data.documentId}`, { to: '2024-06-01' }).expect(200);
  });

  it('with a character that PostgreSQL cannot store does not stop the server', async () => {
    const answer = await send('post', '/api/themes', { name: 'Démocratie\0', slug: 'democratie' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors[0].path).toEqual(['name']);
    await parvis.http().get('/_health').expect(204);
  });

  it.each(['/admin/login', '/api/auth/local', '/admin/forgot-password', '/api/auth/forgot-password'])(
    'with such a character at the door (%s) is as wrong as anywhere else',
    async (path) => {
      const email = 'redaction\0@test.example';
      const answer = await parvis.http().post(path).send({ email, identifier: email, password: 'Aa1essai' });
      expect(answer.status).toBe(400);
    },
  );

  it('of any kind, in any field of any type, over REST, is never a 5xx and leaves no row behind', async () => {
    for (const type of types) {
      const own = acceptable[type.info.singularName] ?? {};
      const method = type.kind === 'singleType' ? 'put' : 'post';
      const existing = await send(method, address(type), { name: 'Nom', title: 'Titre', ...own });
      const updated = `${address(type)}/${existing.body.data?.documentId}`;
      const bad = fc.tuple(fc.constantFrom(...places(type)), hostileValue, fc.boolean());
      let before = await rowCounts();
      await fc.assert(
        fc.asyncProperty(bad, async ([place, value, isUpdate]) => {
          const answer = isUpdate
            ? await send('put', updated, place(value))
            : await send(method, address(type), { ...own, ...place(value) });
          expect([200, 201, 400, 403, 404, 405]).toContain(answer.status);
          const after = await rowCounts();
          if (answer.status >= 400) expect(after).toEqual(before);
          before = after;
        }),
        { numRuns: 30 },
      );
    }
  });

  it('of any kind, in any field of any type, over GraphQL, is never an internal error', async () => {
    const { naming } = parvis.strapi.plugin('graphql').service('utils');
    for (const type of types) {
      const mutation = `mutation ($data: ${naming.getContentTypeInputName(type)}!) {
        ${naming.getCreateMutationTypeName(type)}(data: $data) { documentId }
      }`;
      const bad = fc.tuple(fc.constantFrom(...places(type)), hostileValue);
      let before = await rowCounts();
      await fc.assert(
        fc.asyncProperty(bad, async ([place, value]) => {
          const data = { ...acceptable[type.info.singularName], ...place(value) };
          const answer = await parvis.graphql(mutation, { data }, token);
          const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
          expect(answer.status).toBeLessThan(500);
          expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
          const after = await rowCounts();
          if (codes.length > 0) expect(after).toEqual(before);
          before = after;
        }),
        { numRuns: 15 },
      );
    }
  });

  it('in the parameters of any reading is never a 5xx', async () => {
    for (const type of types) {
      await fc.assert(
        fc.asyncProperty(hostileQuery(Object.keys(type.attributes)), async (query) => {
          const answer = await parvis
            .http()
            .get(`${address(type)}?${query}`)
            .set('Authorization', `Bearer ${token}`);
          expect(answer.status).toBeLessThan(500);
        }),
        { numRuns: 60 },
      );
    }
  });

  it.each(['filters[id][$eq]=abc', 'filters[name][$eq]=%00', 'pagination[start]=99999999999999999999'])(
    'like ?%s says that a value does not fit',
    async (query) => {
      const answer = await parvis.http().get(`/api/themes?${query}`).set('Authorization', `Bearer ${token}`);
      expect(answer.status).toBe(400);
    },
  );

  describe('(control)', () => {
    it('below the rules would reach PostgreSQL, which refuses it without a word for the writer', async () => {
      const query = parvis.strapi.db.query('api::theme.theme');
      await expect(
        query.create({ data: { name: 'Démocratie\0', slug: 'democratie' } }),
      ).rejects.toMatchObject({
        code: '22021',
      });
    });

    it('that left a row behind would be seen', async () => {
      const before = await rowCounts();
      await parvis.strapi.db.query('agenda.schedule').create({ data: schedule });
      expect(await rowCounts()).not.toEqual(before);
    });
  });
});
