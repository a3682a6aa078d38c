import { asksForUnpublished } from './asks-for-unpublished';

describe('Parameters', () => {
  it.each([
    ['a draft', { status: 'draft' }],
    ['a draft, in GraphQL', { status: 'DRAFT' }],
    ['nothing clear', { status: '' }],
    ['two at once', { status: ['published', 'draft'] }],
    ['an object', { status: { $ne: 'published' } }],
    ['modified documents', { publicationFilter: 'modified' }],
    ['documents never published', { hasPublishedVersion: false }],
    ['documents once published', { hasPublishedVersion: 'true' }],
    ['a draft below', { populate: { issuers: { status: 'draft' } } }],
  ])('that ask for %s ask for what is not published', (_, parameters) => {
    expect(asksForUnpublished(parameters)).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['what is published', { status: 'published', pagination: { page: 1 } }],
    ['what is published, in GraphQL', { status: 'PUBLISHED', publicationFilter: null }],
    ['a field', { filters: { eventState: { $eq: 'draft' } }, fields: ['status'] }],
  ])('that ask for %s do not', (_, parameters) => {
    expect(asksForUnpublished(parameters)).toBe(false);
  });
});
