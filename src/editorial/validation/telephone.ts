import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/**
 * Whether a text is an existing kind of telephone number written in E.164, for example "+33199001234":
 * a plus sign, the country, the number, nothing else.
 */
export function isTelephone(text: string): boolean {
  const number = parsePhoneNumberFromString(text);
  return number?.number === text && number.isPossible();
}
