import { draftOfForm } from './draft-of-form';

const fields = {
  title: 'headline',
  lead: 'lead',
  body: 'text',
  dateline: 'dateline',
  contacts: 'contacts',
  noDatelineFor: { kind: ['kit'] },
  knownAcronyms: ['AMF'],
};
const values = {
  kind: 'release',
  headline: 'Un sommet',
  lead: null,
  text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Le texte.' }] }],
  dateline: { id: 3, place: 'Lille', date: null },
  contacts: { connect: [], disconnect: [] },
};

test('the form’s values become a draft, by the names that its type gives to its fields', () => {
  expect(draftOfForm(fields, values, { contacts: { count: 2 } })).toEqual({
    title: 'Un sommet',
    lead: '',
    body: 'Le texte.',
    hasDateline: true,
    hasContact: true,
    knownAcronyms: ['AMF'],
  });
});

test.each([
  [null, false],
  [{ place: '', date: null }, false],
  [{ place: 'Lille' }, true],
])('a dateline %j: %s', (dateline, hasDateline) => {
  expect(draftOfForm(fields, { ...values, dateline }, {})).toMatchObject({ hasDateline });
});

test('a kind that is exempt, and a type without the field, need no dateline', () => {
  expect(draftOfForm(fields, { ...values, kind: 'kit', dateline: null }, {}).hasDateline).toBeNull();
  const { dateline: _without, contacts: _neither, ...others } = fields;
  expect(draftOfForm(others, values, {})).toMatchObject({ hasDateline: null, hasContact: null });
});

test.each([
  [{ count: 0 }, { connect: [], disconnect: [] }, false],
  [{ count: 0 }, { connect: [{ id: 1 }], disconnect: [] }, true],
  [{ count: 1 }, { connect: [], disconnect: [{ id: 1 }] }, false],
  [{ count: 1 }, undefined, true],
  [undefined, { connect: [{ id: 1 }] }, true],
])('contacts saved %j, edited %j: %s', (saved, edited, hasContact) => {
  expect(draftOfForm(fields, { ...values, contacts: edited }, { contacts: saved }).hasContact).toBe(
    hasContact,
  );
});
