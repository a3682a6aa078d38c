import { createHash } from 'node:crypto';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { Table } from './tables';

const PREFIX = 'parvis_rich_text_files_';

const triggers = z.array(z.object({ name: z.string() }));

/** Changes with what the trigger has to watch. */
const triggerName = ({ uid, richText }: Table): string =>
  PREFIX +
  createHash('sha256')
    .update([uid, ...richText].join(' '))
    .digest('hex')
    .slice(0, 12);

async function triggersOn(trx: Knex.Transaction, table: Table): Promise<string[]> {
  const { rows } = await trx.raw(
    'select tgname as name from pg_trigger where tgrelid = ?::regclass and starts_with(tgname, ?)',
    [table.name, PREFIX],
  );
  return triggers.parse(rows).map(({ name }) => name);
}

async function watch(trx: Knex.Transaction, table: Table): Promise<void> {
  const args = [table.uid, ...table.richText];
  const watched = table.richText.map(() => '??').join(', ');
  await trx.raw(
    `create trigger ?? after insert or delete or update of ${watched} on ?? for each row
       execute function parvis_note_rich_text_files(${args.map((arg) => trx.raw('?', [arg])).join(', ')})`,
    [triggerName(table), ...table.richText, table.name],
  );
}

/** Notes what was written before there was a trigger. */
async function noteAll(trx: Knex.Transaction, { uid, name, richText }: Table): Promise<void> {
  await trx('parvis_rich_text_files').where({ type: uid }).delete();
  for (const column of richText) {
    await trx.raw(
      `insert into parvis_rich_text_files (type, row_id, name)
         select distinct ?, written.id, file from ?? as written, parvis_files_in(written.??::text) as file
         on conflict do nothing`,
      [uid, name, column],
    );
  }
}

/**
 * Has every table with rich text note which files it shows. Nothing is done where that is so already, which is at every
 * start but the first one after a schema has changed.
 */
export async function watchRichText(strapi: Core.Strapi, all: readonly Table[]): Promise<void> {
  await inTransaction(strapi.db, async (trx) => {
    for (const table of all) {
      const present = await triggersOn(trx, table);
      const wanted = table.richText.length > 0 ? [triggerName(table)] : [];
      if (present.join() === wanted.join()) continue;
      for (const name of present) await trx.raw('drop trigger ?? on ??', [name, table.name]);
      if (wanted.length > 0) await watch(trx, table);
      await noteAll(trx, table);
    }
  });
}
