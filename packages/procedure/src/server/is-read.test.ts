import { isRead } from './is-read';

it.each(['findOne', 'findFirst', 'findMany', 'count'])('The action %s only reads', (action) => {
  expect(isRead(action)).toBe(true);
});

it.each(['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'])(
  'The action %s writes',
  (action) => {
    expect(isRead(action)).toBe(false);
  },
);
