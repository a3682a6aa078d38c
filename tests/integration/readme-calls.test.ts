import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Parvis, startParvis } from '../support/parvis';

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
const run = promisify(execFile);

/** The calls of the README, by kind and name. */
const calls = new Map(
  [...README.matchAll(/<!-- (rest|graphql): ([\w-]+) -->\s+```\w+\n(.*?)```/gs)].map(
    ([, kind, name, text]) => [`${kind} ${name}`, text ?? ''],
  ),
);

describe('The calls in the README, run as they are written there', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis({ demo: true });
  });
  afterAll(() => parvis.stop());

  const call = (name: string): string => {
    const text = calls.get(name);
    if (text === undefined) throw new Error(`The README has no call "${name}"`);
    return text;
  };
  const rest = async (name: string) => {
    const command = call(`rest ${name}`).replace('http://127.0.0.1:1337', parvis.url);
    const { stdout } = await run('bash', ['-c', command.replace('curl ', 'curl --silent --show-error ')]);
    return JSON.parse(stdout);
  };
  const graphql = async (name: string) => {
    const { data, errors } = await parvis.graphql(call(`graphql ${name}`));
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };

  it('are all run here', () => {
    expect([...calls.keys()]).toEqual([
      'rest release-page',
      'graphql release-page',
      'rest agenda-events',
      'rest agenda-webinars',
      'graphql agenda-page',
      'rest partners-page',
      'graphql partners-page',
    ]);
  });

  it('build a release page', async () => {
    const { data } = await rest('release-page');
    const { pressReleases } = await graphql('release-page');
    for (const [release] of [data, pressReleases]) {
      expect(release.title).toContain('Participation citoyenne, cœur de nos communes');
      expect(release.dateline.place).toBe('Lille');
      expect(release.issuers.map(({ name }: { name: string }) => name)).toHaveLength(2);
      expect(release.issuers[0].logo.url).toMatch(/^\/uploads\//);
      expect(release.contacts.length).toBeGreaterThan(0);
      expect(release.quotes.length).toBeGreaterThan(0);
      expect(release.cover.url).toMatch(/^\/uploads\//);
      expect(release.body.length).toBeGreaterThan(0);
    }
    expect(pressReleases[0].issuers.map(({ slug }: { slug: string }) => slug)).toEqual(
      data[0].issuers.map(({ slug }: { slug: string }) => slug),
    );
  });

  it('build an agenda page', async () => {
    const events = await rest('agenda-events');
    const webinars = await rest('agenda-webinars');
    const both = await graphql('agenda-page');
    expect(events.data[0].slug).toBe('forum-des-cinq-communes-2027');
    expect(events.data[0].venue.commune.name).toBeTruthy();
    expect(webinars.data.length).toBeGreaterThan(0);
    const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);
    expect(slugs(both.events)).toEqual(slugs(events.data));
    expect(slugs(both.webinars)).toEqual(slugs(webinars.data));
  });

  it('build a partners page', async () => {
    const { data } = await rest('partners-page');
    const { partnerships } = await graphql('partners-page');
    expect(data.length).toBeGreaterThan(2);
    const names = (entries: { partner: { name: string } }[]) => entries.map(({ partner }) => partner.name);
    expect(names(partnerships)).toEqual(names(data));
    for (const { from, to } of data) {
      expect(from <= '2027-01-15' && (to === null || to >= '2027-01-15')).toBe(true);
    }
  });
});
