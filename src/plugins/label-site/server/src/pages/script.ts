import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageOf, SiteRoute } from '../site';

/** What a visitor's browser runs: bundled when the plugin is built. */
const SCRIPT = join(__dirname, '..', '..', 'browser', 'index.js');

const script: PageOf = async () => ({
  status: 200,
  headers: {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  },
  body: await readFile(SCRIPT),
});

/** The one script of the site. */
export const scriptRoutes: readonly SiteRoute[] = [{ method: 'get', path: '/note.js', page: script }];
