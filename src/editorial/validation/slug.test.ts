import { isSlug } from './slug';

describe('a slug', () => {
  it.each(['lille', 'journee-citoyenne-2026', '2026'])('%s is accepted', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['Lille', 'journée', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a_b', '..', ''])(
    '« %s » is refused',
    (slug) => {
      expect(isSlug(slug)).toBe(false);
    },
  );
});
