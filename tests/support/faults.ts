import type { Parvis } from './parvis';

/**
 * Has something fail where it comes to write a row into a table.
 *
 * @param when a condition on `new` for the rows that fail; every row unless told.
 * @returns the status of its answer.
 */
export async function stoppedAt(
  parvis: Parvis,
  { table, when = 'true' }: { readonly table: string; readonly when?: string },
  step: () => PromiseLike<{ readonly status: number }>,
): Promise<number> {
  await parvis.sql(`create function test_fails() returns trigger language plpgsql as
    $$ begin raise exception 'the test stops it here'; end $$`);
  await parvis.sql(
    `create trigger test_fails before insert on ${table} for each row when (${when}) execute function test_fails()`,
  );
  const { status } = await step();
  await parvis.sql('drop function test_fails() cascade');
  return status;
}
