import { always, atPublication, listed, type Problem } from '../../editorial/validation/problem';
import { isSlug } from '../../editorial/validation/slug';
import { isWebAddress } from '../../editorial/validation/web-address';
import type { Person } from './adapter';

export function personRules({ slug, photo, photoAlt, links }: Person): Problem[] {
  return listed(
    slug !== null && !isSlug(slug) && always(['slug'], 'slug'),
    photo.length > 0 && photoAlt === null && atPublication(['photoAlt'], 'alternative-text'),
    ...links.map(
      ({ url }, index) =>
        url !== null && !isWebAddress(url) && always(['links', index, 'url'], 'web-address'),
    ),
  );
}
