import { readRequest } from './complement-request';

const PARIS = 'Europe/Paris';

test('a request says until when, and what for: a question, or the whole dossier', () => {
  const items = [
    { key: 1, question: 'A', text: ' La délibération signée. ' },
    { key: 2, question: '', text: 'L’engagement du maire.' },
  ];
  expect(readRequest(items, '2026-05-04T18:00', PARIS)).toEqual({
    ok: true,
    request: {
      due: '2026-05-04T16:00:00.000Z',
      items: [
        { question: 'A', text: 'La délibération signée.' },
        { question: null, text: 'L’engagement du maire.' },
      ],
    },
  });
});

test('everything that it lacks is told at once', () => {
  const items = [
    { key: 1, question: 'A', text: ' ' },
    { key: 2, question: 'B', text: 'Un plan.' },
  ];
  expect(readRequest(items, '', PARIS)).toEqual({ ok: false, due: 'missing', wordless: [1] });
  expect(readRequest(items, '2026-03-29T02:30', PARIS)).toEqual({
    ...{ ok: false, due: 'skipped', wordless: [1] },
  });
  expect(readRequest(items, '2026-05-04T18:00', PARIS)).toEqual({ ok: false, due: null, wordless: [1] });
});
