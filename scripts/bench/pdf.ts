import { pressDocuments } from '@parvis/newsroom';
import { z } from 'zod';
import type { Bench } from './bench';
import { ascending, percentile } from './percentile';
import { publishedReleases } from './releases';
import { withThrowAwayParvis } from './throw-away-parvis';

const TIMES = 50;
const PAGES = 2;
/** As many paragraphs as make a release of two pages. */
const TEXT = Array.from({ length: 12 }, () =>
  'Le réseau annonce ce que les habitants ont décidé ensemble, et comment ils l’ont décidé. '.repeat(4),
);

const version = z.object({ rows: z.tuple([z.object({ server_version: z.string() })]) });
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** How long a release of two pages takes to become a PDF, read from the database each time. */
export const pdf: Bench = {
  name: 'pdf',
  run: () =>
    withThrowAwayParvis({}, async (strapi) => {
      const [documentId = ''] = await publishedReleases(strapi, 1, TEXT);
      const asked = { uid: 'api::press-release.press-release', documentId, version: 'published' } as const;
      const durations: number[] = [];
      // The first one reads fonts and compiles: it is not counted.
      for (let time = 0; time <= TIMES; time += 1) {
        const begun = performance.now();
        const made = await pressDocuments(strapi).pdf(asked);
        const duration = performance.now() - begun;
        const pages = made === null ? 0 : pagesOf(made.bytes);
        if (pages !== PAGES) throw new Error(`The release has ${pages} pages, and not ${PAGES}.`);
        if (time > 0) durations.push(duration);
      }
      const sorted = ascending(durations);
      const { rows } = version.parse(await strapi.db.connection.raw('show server_version'));
      return {
        postgres: rows[0].server_version,
        figures: [
          { what: `PDF of ${PAGES} pages, median of ${TIMES}`, value: percentile(sorted, 0.5), unit: 'ms' },
          { what: 'at least', value: sorted[0] ?? Number.NaN, unit: 'ms' },
          { what: 'at most', value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
        ],
      };
    }),
};
