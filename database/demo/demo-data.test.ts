import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { typographyFaults } from '../../tests/support/french-typography';
import { type Collection, Reference } from './collections';
import { type Entry, parseContent, rawContent } from './content';
import { follow } from './follow';
import { imageFolder, isCopyOf } from './media-library';
import { brokenReferences, referencesIn } from './references';

const images = imageFolder(join(__dirname, '..', '..'));
const entries = parseContent(rawContent);

/** Fields whose text is not French prose. */
const TECHNICAL = new Set(
  'slug key code file email phone url videoUrl siren tier kind attendanceMode publication timezone origin startsAt endsAt date from to validFrom validTo languages logo cover photo captions commune partner affiliation organisation release parentEvent themes communes issuers mentions contacts speakers organisers relatedReleases departmentCode at time zone instant expiresAt reason replacementUrl partners staffApproval language legalBasis collectedAt members lists moment criterion juror jurors state grid weight min max step lens kinds'.split(
    ' ',
  ),
);

interface Field {
  readonly name: string;
  readonly text: string;
}

/** Every text of the files as they are written, with the name of the field it stands in. */
function fieldsOf(value: unknown, name = ''): Field[] {
  if (typeof value === 'string') return [{ name, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => fieldsOf(item, key));
}

/** The marks of the rich text's notation are no part of the prose. */
function prose(text: string): string {
  return text
    .replace(/^(?:###?|>|-|\d{1,2}\.) /, '')
    .replaceAll('**', '')
    .replaceAll(/\[(.+?)\]\(\S+?\)/g, '$1');
}

const emailFault = (text: string): boolean =>
  (text.match(/[^\s@]+@[^\s@]+/g) ?? []).some((address) => !/\.example$/.test(address));
const phoneFault = (text: string): boolean =>
  (text.match(/(?:\+33|0)[\s.]*[1-9](?:[\s.]*\d{2}){4}/g) ?? []).some(
    (number) => !/^\+33(?:19900|63998)\d{4}$/.test(number),
  );

function withEntry(collection: Collection, change: (entry: Record<string, unknown>) => unknown) {
  const [first, ...others] = rawContent[collection];
  return { ...rawContent, [collection]: [change({ ...Object(first) }), ...others] };
}

describe('the demo content', () => {
  it('holds what the house promises to show', () => {
    const of = (collection: Collection) => entries.filter((entry) => entry.collection === collection);
    const drafts = of('press-releases').filter(({ publication }) => publication === 'draft');
    const ahead = [...of('events'), ...of('webinars')].filter(({ fields }) =>
      JSON.stringify(fields.schedule).includes('"startsAt":"2027'),
    );
    expect(drafts).toHaveLength(4);
    expect(of('plans').map(({ fields }) => [fields.partners, fields.staffApproval])).toEqual([
      [[], 'given'],
      [[{ collection: 'partners', key: 'voisins-de-claircombe' }], 'given'],
    ]);
    expect(of('journalists')).toHaveLength(5);
    expect(of('press-lists')).toHaveLength(2);
    expect(ahead.map(({ collection }) => collection)).toEqual(['events', 'webinars']);
    expect(of('communes').map(({ key }) => key)).toEqual(
      Array.from({ length: 12 }, (_, index) => `ZZ${String(index + 1).padStart(3, '0')}`),
    );
    expect(of('scoring-grids').map(({ fields }) => fields.inForce)).toEqual([true, false]);
    expect(of('scoring-panels').map(({ fields }) => fields.state)).toEqual(['closed', 'open', 'preparation']);
  });

  it('refers only to entries that exist, come before, and are published where they must be', () => {
    expect(entries.flatMap(({ fields }) => referencesIn(fields)).length).toBeGreaterThan(80);
    expect(brokenReferences(entries)).toEqual([]);
  });

  it('corrects a release after its publication, and withdraws one likewise', () => {
    const published = new Map(entries.map(({ key, publication }) => [key, publication]));
    const afterwards = entries.filter(({ collection }) => /^(?:corrections|withdrawals)$/.test(collection));
    expect(afterwards).toHaveLength(2);
    for (const { fields } of afterwards) {
      const before = published.get(String(Reflect.get(Object(fields.release), 'key')));
      expect(before).toBeInstanceOf(Date);
      expect(Number(before)).toBeLessThan(Date.parse(String(fields.at)));
    }
  });

  it('names every entry once', () => {
    const names = entries.map(({ collection, key }) => `${collection}/${key}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('follows French typography', () => {
    const texts = fieldsOf(rawContent).filter(({ name }) => !TECHNICAL.has(name));
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.flatMap(({ text }) => typographyFaults(prose(text)))).toEqual([]);
  });

  it('holds no real e-mail address and no real telephone number', () => {
    const texts = fieldsOf(rawContent);
    expect(texts.filter(({ name }) => name === 'email').length).toBeGreaterThan(5);
    expect(texts.filter(({ text }) => emailFault(text) || phoneFault(text))).toEqual([]);
  });

  it('has a small file of its own for every medium, each with an alternative text, and no other file', () => {
    const media = entries.filter(({ collection }) => collection === 'media');
    expect(media.map(({ key }) => key).sort()).toEqual(readdirSync(images).sort());
    for (const { key, fields } of media) {
      expect(existsSync(join(images, key))).toBe(true);
      expect(['.png', '.webp', '.pdf', '.vtt']).toContain(extname(key));
      expect(statSync(join(images, key)).size).toBeLessThan(60_000);
      expect(String(fields.alternativeText).length).toBeGreaterThan(20);
    }
  });

  it('writes every instant with the offset that its zone has then', () => {
    const schedules = [...rawContent.events, ...rawContent.webinars].flatMap((entry) =>
      fieldsOf(entry).filter(({ name }) => name === 'startsAt' || name === 'endsAt'),
    );
    expect(schedules.length).toBeGreaterThan(15);
    for (const { text } of schedules) expect(offsetInParis(new Date(text))).toBe(text.slice(-6));
  });
});

function offsetInParis(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' });
  const zone = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return zone.replace('GMT', '');
}

describe('the checks of the demo content notice', () => {
  const problemsWith = (collection: Collection, change: (entry: Record<string, unknown>) => unknown) =>
    brokenReferences(parseContent(withEntry(collection, change)));

  it('a reference to nothing', () => {
    expect(problemsWith('partnerships', (entry) => ({ ...entry, partner: 'nobody' }))).toEqual([
      'database/demo/partnerships.json, entry hazebrouck-label: there is no nobody in partners.json before it',
    ]);
  });

  it('a published entry that refers to a draft', () => {
    expect(
      problemsWith('partnerships', (entry) => ({ ...entry, partner: 'collectif-des-cinq-communes' })),
    ).toEqual([
      'database/demo/partnerships.json, entry hazebrouck-label is published but refers to the draft collectif-des-cinq-communes',
    ]);
  });

  it('a reference to an entry that comes later', () => {
    const later = entries.find(({ key }) => key === 'forum-des-cinq-communes-2027');
    const webinar = entries.find(({ key }) => key === 'bien-commencer-un-budget-participatif');
    const swapped = [webinar, later].filter((entry): entry is Entry => entry !== undefined);
    expect(
      brokenReferences(swapped).some((problem) => problem.includes('forum-des-cinq-communes-2027')),
    ).toBe(true);
  });

  it('a wrong value and an unknown field, naming file, entry and field', () => {
    expect(() =>
      parseContent(withEntry('partners', (entry) => ({ ...entry, kind: 'club', colour: 'red' }))),
    ).toThrow(/^database\/demo\/partners\.json, entry empreintes-citoyennes: kind: .*colour/);
  });

  it.each([
    "l'eau",
    'dire "oui"',
    'Quoi?',
    'Quoi ?',
    'Ceci: cela',
    '«\u00A0mot\u202F»',
    '«\u202Fmot»',
    '88 %',
    '4 000',
    '4000',
    'à 10 h 30',
    'à 10h30',
    'n° 3',
    'le coeur',
    'et puis...',
  ])('the typography of “%s”', (text) => {
    expect(typographyFaults(text)).not.toEqual([]);
  });

  it('nothing wrong in a right text', () => {
    const right =
      'Le 22\u00A0mai 2027, à 10\u202Fh\u202F30\u202F: «\u202FQui vient\u202F?\u202F» L’an n°\u202F1, 4\u202F000 cœurs, 88\u202F%…';
    expect(typographyFaults(right)).toEqual([]);
  });

  it('addresses and numbers that could be somebody’s', () => {
    expect(emailFault('écrire à presse@mairie.fr')).toBe(true);
    expect(emailFault('presse@mairie.example')).toBe(false);
    expect(phoneFault('+33612345678')).toBe(true);
    expect(phoneFault('06.12.34.56.78')).toBe(true);
    expect(phoneFault('+33639980102')).toBe(false);
  });
});

describe('following references', () => {
  const targets = new Map([
    ['partners/a', { id: 'document-of-a' }],
    ['media/logo.png', { id: 7, alternativeText: 'Un logo' }],
  ]);

  it('exchanges them for ids, however deep, and adds the alternative text of files', () => {
    const fields = {
      title: 'T',
      logo: new Reference('media', 'logo.png'),
      issuers: [new Reference('partners', 'a')],
      attachments: [{ file: new Reference('media', 'logo.png'), credit: 'C' }],
    };
    expect(follow(fields, targets)).toEqual({
      title: 'T',
      logo: 7,
      logoAlt: 'Un logo',
      issuers: ['document-of-a'],
      attachments: [{ file: 7, alt: 'Un logo', credit: 'C' }],
    });
  });
});

describe('files left by a load that did not end', () => {
  it('are known by the names that Strapi gives to uploads of the demo’s files', () => {
    expect(isCopyOf('cover-label.webp', 'cover_label_0fab972285.webp')).toBe(true);
    expect(isCopyOf('cover-label.webp', 'thumbnail_cover_label_0fab972285.webp')).toBe(true);
    expect(isCopyOf('cover-label.webp', 'cover_label.webp')).toBe(false);
    expect(isCopyOf('cover-label.webp', 'my_cover_label_0fab972285.webp')).toBe(false);
    expect(isCopyOf('cover-label.webp', 'cover_label_0fab972285.png')).toBe(false);
  });
});
