import type { Outline } from './outline-parts';
import { plainText } from './plain-text';

const OUTLINE: Outline<string, string> = {
  title: 'Un label',
  author: 'Claircombe',
  footer: '',
  parts: [
    {
      kind: 'letterhead',
      issuers: [
        { name: 'Claircombe', logo: null, boilerplate: null },
        { name: 'Comité', logo: null, boilerplate: null },
      ],
    },
    { kind: 'banner', text: 'COMMUNIQUÉ DE PRESSE', dateline: 'Lille, le 23 novembre 2023' },
    {
      kind: 'notice',
      tone: 'warning',
      title: 'SOUS EMBARGO',
      lines: [{ text: 'Ne rien publier.', url: null }],
    },
    { kind: 'title', text: 'Un label', kicker: 'Citoyenneté', subtitle: null },
    { kind: 'lead', text: 'Le chapeau' },
    { kind: 'cover', picture: { file: 'cover.webp', alt: 'La place' } },
    { kind: 'body', body: 'le texte' },
    { kind: 'quote', text: '« Oui »', speaker: 'Jeanne Exemple', role: 'maire' },
    { kind: 'figures', figures: [{ value: '250', label: 'élus', source: 'Source : Enquête' }] },
    { kind: 'boilerplate', title: 'À propos de Claircombe', text: 'Une commune.' },
    {
      kind: 'contacts',
      title: 'Contact presse',
      contacts: [{ name: 'Camille Exemple', lines: [{ text: 'presse@essai.example', url: 'mailto:x' }] }],
    },
  ],
};

it('says all that the document says, in its order', () => {
  expect(plainText(OUTLINE, (body) => body.toUpperCase())).toBe(`Claircombe · Comité

COMMUNIQUÉ DE PRESSE
Lille, le 23 novembre 2023

SOUS EMBARGO
Ne rien publier.

Citoyenneté
Un label

Le chapeau

LE TEXTE

« Oui »
— Jeanne Exemple, maire

250 : élus
Source : Enquête

À propos de Claircombe
Une commune.

Contact presse

Camille Exemple
presse@essai.example
`);
});
