import { parseBlocks } from '@parvis/blocks';
import { partsFromBlocks } from './from-blocks';

const heading = (level: number) => ({ type: 'heading', level, children: [{ type: 'text', text: 'Titre' }] });
const levels = (...written: number[]) =>
  partsFromBlocks(parseBlocks(written.map(heading)), () => undefined).map((part) =>
    part.kind === 'heading' ? part.level : part.kind,
  );

it.each([
  [
    [1, 2, 1],
    [2, 3, 2],
  ],
  [
    [3, 4, 3],
    [2, 3, 2],
  ],
  [
    [2, 5, 6],
    [2, 3, 4],
  ],
  [
    [4, 2],
    [2, 2],
  ],
])('headings of the levels %j become %j', (written, expected) =>
  expect(levels(...written)).toEqual(expected),
);

const IMAGE = { type: 'image', image: { url: '/uploads/a.png', caption: 'La place' } };
const picture = { data: new Uint8Array(), alt: 'Une place' };

it('shows the images that are found', () => {
  const found = ({ url }: { url: string }) => (url === '/uploads/a.png' ? picture : undefined);
  expect(partsFromBlocks(parseBlocks([IMAGE]), found)).toEqual([
    { kind: 'image', picture, caption: 'La place' },
  ]);
  expect(partsFromBlocks(parseBlocks([IMAGE]), () => undefined)).toEqual([]);
});
