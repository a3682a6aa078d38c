import { type Fields, isFields, isStorableText } from './plain-value';

/** The largest identifier of a row: PostgreSQL's integer. */
const MAX_ID = 2_147_483_647;

/**
 * Whether a value names other entries or files in one of the ways that Strapi understands: nothing, an identifier,
 * `{ id }` or `{ documentId }`, a list of these, or `{ connect, disconnect, set }` of these.
 */
export function isReference(value: unknown): boolean {
  if (value === null) return true;
  if (!isFields(value) || names(value)) return isOneOrMany(value);
  const { connect, disconnect, set } = value;
  return (
    [connect, disconnect, set].some((part) => part !== undefined) &&
    [connect, disconnect, set].every((part) => part === undefined || part === null || isOneOrMany(part))
  );
}

/** Whether a value can be the identifier of a row: a positive integer, or its digits. */
export function isRowId(value: unknown): boolean {
  if (typeof value === 'string') return /^\d{1,10}$/.test(value) && isRowId(Number(value));
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= MAX_ID;
}

function isOneOrMany(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isOne) : isOne(value);
}

function isOne(value: unknown): boolean {
  if (!isFields(value)) return isIdentifier(value);
  return names(value) && isPosition(value.position);
}

function names({ id, documentId }: Fields): boolean {
  if (id === undefined && documentId === undefined) return false;
  return (id === undefined || isRowId(id)) && (documentId === undefined || isDocumentId(documentId));
}

function isIdentifier(value: unknown): boolean {
  return isRowId(value) || isDocumentId(value);
}

/** Strapi takes whatever starts with a digit for a row's id: no identifier of a document does. */
function isDocumentId(value: unknown): boolean {
  return typeof value === 'string' && /^[^\d\s-]/.test(value) && value.length <= 255 && isStorableText(value);
}

function isPosition(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isFields(value)) return false;
  const { before, after, start, end } = value;
  return (
    [before, after].every((neighbour) => neighbour === undefined || isIdentifier(neighbour)) &&
    [start, end].every((edge) => edge === undefined || typeof edge === 'boolean')
  );
}
