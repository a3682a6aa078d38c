import { APPEAL_REASONS } from './appeals/appeal-reasons';
import { EVIDENCE_REASONS } from './evidence/evidence-reasons';
import { INSTRUCTION_REASONS } from './instruction/instruction-reasons';
import { REASONS } from './reasons';
import { INVITATION_REASONS } from './team/invitation-reasons';
import { labelSayings, reasonSaid } from './words';

test.each([
  ['steps', REASONS],
  ['evidence', EVIDENCE_REASONS],
  ['invitations', INVITATION_REASONS],
  ['the instruction', INSTRUCTION_REASONS],
  ['appeals', APPEAL_REASONS],
])('every reason about %s is said in both languages, with the same values', (_what, { fr, en }) => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  const values = (sentences: Readonly<Record<string, string>>) =>
    Object.values(sentences).map((sentence) => sentence.match(/\{\w+\}/g) ?? []);
  expect(values(fr)).toEqual(values(en));
});

test('French is set with its spaces, and values stand in their places', () => {
  expect(reasonSaid({ code: 'FILE_EXTENSION', values: { extension: 'pdf' } }, 'fr').message).toBe(
    'Le nom ne dit pas ce que le fichier contient\u202f: renommez-le en «\u202f.pdf\u202f».',
  );
  expect(labelSayings('en').reason({ code: 'EVIDENCE_TOO_MANY', values: { most: 100 } })).toContain(
    '100 pieces',
  );
});
