import { always, listed, type Problem } from '../../editorial/validation/problem';
import { isTelephone } from '../../editorial/validation/telephone';
import type { PressContact } from './adapter';

export function pressContactRules({ email, phone, validFrom, validTo }: PressContact): Problem[] {
  return listed(
    email === null && phone === null && always(['email'], 'reachable'),
    phone !== null && !isTelephone(phone) && always(['phone'], 'telephone'),
    validFrom !== null && validTo !== null && validTo < validFrom && always(['validTo'], 'ends-before-start'),
  );
}
