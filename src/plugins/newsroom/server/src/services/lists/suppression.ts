import { createHmac, randomBytes } from 'node:crypto';
import { now } from '@parvis/clock';
import type { Knex } from 'knex';
import { z } from 'zod';
import { normalAddress } from '../../domain/lists/address';

const TABLE = 'parvis_suppressed_addresses';
const KEY_TABLE = 'parvis_suppression_key';

const keyRow = z.object({ key: z.string() });
const hashRows = z.array(z.object({ hash: z.string() }));

/** Makes the key at the first start; harmless afterwards, and when two instances start together. */
export async function prepareSuppressionKey(trx: Knex.Transaction): Promise<void> {
  await trx(KEY_TABLE)
    .insert({ key: randomBytes(32).toString('base64url') })
    .onConflict()
    .ignore();
}

/** What says of addresses that they are never written to again, by a hash that names nobody. */
export interface Suppression {
  /** HMAC-SHA256, in hexadecimal, of the address in its normal form. */
  hashOf(address: string): string;
  /** Whether one of them is suppressed, asked once for all. */
  all(): Promise<ReadonlySet<string>>;
  has(address: string): Promise<boolean>;
  add(address: string, reason: 'opted-out' | 'forgotten'): Promise<void>;
}

/** The suppressed addresses, as the caller's transaction sees them. */
export async function suppressionIn(trx: Knex.Transaction): Promise<Suppression> {
  const { key } = keyRow.parse(await trx(KEY_TABLE).first());
  const hashOf = (address: string): string =>
    createHmac('sha256', key)
      .update(normalAddress(address) ?? address)
      .digest('hex');
  return {
    hashOf,
    async all() {
      const rows: unknown = await trx(TABLE).select('hash');
      return new Set(hashRows.parse(rows).map(({ hash }) => hash));
    },
    async has(address) {
      return (
        (await trx(TABLE)
          .where({ hash: hashOf(address) })
          .first()) !== undefined
      );
    },
    async add(address, reason) {
      await trx(TABLE)
        .insert({ hash: hashOf(address), reason, since: now() })
        .onConflict('hash')
        .merge(['reason']);
    },
  };
}
