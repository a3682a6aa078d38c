import { type Answers, answerTo, changed, decided, heard, nextToSend, opened, taken } from './answers';

const given = (mark: string | null, comment = '') => ({ mark, comment });
const sheet = (): Answers => opened({ version: 4, given: { A1: given('2') } }, new Map());

describe('An answer', () => {
  test('waits from when it is put down until the server has it', () => {
    const one = changed(sheet(), 'A2', given('3'));
    expect(answerTo(one, 'A2')).toEqual(given('3'));
    expect(nextToSend(one)).toEqual({ code: 'A2', given: given('3') });
    const two = taken(one, { code: 'A2', given: given('3') }, 5);
    expect(two.version).toBe(5);
    expect(answerTo(two, 'A2')).toEqual(given('3'));
    expect(nextToSend(two)).toBeNull();
  });

  test('that is changed while it is on its way is sent again, even back to how it was', () => {
    const sending = { code: 'A1', given: given('3') };
    const away: Answers = { ...changed(sheet(), 'A1', given('3')), sending };
    const back = changed(away, 'A1', given('2'));
    expect(nextToSend(taken(back, sending, 5))).toEqual({ code: 'A1', given: given('2') });
  });

  test('that is put back before it leaves is not sent', () => {
    expect(nextToSend(changed(changed(sheet(), 'A1', given('3')), 'A1', given('2')))).toBeNull();
  });

  test('leaves in the order in which it was put down', () => {
    const both = changed(changed(sheet(), '9', given('1')), '2', given('1'));
    expect(nextToSend(both)?.code).toBe('9');
  });

  test('without a mark stays here: its comment is no abstention', () => {
    const comment = changed(sheet(), 'A2', { comment: 'À relire' });
    expect(nextToSend(comment)).toBeNull();
    expect(nextToSend(changed(comment, 'A2', given(null, 'À relire')))).toEqual({
      ...{ code: 'A2', given: given(null, 'À relire') },
    });
  });
});

describe('What another window has saved', () => {
  test('is taken in where nothing waits here', () => {
    const news = heard(changed(sheet(), 'A2', given('3')), { version: 6, given: { A1: given('0') } });
    expect(answerTo(news, 'A1')).toEqual(given('0'));
    expect(news.disputed).toEqual([]);
    expect(nextToSend(news)?.code).toBe('A2');
  });

  test('is disputed where it answers the same criterion otherwise, and nothing of it is sent until decided', () => {
    const news = heard(changed(sheet(), 'A1', given('3')), { version: 5, given: { A1: given('1') } });
    expect(news.disputed).toEqual(['A1']);
    expect(nextToSend(news)).toBeNull();
    expect(nextToSend(decided(news, 'A1', 'mine'))).toEqual({ code: 'A1', given: given('3') });
    const theirs = decided(news, 'A1', 'theirs');
    expect(nextToSend(theirs)).toBeNull();
    expect(answerTo(theirs, 'A1')).toEqual(given('1'));
  });

  test('is no dispute where both say the same, as when only the reply was lost', () => {
    const news = heard(changed(sheet(), 'A1', given('3')), { version: 5, given: { A1: given('3') } });
    expect(news.disputed).toEqual([]);
    expect(news.waiting.size).toBe(0);
  });

  test('changes nothing when it is older than what is known', () => {
    const known = sheet();
    expect(heard(known, { version: 3, given: {} })).toBe(known);
  });
});

test('A sheet that is opened again sends what waited when it was closed, and disputes what has changed since', () => {
  const kept = new Map([
    ['A1', { answer: given('4'), base: given('0') }],
    ['A2', { answer: given('1'), base: null }],
  ]);
  const again = opened({ version: 9, given: { A1: given('2') } }, kept);
  expect(again.disputed).toEqual(['A1']);
  expect(nextToSend(again)).toEqual({ code: 'A2', given: given('1') });
});
