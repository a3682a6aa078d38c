import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const account = z.object({ role: z.string(), email: z.string(), password: z.string() });
const accounts = z.object({ admin: z.array(account), api: z.array(account) });

/** The accounts of the demo, as a start wrote them into its data folder. */
export function demoAccounts(dataFolder: string): z.infer<typeof accounts> {
  return accounts.parse(JSON.parse(readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8')));
}
