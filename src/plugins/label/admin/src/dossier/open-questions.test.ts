import type { OfficeEvidence, OfficeQuestion } from '../../../server/src/domain/instruction/office-view';
import { isOpen, piecesOf } from './open-questions';

const piece = (
  id: number,
  questions: readonly string[],
  decision: OfficeEvidence['decision'] = null,
): OfficeEvidence => ({
  ...{ id, questions, decision, kind: 'file', title: 'Délibération', visibility: 'jury', version: 1 },
  ...{ file: null, link: null, content: null, reason: null },
});

const question = (code: string, notApplicable: string | null = null): OfficeQuestion => ({
  ...{ code, label: code, help: null, within: [], scale: { min: '0', max: '4', step: null } },
  ...{ descriptors: {}, mayBeNotApplicable: true, evidence: { minimum: 0, kinds: [] } },
  answer: { text: 'Oui.', mark: '2', notApplicable },
});

const NOTHING = { evidence: [], applicability: [] };

test('a piece stands beside each of its questions, or belongs to the whole dossier', () => {
  const evidence = [piece(1, ['A', 'B']), piece(2, []), piece(3, ['B'])];
  expect(piecesOf('B', { evidence }).map(({ id }) => id)).toEqual([1, 3]);
  expect(piecesOf(null, { evidence }).map(({ id }) => id)).toEqual([2]);
});

test('a question is open as long as one of its pieces is', () => {
  expect(isOpen(question('A'), NOTHING)).toBe(false);
  expect(isOpen(question('A'), { ...NOTHING, evidence: [piece(1, ['A'], 'accepted')] })).toBe(false);
  expect(
    isOpen(question('A'), { ...NOTHING, evidence: [piece(1, ['A'], 'accepted'), piece(2, ['A'])] }),
  ).toBe(true);
});

test('a question that does not apply, in the opinion of the commune, is open until the office says so or not', () => {
  const asked = question('A', 'Pas d’école.');
  expect(isOpen(asked, NOTHING)).toBe(true);
  const decided = {
    question: 'A',
    state: 'applies',
    factor: null,
    reason: 'Une école.',
    version: 1,
    at: '2026-04-02T08:00:00.000Z',
  } as const;
  expect(isOpen(asked, { ...NOTHING, applicability: [decided] })).toBe(false);
});
