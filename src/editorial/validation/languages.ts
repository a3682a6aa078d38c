/** Whether a value is a non-empty list of distinct language tags of BCP 47 in their usual form: "fr", "en-GB". */
export function areLanguages(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(isLanguage) &&
    new Set(value).size === value.length
  );
}

function isLanguage(tag: unknown): boolean {
  if (typeof tag !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
