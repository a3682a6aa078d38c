import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { embargo, grants } from '@parvis/embargo';
import { record } from '@parvis/newsroom';
import { callersOf, UNKNOWN } from '../support/callers';
import { type Planted, plantCanaries, publishVisible } from '../support/canaries';
import { BEFORE_ALL, PLANNED_FOR, planCanaries, planState, type UnderEmbargo } from '../support/canary-plans';
import { done } from '../support/done';
import { Gardener, randomWord } from '../support/gardener';
import { type Parvis, startParvis } from '../support/parvis';
import { pdfText } from '../support/poppler';
import { bearer } from '../support/reading-walk';
import { unzip } from '../support/unzip';
import { furtherSpellings, pathsThatServe, spellings } from '../support/upload-spellings';

const SYSTEM = { kind: 'system', id: null } as const;

const word = randomWord();
let parvis: Parvis;
let callers: Map<string, string | undefined>;
let planted: Planted[];
let plans: UnderEmbargo;
let gardener: Gardener;
beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt(BEFORE_ALL);
  const published = await publishVisible(parvis);
  callers = await callersOf(parvis);
  gardener = await Gardener.with(parvis, word);
  planted = await plantCanaries(parvis, published, gardener);
  plans = await planCanaries(parvis, planted);
}, 300_000);
afterAll(() => parvis.stop());

/** What a request is answered, as text. */
const textOf = async (path: string, token?: string, init: RequestInit = {}): Promise<string> => {
  const headers = { ...bearer(token), 'Content-Type': 'application/json', ...init.headers };
  return (await fetch(`${parvis.url}${path}`, { ...init, headers })).text();
};

describe('A canary under embargo, behind every other door', () => {
  it('is on no route of the panel for whoever has no session there', async () => {
    const paths = parvis.strapi.server
      .listRoutes()
      .filter(({ methods, path }) => methods.includes('GET') && /^\/[a-z]/.test(path) && !/[(*]/.test(path))
      .map(({ path }) =>
        path
          .replace(/:(uid|model|contentTypeUid)/g, plans.release.model.uid)
          .replace(/:\w+/g, plans.release.hidden),
      );
    expect(paths.length).toBeGreaterThan(100);
    const findings = async (token: string | undefined) => {
      const found: string[] = [];
      for (const path of paths) if ((await textOf(path, token)).includes(word)) found.push(path);
      return found;
    };
    for (const caller of ['anonymous', 'token that may find']) {
      expect(await findings(callers.get(caller))).toEqual([]);
    }
    const staff = await findings(await parvis.adminToken('Super Admin'));
    expect(staff).toContain('/embargo/plans');
    expect(staff.length).toBeGreaterThan(3);
  });

  it('is in no refusal of a write', async () => {
    const routes = parvis.strapi.server
      .listRoutes()
      .filter(({ path }) => path.startsWith('/api') && !/[(*]/.test(path))
      .flatMap(({ methods, path }) =>
        methods
          .filter((method: string) => /^(POST|PUT|DELETE)$/.test(method))
          .map((method: string) => ({ method, path })),
      );
    const answerTo = async (token: string | undefined, id: (path: string) => string, slug: string) => {
      await parvis.sql('delete from parvis_rate_limits');
      const said: string[] = [];
      for (const { method, path } of routes) {
        const body = JSON.stringify({ data: { slug, title: slug } });
        const answer = await textOf(path.replace(/:\w+/g, id(path)), token, { method, body });
        said.push(`${method} ${path} ${answer.replaceAll(slug, 'slug')}`);
      }
      return said;
    };
    const hiddenOf = (path: string): string =>
      planted.find(({ model }) => path.split('/')[2] === model.info.pluralName)?.hidden ?? '1';
    const unknownOf = (path: string): string => (hiddenOf(path) === '1' ? '1' : UNKNOWN);
    for (const token of callers.values()) {
      expect(await answerTo(token, hiddenOf, word)).toEqual(await answerTo(token, unknownOf, 'nobody'));
    }

    const mayUpdate = await parvis.apiToken(planted.map(({ model }) => `${model.uid}.update`));
    const update = { method: 'PUT', body: JSON.stringify({ data: {} }) };
    const changed = `/api/press-releases/${plans.release.changed}`;
    expect(await textOf(changed, mayUpdate, update)).not.toContain(word);
    const shut = parvis.openPreviewToAll();
    const control = await textOf(changed, mayUpdate, update);
    shut();
    expect(control).toContain(word);
  });

  it('has no file that is served, original or format, however its path is written', async () => {
    mkdirSync(join(parvis.strapi.dirs.static.public, 'fonts'), { recursive: true });
    const names = gardener.addresses.map((address) => address.slice('/uploads/'.length));
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const paths = [...spellings(name), ...furtherSpellings(name)];
      expect(await pathsThatServe(parvis.url, paths)).toEqual([]);
    }
    const shut = parvis.openFilesToAll();
    const control = await Promise.all(names.map((name) => pathsThatServe(parvis.url, spellings(name))));
    shut();
    expect(control).toEqual(names.map(spellings));
  });

  it('opens to no personal link but its own', async () => {
    const place = { uid: plans.release.model.uid, documentId: plans.release.hidden };
    const elsewhere = await parvis.strapi
      .documents('api::press-release.press-release')
      .create({ data: { title: 'Un autre communiqué', kind: 'release' } });
    const other = { uid: place.uid, documentId: elsewhere.documentId };
    const planned = await embargo(parvis.strapi).plan(
      other,
      { kind: 'publish', instant: new Date(PLANNED_FOR), zone: 'Europe/Paris', ownerId: 1 },
      { actor: SYSTEM },
    );
    expect(planned.done).toBe(true);
    const tokenFor = async (subject: typeof place): Promise<string> => {
      const person = { person: 'Sacha Plume', outlet: 'Le Quotidien', language: 'fr' } as const;
      const expiresAt = new Date('2026-12-24T09:00:00.000Z');
      const reader = { ...person, email: 'plume@quotidien.example', subject, expiresAt };
      const granted = done(await grants(parvis.strapi).create(reader, SYSTEM));
      return grants(parvis.strapi).linkFor(granted).split('/').at(-1) ?? '';
    };
    const accept = (token: string) =>
      textOf(`/api/embargo/readings/${token}/acceptance`, undefined, {
        ...{ method: 'POST', body: JSON.stringify({ accepts: true, until: PLANNED_FOR }) },
      });
    const [mail] = await parvis.postBox.mailsTo(`${word}@parvis.example`);
    const approval = /approvals\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const own = await tokenFor(place);
    const foreign = await tokenFor(other);
    expect(await accept(foreign)).toContain('Un autre communiqué');

    const forged = (token: string) => [token.slice(0, -1), `${token}A`, token.replace('.1.', '.2.'), '%00'];
    const readings = [foreign, approval, ...forged(own)];
    const approvals = [own, foreign, ...forged(approval)];
    const paths = [
      ...readings.flatMap((token) => [
        `/api/embargo/readings/${token}`,
        `/api/embargo/readings/${token}/files/${gardener.image}`,
      ]),
      ...approvals.flatMap((token) => [
        `/api/embargo/approvals/${token}`,
        `/api/embargo/approvals/${token}/files/${gardener.image}`,
      ]),
      ...[own, approval].map((token) => `/api/newsroom/unsubscriptions/${token}`),
    ];
    for (const accepted of ['application/json', 'text/html']) {
      for (const path of paths) {
        const said = (await textOf(path, undefined, { headers: { Accept: accepted } })).replaceAll(path, '');
        expect({ path, found: said.includes(word) || said.includes('WEBP') }).toEqual({ path, found: false });
      }
    }
    for (const token of readings) expect(await accept(token)).not.toContain(word);
    for (const token of approvals) {
      const body = JSON.stringify({ choice: 'comment', comment: 'Bonjour' });
      const said = await textOf(`/api/embargo/approvals/${token}`, undefined, { method: 'POST', body });
      expect(said).not.toContain(word);
    }

    expect(await accept(own)).toContain(word);
    const page = { headers: { Accept: 'text/html' } };
    expect(await textOf(`/api/embargo/approvals/${approval}`, undefined, page)).toContain(word);
  });

  it('leaves its slug to what becomes public with the same title, and stays planned', async () => {
    const events = parvis.strapi.documents('api::event.event');
    const schedule = {
      ...{ startsAt: '2027-03-12T09:00:00Z', endsAt: '2027-03-12T10:00:00Z' },
      timezone: 'Europe/Paris',
    };
    const { documentId } = await events.create({
      data: {
        ...{ title: word, kind: 'meeting', attendanceMode: 'online' },
        ...{ eventState: 'scheduled', schedule },
      },
    });
    await events.publish({ documentId });
    expect(await events.findOne({ documentId, status: 'published' })).toMatchObject({ slug: word });
    expect(await planState(parvis, plans.event.hidden)).toBe('planned');
  });

  it('is in no PDF and no press kit until its release is public', async () => {
    const { uid } = plans.release.model;
    const bytesOf = async (documentId: string, what: string): Promise<Buffer> => {
      const answer = await fetch(`${parvis.url}/api/press-releases/${documentId}/${what}`);
      return Buffer.from(await answer.arrayBuffer());
    };
    const wordsOf = async (documentId: string): Promise<string> => {
      const kit = [...unzip(await bytesOf(documentId, 'press-kit'))];
      const inKit = kit.map(([name, bytes]) =>
        [name, name.endsWith('.pdf') ? pdfText(bytes) : bytes.toString()].join('\n'),
      );
      return [pdfText(await bytesOf(documentId, 'pdf')), ...inKit].join('\n').toLowerCase();
    };
    for (const what of ['pdf', 'press-kit']) {
      const hidden = (await bytesOf(plans.release.hidden, what)).toString();
      expect(hidden).toBe((await bytesOf(UNKNOWN, what)).toString());
    }
    const before = await wordsOf(plans.release.changed);
    expect([before.includes('visible'), before.includes(word)]).toEqual([true, false]);
    const place = { uid, documentId: plans.release.changed };
    await record(parvis.strapi).announce(place, { kind: 'minor' });
    const lifted = await embargo(parvis.strapi).lift(place, 'Pour l’essai', { actor: SYSTEM });
    expect(lifted).toMatchObject({ done: true });
    expect(await wordsOf(plans.release.changed)).toContain(word);
    expect(await pathsThatServe(parvis.url, gardener.addresses)).toEqual([...gardener.addresses]);
  });
});
