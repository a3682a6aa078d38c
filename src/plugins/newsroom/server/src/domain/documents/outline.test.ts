import { outlineOf } from './outline';
import type { Contact, Release } from './release';
import type { Say } from './say';

const say: Say = {
  day: (day) => day.toISOString().slice(0, 10),
  date: (instant) => instant.toISOString().slice(0, 10),
  moment: (instant) => instant.toISOString(),
};

const CONTACT: Contact = {
  name: 'Camille Exemple',
  role: null,
  organisation: null,
  email: 'presse@essai.example',
  phone: null,
  internal: false,
  validFrom: null,
  validTo: null,
};

const RELEASE: Release<string, string> = {
  documentId: 'a1',
  kind: 'release',
  reference: 'CP-2023-001',
  kicker: 'Citoyenneté',
  title: 'Un label',
  subtitle: 'Enfin',
  lead: 'Le chapeau',
  body: 'Le texte',
  dateline: { place: 'Lille', date: new Date('2023-11-23') },
  issuers: [
    { name: 'Claircombe', logo: { file: 'logo.png', alt: 'Logo' }, boilerplate: 'Une commune.' },
    { name: 'Sans texte', logo: null, boilerplate: null },
  ],
  contacts: [CONTACT, { ...CONTACT, name: 'De permanence', internal: true }],
  quotes: [{ text: 'Oui', speaker: 'Jeanne Exemple', role: null }],
  figures: [{ value: '250', label: 'élus', source: 'Enquête', sampleSize: null, year: null }],
  cover: { file: 'cover.webp', alt: 'La place' },
  attachments: [],
  corrections: [
    { date: new Date('2023-11-24'), note: 'Le chiffre est 250.', major: true },
    { date: new Date('2023-11-25'), note: 'Une coquille.', major: false },
  ],
  withdrawal: null,
  changedAt: new Date('2023-11-25'),
};

const kinds = (release: Release<string, string>, embargo: Date | null = null) =>
  outlineOf(release, embargo, say).parts.map(({ kind }) => kind);
const part = <Kind extends string>(
  kind: Kind,
  release: Release<string, string>,
  embargo: Date | null = null,
) => outlineOf(release, embargo, say).parts.filter((one) => one.kind === kind);

it('says first who speaks, then what, then whom to call', () => {
  expect(kinds(RELEASE)).toEqual([
    'letterhead',
    'banner',
    'notice',
    'title',
    'lead',
    'body',
    'quote',
    'figures',
    'boilerplate',
    'contacts',
  ]);
});

it('names kind, place and day', () => {
  expect(part('banner', RELEASE)).toEqual([
    { kind: 'banner', text: 'COMMUNIQUÉ DE PRESSE', dateline: 'Lille, le 2023-11-23' },
  ]);
  expect(part('banner', { ...RELEASE, kind: 'kit', dateline: null })).toEqual([
    { kind: 'banner', text: 'DOSSIER DE PRESSE', dateline: null },
  ]);
});

it('shows the cover of a press kit only', () => {
  expect(part('cover', RELEASE)).toEqual([]);
  expect(part('cover', { ...RELEASE, kind: 'kit' })).toEqual([{ kind: 'cover', picture: RELEASE.cover }]);
});

it.each([
  ['Oui', '« Oui »'],
  ['« Oui »', '« Oui »'],
  [' «Oui» ', '« Oui »'],
  ['« Oui » ou « non »', '« « Oui » ou « non » »'],
])('sets the quote %s as %s', (text, set) => {
  const quotes = [{ text, speaker: 'Jeanne Exemple', role: null }];
  expect(part('quote', { ...RELEASE, quotes })).toMatchObject([{ text: set }]);
});

it('tells of major corrections', () => {
  expect(part('notice', RELEASE)).toMatchObject([
    { tone: 'information', title: 'Rectificatif du 2023-11-24', lines: [{ text: 'Le chiffre est 250.' }] },
  ]);
});

it('never names an internal contact', () => {
  expect(JSON.stringify(outlineOf(RELEASE, null, say))).not.toContain('De permanence');
  const shown = { ...RELEASE, contacts: [{ ...CONTACT, name: 'De permanence' }] };
  expect(JSON.stringify(outlineOf(shown, null, say))).toContain('De permanence');
});

describe('under embargo', () => {
  const until = new Date('2023-11-23T09:00:00Z');
  const line = 'SOUS EMBARGO jusqu’au 2023-11-23T09:00:00.000Z';

  it('says so before all else, and at the foot of each page', () => {
    expect(part('notice', RELEASE, until)[0]).toMatchObject({ tone: 'warning', title: line });
    expect(outlineOf(RELEASE, until, say).footer).toBe(`${line} · CP-2023-001 · Un label`);
    expect(outlineOf(RELEASE, null, say).footer).toBe('CP-2023-001 · Un label');
  });
});

describe('withdrawn', () => {
  const withdrawal = {
    date: new Date('2023-12-01'),
    reason: 'error',
    explanation: null,
    replacementUrl: 'https://parvis.example/nouveau',
  };
  const withdrawn = outlineOf({ ...RELEASE, withdrawal }, null, say);

  it('is its title with the notice, and nothing else of its text', () => {
    expect(withdrawn.parts.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'banner',
      'notice',
      'title',
      'contacts',
    ]);
    expect(withdrawn.title).toBe('Retiré : Un label');
    expect(withdrawn.footer).toBe('RETIRÉ · CP-2023-001 · Un label');
    for (const gone of ['Le texte', 'Le chapeau', 'Enfin', '250', 'Une coquille', 'Citoyenneté']) {
      expect(JSON.stringify(withdrawn.parts.slice(1))).not.toContain(gone);
    }
  });

  it('says why, since when and what to read instead', () => {
    expect(withdrawn.parts).toContainEqual({
      kind: 'notice',
      tone: 'warning',
      title: 'COMMUNIQUÉ DE PRESSE RETIRÉ le 2023-12-01',
      lines: [
        { text: 'Motif : Erreur dans le texte', url: null },
        {
          text: 'À lire à la place : https://parvis.example/nouveau',
          url: 'https://parvis.example/nouveau',
        },
      ],
    });
  });

  it.each([
    ['legal', 'Motif : Obligation légale'],
    ['Chiffres faux', 'Motif : Chiffres faux'],
  ])('says the reason %s', (reason, said) => {
    const release = { ...RELEASE, withdrawal: { ...withdrawal, reason } };
    expect(JSON.stringify(outlineOf(release, null, say))).toContain(said);
  });

  it('lets the explanation speak where no reason fits', () => {
    const release = {
      ...RELEASE,
      withdrawal: { ...withdrawal, reason: 'other', explanation: 'Un accord est rompu.' },
    };
    expect(part('notice', release)).toMatchObject([{ lines: [{ text: 'Un accord est rompu.' }, {}] }]);
  });

  it('agrees with the word', () => {
    const statement = outlineOf({ ...RELEASE, kind: 'statement', withdrawal }, null, say);
    expect(JSON.stringify(statement)).toContain('DÉCLARATION RETIRÉE le');
  });
});
