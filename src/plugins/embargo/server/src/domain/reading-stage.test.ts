import { type ReadingFacts, readingStage } from './reading-stage';

const at = new Date('2026-11-23T08:00:00Z');
const embargo = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-24T09:00:00Z');

const offered: ReadingFacts = {
  at,
  state: 'offered',
  expiresAt: later,
  linkVersion: 2,
  followedVersion: 2,
  acceptedEmbargo: null,
  embargo,
  hasDraft: true,
  isPublished: false,
};
const accepted: ReadingFacts = { ...offered, state: 'accepted', acceptedEmbargo: embargo };
const published: ReadingFacts = { ...accepted, embargo: null, isPublished: true };

describe('A personal link', () => {
  it('shows the conditions first, then the draft, then what is public', () => {
    expect([offered, accepted, published].map(readingStage)).toEqual(['conditions', 'embargoed', 'public']);
  });

  it.each([
    ['the grant is revoked', { state: 'revoked' }],
    ['the link is of a former version', { followedVersion: 1 }],
    ['the link is of a version to come', { followedVersion: 3 }],
    ['the grant has expired', { expiresAt: at }],
  ] as const)('shows nothing at any stage when %s', (_why, change) => {
    for (const facts of [offered, accepted, published]) {
      expect(readingStage({ ...facts, ...change })).toBe('closed');
    }
  });

  it('shows nothing once the plan is cancelled and nothing was published', () => {
    expect(readingStage({ ...accepted, embargo: null })).toBe('closed');
  });

  it('shows nothing once the document is deleted', () => {
    for (const facts of [offered, accepted])
      expect(readingStage({ ...facts, hasDraft: false })).toBe('closed');
  });

  it('asks anew when the embargo is put off, and not when it is brought forward', () => {
    expect(readingStage({ ...accepted, embargo: later })).toBe('conditions');
    expect(readingStage({ ...accepted, embargo: at })).toBe('embargoed');
  });

  it('keeps to the embargo of a new version of what is public already', () => {
    expect(readingStage({ ...offered, isPublished: true })).toBe('conditions');
    expect(readingStage({ ...accepted, isPublished: true })).toBe('embargoed');
  });

  it('shows what is public to a reader who never accepted', () => {
    expect(readingStage({ ...offered, embargo: null, isPublished: true })).toBe('public');
  });
});
