import { COMES_FROM, countMails, SETTLED } from './outbox';

test('a mail on its way counts as waiting', () => {
  const counts = countMails([
    { state: 'waiting', count: 3 },
    { state: 'sending', count: 2 },
    { state: 'refused', count: 1 },
  ]);
  expect(counts).toEqual({ waiting: 5, sent: 0, refused: 1, failed: 0, cancelled: 0 });
});

test('what was sent or refused never moves again', () => {
  for (const from of Object.values(COMES_FROM)) {
    expect(from).not.toContain('sent');
    expect(from).not.toContain('refused');
  }
  expect(SETTLED).toEqual(expect.arrayContaining(['sent', 'refused']));
});

test('a cancelled mail is not sent, unless it was already with its server', () => {
  expect(COMES_FROM.sending).not.toContain('cancelled');
  expect(COMES_FROM.waiting).not.toContain('cancelled');
  expect(COMES_FROM.sent).toContain('cancelled');
});
