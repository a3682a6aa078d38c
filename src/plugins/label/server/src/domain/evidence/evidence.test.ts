import type { Verdict } from '@parvis/procedure';
import { APPLICATION_STATES } from '../application/application-procedure';
import { type EvidenceFacts, mayAddEvidence, mayChangeEvidence, mayEditEvidence } from './evidence';

const NOW = new Date('2027-03-01T11:00:00.000Z');
const facts = (more: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  ...{ now: NOW, state: 'draft', complementDue: null },
  ...more,
});
const codes = (verdict: Verdict) => (verdict.allowed ? [] : verdict.reasons.map(({ code }) => code));
const FILE = { kind: 'file', carrier: 'file', replacesDecided: false } as const;
const ROOM = { held: 0, most: 2 };

test.each(APPLICATION_STATES)('the evidence of an application that is %s', (state) => {
  const open = state === 'draft' || state === 'complement-requested';
  expect(codes(mayChangeEvidence(facts({ state })))).toEqual(open ? [] : ['EVIDENCE_CLOSED']);
});

test('a complement is taken until a millisecond before it is due', () => {
  const due = (offset: number) =>
    mayChangeEvidence(
      facts({ state: 'complement-requested', complementDue: new Date(NOW.getTime() + offset) }),
    );
  expect(codes(due(1))).toEqual([]);
  expect(codes(due(0))).toEqual(['COMPLEMENT_TOO_LATE']);
});

test('a kind is proved by what suits it', () => {
  const added = (
    kind: 'commitment' | 'council-decision' | 'workshop',
    carrier: 'file' | 'link' | 'content',
  ) => codes(mayAddEvidence(facts(), { kind, carrier, replacesDecided: false }, ROOM));
  expect(added('commitment', 'file')).toEqual([]);
  expect(added('commitment', 'link')).toEqual(['EVIDENCE_CARRIER']);
  expect(added('council-decision', 'link')).toEqual([]);
  expect(added('workshop', 'content')).toEqual([]);
  expect(added('workshop', 'file')).toEqual(['EVIDENCE_CARRIER']);
});

test('there is room for so many pieces', () => {
  expect(codes(mayAddEvidence(facts(), FILE, { held: 1, most: 2 }))).toEqual([]);
  expect(codes(mayAddEvidence(facts(), FILE, { held: 2, most: 2 }))).toEqual(['EVIDENCE_TOO_MANY']);
});

test('a commitment about which the office has decided is not replaced', () => {
  const added = { kind: 'commitment', carrier: 'file', replacesDecided: true } as const;
  expect(codes(mayAddEvidence(facts(), added, ROOM))).toEqual(['EVIDENCE_DECIDED']);
});

test('what the office has decided about is neither changed nor removed, and the reasons add up', () => {
  expect(codes(mayEditEvidence(facts(), { decided: false }))).toEqual([]);
  expect(codes(mayEditEvidence(facts({ state: 'decided' }), { decided: true }))).toEqual([
    'EVIDENCE_CLOSED',
    'EVIDENCE_DECIDED',
  ]);
});
