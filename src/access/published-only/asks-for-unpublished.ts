/** Parameters that choose between the versions of a document, in REST and in GraphQL. */
const VERSION_PARAMETERS: ReadonlySet<string> = new Set(['publicationFilter', 'hasPublishedVersion']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Whether parameters ask for anything but the published version, at any depth. Only `status=published` asks for
 * what everybody gets anyway; whatever else these parameters say, and however it is written, is taken as asking.
 */
export function asksForUnpublished(parameters: unknown): boolean {
  if (!isRecord(parameters)) return false;
  return Object.entries(parameters).some(([name, value]) => {
    if (name === 'status') return value !== undefined && String(value).toLowerCase() !== 'published';
    if (VERSION_PARAMETERS.has(name)) return value !== undefined && value !== null;
    return asksForUnpublished(value);
  });
}
