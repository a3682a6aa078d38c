import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { StoredCommune } from './differences';
import type { CommuneRecord } from './records';

/** Column of each field of a commune. Strapi names them; its schema sync would rename them with the fields. */
const COLUMNS = {
  code: 'code',
  name: 'name',
  departmentCode: 'department_code',
  departmentName: 'department_name',
  regionCode: 'region_code',
  regionName: 'region_name',
  epciSiren: 'epci_siren',
  epciName: 'epci_name',
  siren: 'siren',
  postalCodes: 'postal_codes',
  population: 'population',
} as const satisfies Record<keyof CommuneRecord, string>;

const columns = Object.values(COLUMNS);
const recordType = `id integer, document_id text, slug text, code text, name text, department_code text,
  department_name text, region_code text, region_name text, epci_siren text, epci_name text, siren text,
  postal_codes jsonb, population integer`;

const text = z.string().nullable();
const postalCodes = z
  .string()
  .nullable()
  .transform((value, context) => {
    const parsed = z.array(z.string()).safeParse(JSON.parse(value ?? '[]'));
    if (parsed.success) return parsed.data;
    context.addIssue('must be a list of postal codes');
    return z.NEVER;
  });

const storedRow = z.object({
  id: z.number(),
  slug: z.string(),
  code: z.string(),
  name: z.string(),
  departmentCode: text,
  departmentName: text,
  regionCode: text,
  regionName: text,
  epciSiren: text,
  epciName: text,
  siren: text,
  postalCodes,
  population: z.number().nullable(),
});

/** Communes of the official geographic code as they are stored. Demo communes are not among them. */
export async function storedCommunes(trx: Knex.Transaction): Promise<StoredCommune[]> {
  const rows: unknown = await trx('communes').select('id', 'slug', COLUMNS).where('origin', 'cog');
  return z.array(storedRow).parse(rows);
}

/** How many communes of the official geographic code are stored. */
export async function countStored(trx: Knex.Transaction): Promise<number> {
  const [row]: unknown[] = await trx('communes').where('origin', 'cog').count('* as count');
  return z.object({ count: z.coerce.number() }).parse(row).count;
}

/** Slugs that communes have, demo communes included. */
export async function takenSlugs(trx: Knex.Transaction): Promise<Set<string>> {
  const slugs: unknown = await trx('communes').pluck('slug');
  return new Set(z.array(z.string()).parse(slugs));
}

/** Stores new communes, in the shape in which Strapi stores its own. */
export async function insertCommunes(
  trx: Knex.Transaction,
  communes: readonly (CommuneRecord & Readonly<{ slug: string }>)[],
  at: Date,
): Promise<void> {
  const rows = communes.map((commune) => ({
    ...toColumns(commune),
    slug: commune.slug,
    document_id: documentIdOf(commune.code),
  }));
  const list = ['document_id', 'slug', ...columns].join(', ');
  await trx.raw(
    `insert into communes (origin, created_at, updated_at, published_at, ${list})
     select 'cog', cast(:at as timestamp), cast(:at as timestamp), cast(:at as timestamp), ${list}
     from json_to_recordset(cast(:rows as json)) as released(${recordType})`,
    { at, rows: JSON.stringify(rows) },
  );
}

/** Writes what changed of communes that are stored. Their documentId and slug stay. */
export async function updateCommunes(
  trx: Knex.Transaction,
  communes: readonly Readonly<{ id: number; record: CommuneRecord }>[],
  at: Date,
): Promise<void> {
  const rows = communes.map(({ id, record }) => ({ id, ...toColumns(record) }));
  await trx.raw(
    `update communes set updated_at = cast(:at as timestamp),
       ${columns.map((column) => `${column} = released.${column}`).join(', ')}
     from json_to_recordset(cast(:rows as json)) as released(${recordType})
     where communes.id = released.id`,
    { at, rows: JSON.stringify(rows) },
  );
}

/** Deletes communes by row id. */
export async function deleteCommunes(trx: Knex.Transaction, ids: readonly number[]): Promise<void> {
  await trx.raw('delete from communes where id = any(:ids)', { ids: [...ids] });
}

function toColumns(record: CommuneRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([field, column]) => [column, Reflect.get(record, field)]),
  );
}

/**
 * The same commune has the same documentId in every installation: 24 letters and digits, the first a letter,
 * like those that Strapi draws by lot.
 */
function documentIdOf(code: string): string {
  const digest = createHash('sha256').update(`commune ${code}`).digest('hex');
  return `c${BigInt(`0x${digest}`).toString(36).padStart(23, '0').slice(-23)}`;
}
