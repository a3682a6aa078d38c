import { namesOf, possibleHashes } from './file-names';

test('a file lies under its own name and those of its formats, wherever the library is', () => {
  const formats = [
    { url: '/uploads/thumbnail_quai_5b32.png' },
    { url: 'https://files.example/large_quai_5b32.png' },
  ];
  expect(namesOf({ url: '/uploads/quai_5b32.png', formats })).toEqual([
    'quai_5b32.png',
    'thumbnail_quai_5b32.png',
    'large_quai_5b32.png',
  ]);
});

test.each([
  ['quai_5b32.png', ['quai_5b32', '5b32']],
  ['small_le_quai_5b32.png', ['small_le_quai_5b32', 'le_quai_5b32', 'quai_5b32', '5b32']],
  ['5b32', ['5b32']],
  ['.htaccess', ['.htaccess']],
  ['_.png', ['_']],
])('%s may be the file of these hashes', (name, hashes) => {
  expect(possibleHashes(name)).toEqual(hashes);
});
