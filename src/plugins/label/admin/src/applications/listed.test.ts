import { addressOf, listedIn } from './listed';

test('what is listed stands in the address, and comes back from it', () => {
  const listed = { state: 'in-instruction', department: '29', q: 'L’Île', page: 3 } as const;
  expect(listedIn(addressOf(listed))).toEqual(listed);
});

test('what asks for nothing does not stand there', () => {
  expect(addressOf({ state: '', department: '', q: '', page: 1 }).toString()).toBe('');
});

test('an address that makes no sense lists everything from the beginning', () => {
  const everything = { state: '', department: '', q: '', page: 1 };
  expect(listedIn(new URLSearchParams('state=lost&page=-2'))).toEqual(everything);
  expect(listedIn(new URLSearchParams('page=one'))).toEqual(everything);
});
