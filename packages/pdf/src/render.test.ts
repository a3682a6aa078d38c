import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBlocks } from '@parvis/blocks';
import fc from 'fast-check';
import type { PdfDocument } from './document';
import { partsFromBlocks } from './from-blocks';
import { renderPdf } from './render';

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOQ8u4BAAF0APLWyKbaAAAAAElFTkSuQmCC',
  'base64',
);

const text = (words: string) => ({ type: 'text', text: words });
const BODY = parseBlocks([
  { type: 'heading', level: 3, children: [text('Ce que disent les élus')] },
  {
    type: 'paragraph',
    children: [
      text('Voir '),
      { type: 'link', url: 'https://parvis.example/x', children: [text('le règlement')] },
    ],
  },
  { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('candidater')] }] },
  { type: 'quote', children: [text('Une parole')] },
]);

const RELEASE: PdfDocument = {
  title: 'Label « Village & Ville » : les <critères>',
  author: 'Marie & fils',
  createdAt: new Date('2023-11-23T09:00:00Z'),
  footer: 'CP-2023-001',
  parts: [
    {
      kind: 'letterhead',
      issuers: [
        { name: 'Claircombe', logo: { data: PNG, alt: 'Logo de Claircombe' } },
        { name: 'Comité d’essai' },
      ],
    },
    { kind: 'banner', text: 'COMMUNIQUÉ DE PRESSE', aside: 'Lille, le 23 novembre 2023' },
    { kind: 'notice', tone: 'warning', title: 'SOUS EMBARGO' },
    { kind: 'title', text: 'Un label : les critères', kicker: 'Citoyenneté', subtitle: 'Enfin !' },
    { kind: 'paragraph', words: 'Le chapeau', lead: true },
    ...partsFromBlocks(BODY, () => undefined),
    { kind: 'figures', figures: [{ value: '250', label: 'élus', source: 'Enquête' }] },
    { kind: 'quote', words: 'Oui', speaker: 'Jeanne Exemple', role: 'maire' },
    { kind: 'image', picture: { data: PNG, alt: 'La place du village' }, caption: 'La place' },
    { kind: 'image', picture: { data: PNG, alt: '' } },
    { kind: 'boilerplate', title: 'À propos de Claircombe', words: 'Une commune.' },
    {
      kind: 'contacts',
      title: 'Contacts presse',
      contacts: [{ name: 'Camille Exemple', lines: ['01 99 00 12 34'] }],
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'parvis-pdf-'));
const file = join(folder, 'release.pdf');
const poppler = (program: string, ...options: string[]): string =>
  execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });

beforeAll(async () => writeFileSync(file, await renderPdf(RELEASE)));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a document, as another program reads it', () => {
  it('is tagged PDF 1.7 and has a title, an author and its date', () => {
    const info = poppler('pdfinfo', '-isodates');
    expect(info).toMatch(/^Title: +Label «\u202FVillage & Ville\u202F»\u202F: les <critères>$/m);
    expect(info).toMatch(/^Author: +Marie & fils$/m);
    expect(info).toMatch(/^CreationDate: +2023-11-23T09:00:00Z$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^PDF version: +1\.7$/m);
  });

  it('is in French and shows its title rather than its file name', async () => {
    const bytes = (await renderPdf(RELEASE)).toString('latin1');
    expect(bytes).toContain('/Lang (fr-FR)');
    expect(bytes).toContain('/DisplayDocTitle true');
  });

  it('has metadata that are sound XML, whatever the title', () => {
    const metadata = poppler('pdfinfo', '-meta');
    expect(metadata).toContain('Village &amp; Ville\u202F»\u202F: les &lt;critères&gt;');
    expect(metadata).toContain('Marie &amp; fils');
  });

  it('embeds every font', () => {
    const [, , ...fonts] = poppler('pdffonts').trim().split('\n');
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/SourceSans3.* yes yes yes +\d+ +\d+$/);
  });

  it('has the structure that a screen reader follows, without what only the eye needs', () => {
    const structure = poppler('pdfinfo', '-struct-text')
      .split('\n')
      .filter((line) => !/^ +\/|^ +""$/.test(line))
      .map((line) => line.replace(/ \((?:block|inline)\)|:$| \d+ 0$/, '').trimEnd());
    expect(structure.join('\n')).toBe(STRUCTURE);
  });

  it('gives images their alternative text, and skips what has none', async () => {
    const bytes = (await renderPdf(RELEASE)).toString('latin1');
    expect(bytes.match(/\/Alt \([^)]*\)/g)).toEqual([
      '/Alt (Logo de Claircombe)',
      '/Alt (La place du village)',
    ]);
  });

  it('has links that lead somewhere and say where', async () => {
    const bytes = (await renderPdf(RELEASE)).toString('latin1');
    expect(bytes).toContain('/URI (https://parvis.example/x)');
    expect(bytes.match(/\/Subtype \/Link\n(?:.*\n)*?\/Contents/)).not.toBeNull();
  });

  it('says on each page which of how many it is', async () => {
    const words = 'Une phrase assez longue pour remplir une ligne ou deux. '.repeat(20);
    const parts = Array.from({ length: 12 }, () => ({ kind: 'paragraph' as const, words }));
    const long = join(folder, 'long.pdf');
    writeFileSync(long, await renderPdf({ ...RELEASE, parts }));
    const pages = execFileSync('pdftotext', [long, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page.replaceAll(' ', '')).toContain(`\n${index + 1}/${pages.length}\n`);
    });
  });
});

describe('a table, as another program reads it', () => {
  it('has a line of titles, and a title before each line', async () => {
    const table = join(folder, 'table.pdf');
    const columns = [
      { title: 'Pilier', share: 2 },
      { title: 'Points', share: 1 },
    ];
    const rows = Array.from({ length: 60 }, (_, index) => [`Pilier ${index}`, `${index} sur 100`]);
    const parts = [{ kind: 'table' as const, columns, rows }];
    const bytes = await renderPdf({ ...RELEASE, parts });
    writeFileSync(table, bytes);
    const structure = execFileSync('pdfinfo', ['-struct-text', table], { encoding: 'utf8' });
    expect(structure.match(/^ *Table\b/gm)).toHaveLength(1);
    expect(structure.match(/^ *TR\b/gm)).toHaveLength(61);
    expect(structure.match(/^ *TH\b/gm)).toHaveLength(62);
    expect(structure.match(/^ *TD\b/gm)).toHaveLength(60);
    expect(structure.match(/\/Scope +\/?Column/g)).toHaveLength(2);
    expect(structure.match(/\/Scope +\/?Row/g)).toHaveLength(60);
    expect(structure.replaceAll(/\s+/g, ' ')).toMatch(/"Pilier 59 ".*"59 sur 100 "/);
    expect(execFileSync('pdfinfo', [table], { encoding: 'utf8' })).toMatch(/^Pages: +[2-9]$/m);
  });
});

const STRUCTURE = `Document
  Sect
    Figure
    P
      "Comité d’essai "
  P
    "COMMUNIQUÉ DE PRESSE "
  P
    "Lille, le 23 novembre 2023 "
  Sect
    P
      "SOUS EMBARGO "
  P
    "Citoyenneté "
  H1
    "Un label\u202F: les critères "
  P
    "Enfin\u202F! "
  P
    "Le chapeau "
  H2
    "Ce que disent les élus "
  P
    "Voir "
    Link
      "le règlement "
      Object
  L
    LI
      Lbl
        "1. "
      LBody
        P
          "candidater "
  BlockQuote
    P
      "Une parole "
  L
    LI
      LBody
        P
          "250 "
        P
          "élus "
        P
          "Enquête "
  BlockQuote
    P
      "Oui "
    P
      "Jeanne Exemple "
    P
      "maire "
  Figure
  Caption
    "La place "
  H2
    "À propos de Claircombe "
  P
    "Une commune. "
  H2
    "Contacts presse "
  L
    LI
      LBody
        P
          "Camille Exemple "
        P
          "01 99 00 12 34 "
`;

it('makes the same bytes of the same document', async () => {
  expect(await renderPdf(RELEASE)).toEqual(await renderPdf(RELEASE));
});

it.each([
  ['is neither PNG nor JPEG', 'R0lGODlh', 'Unknown image format'],
  [
    'is transparent',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGOQ8u5pAAAC5gFyU0rG7wAAAABJRU5ErkJggg==',
    'neither transparent',
  ],
  [
    'is grey and transparent',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR4nGOQagAAALcAmzE7XfEAAAAASUVORK5CYII=',
    'neither transparent',
  ],
  [
    'has a transparent colour',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAABnRSTlMAGgBLAIzcNyWYAAAADElEQVR4nGOQ8u4BAAF0APLWyKbaAAAAAElFTkSuQmCC',
    'neither transparent',
  ],
  [
    'is interlaced',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAAHncGNIAAAADElEQVR4nGOQ8u4BAAF0APLWyKbaAAAAAElFTkSuQmCC',
    'nor interlaced',
  ],
])('refuses an image that %s', async (_, base64, why) => {
  const image = { kind: 'image' as const, picture: { data: Buffer.from(base64, 'base64'), alt: 'x' } };
  await expect(renderPdf({ ...RELEASE, parts: [image] })).rejects.toThrow(why);
});

it('makes a document of any words', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, words, async (title, paragraph) => {
      const parts = [
        { kind: 'title' as const, text: title },
        { kind: 'paragraph' as const, words: paragraph },
        { kind: 'contacts' as const, title, contacts: [{ name: title, lines: [paragraph] }] },
      ];
      expect(
        (await renderPdf({ ...RELEASE, title, footer: paragraph, parts })).subarray(0, 8).toString(),
      ).toBe('%PDF-1.7');
    }),
    { numRuns: 60 },
  );
});
