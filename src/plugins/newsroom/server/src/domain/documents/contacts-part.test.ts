import { answeringOn, contactsPart } from './contacts-part';

const contact = {
  name: 'Camille Exemple',
  role: 'Attachée de presse',
  organisation: 'Claircombe',
  email: 'presse@essai.example',
  phone: '+33199001234',
  internal: false,
  validFrom: null,
  validTo: null,
};

it('says who it is and how to reach them', () => {
  expect(contactsPart([contact])).toEqual([
    {
      kind: 'contacts',
      title: 'Contact presse',
      contacts: [
        {
          name: 'Camille Exemple',
          lines: [
            { text: 'Attachée de presse, Claircombe', url: null },
            { text: 'presse@essai.example', url: 'mailto:presse@essai.example' },
            { text: '01\u00A099\u00A000\u00A012\u00A034', url: 'tel:+33199001234' },
          ],
        },
      ],
    },
  ]);
});

it('says nothing of what is not known', () => {
  const bare = { ...contact, role: null, organisation: null, email: null };
  expect(contactsPart([bare])[0]?.contacts[0]?.lines).toHaveLength(1);
});

it('leaves internal contacts out, and the heading when none is left', () => {
  const two = contactsPart([contact, contact, { ...contact, internal: true }]);
  expect(two).toMatchObject([{ title: 'Contacts presse', contacts: [{}, {}] }]);
  expect(contactsPart([{ ...contact, internal: true }])).toEqual([]);
});

it.each([
  ['2026-11-20', ['always', 'until the 20th']],
  ['2026-11-21', ['always', 'from the 21st']],
])('on %s, those answer whose first day has come and whose last day has not gone', (day, names) => {
  const contacts = [
    { ...contact, name: 'always' },
    { ...contact, name: 'until the 20th', validTo: '2026-11-20' },
    { ...contact, name: 'from the 21st', validFrom: '2026-11-21' },
  ];
  expect(answeringOn(day, contacts).map(({ name }) => name)).toEqual(names);
});
