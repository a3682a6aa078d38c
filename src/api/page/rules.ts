import { always, atPublication, listed, type Problem } from '../../editorial/validation/problem';
import { isSlug } from '../../editorial/validation/slug';
import type { Page } from './adapter';

export function pageRules({ slug, cover, coverAlt }: Page): Problem[] {
  return listed(
    slug !== null && !isSlug(slug) && always(['slug'], 'slug'),
    cover.length > 0 && coverAlt === null && atPublication(['coverAlt'], 'alternative-text'),
  );
}
