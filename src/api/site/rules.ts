import { areLanguages } from '../../editorial/validation/languages';
import { always, atPublication, listed, type Problem } from '../../editorial/validation/problem';
import { isTelephone } from '../../editorial/validation/telephone';
import { isWebAddress } from '../../editorial/validation/web-address';
import type { Site } from './adapter';

export function siteRules({ logo, logoAlt, url, contacts, languages }: Site): Problem[] {
  return listed(
    logo.length > 0 && logoAlt === null && atPublication(['logoAlt'], 'alternative-text'),
    url !== null && !isWebAddress(url) && always(['url'], 'web-address'),
    ...contacts.flatMap(({ email, phone }, index) => [
      email === null && phone === null && always(['contacts', index, 'email'], 'reachable'),
      phone !== null && !isTelephone(phone) && always(['contacts', index, 'phone'], 'telephone'),
    ]),
    languages !== null && !areLanguages(languages) && always(['languages'], 'languages'),
  );
}
