import { contactMissing } from './contact-missing';
import { draft } from './draft.fixture';

test('a contact is missed where one is needed, and only there', () => {
  expect(contactMissing(draft)).toEqual([]);
  expect(contactMissing({ ...draft, hasContact: null })).toEqual([]);
  expect(contactMissing({ ...draft, hasContact: false })).toMatchObject([{ code: 'contact-missing' }]);
});
