import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../postgres';

/** Runs the work beside a PostgreSQL that is durable as in earnest and is gone afterwards, with its folder. */
export async function withThrowAwayPostgres<Result>(
  work: (postgres: EmbeddedPostgres, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  try {
    return await work(postgres, folder);
  } finally {
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
