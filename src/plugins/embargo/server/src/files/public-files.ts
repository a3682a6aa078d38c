import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { namesOf } from '../domain/file-names';
import type { KnownFile } from './known-file';
import type { Table } from './tables';

const answer = z.tuple([z.object({ public: z.boolean() })]);

/** Whether something public relates to a file, or shows it in rich text. */
export type IsPublic = (file: KnownFile) => Promise<boolean>;

/**
 * What an owner is in turn a component of, whichever table keeps it. Asked table by table and for one owner at a time, so
 * that PostgreSQL looks into indexes instead of reading every table of components.
 */
function ownersOf(knex: Knex, all: readonly Table[]): string {
  const part = `entity_id as id from ?? where cmp_id = owner.id and component_type = owner.type`;
  const parts = all.flatMap(({ uid, components }) =>
    components === undefined ? [] : [knex.raw(`select ?::text as type, ${part}`, [uid, components])],
  );
  return [`select null::text as type, 0 as id where false`, ...parts].join(' union all ');
}

/** That a row of one type is public. */
function publicRow(knex: Knex, { uid, name, public: rows }: Table): Knex.Raw {
  const published = rows === 'published' ? ' and public_row.published_at is not null' : '';
  return knex.raw(
    `owner.type = ? and exists (select from ?? as public_row where public_row.id = owner.id${published})`,
    [uid, name],
  );
}

/**
 * Prepares the question whether a file is public: one statement, answered from indexes and from what is committed, so
 * that it is right at once after a publication, on every instance.
 *
 * A file is public when a published version of any entry, or an entry of a type without drafts, relates to it or shows
 * it in rich text, itself or in one of its components, however deep.
 */
export async function preparePublicFiles(strapi: Core.Strapi, all: readonly Table[]): Promise<IsPublic> {
  const knex = strapi.db.connection;
  for (const name of new Set(all.flatMap(({ components }) => components ?? []))) {
    const index = `parvis_owner_${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
    await knex.raw('create index if not exists ?? on ?? (cmp_id)', [index, name]);
  }
  const isPublic = all.flatMap((table) => (table.public === 'none' ? [] : [publicRow(knex, table)]));
  const statement = `
    with recursive owner (type, id) as (
      (select related_type::text, related_id from files_related_mph where file_id = ?
       union select type, row_id from parvis_rich_text_files where name = any (?))
      union
      select part.type, part.id from owner cross join lateral (${ownersOf(knex, all)}) as part
    )
    select exists (select from owner where ${['false', ...isPublic].join(' or ')}) as public`;
  return async (file) => {
    const { rows } = await knex.raw(statement, [file.id, namesOf(file)]);
    return answer.parse(rows)[0].public;
  };
}
