import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { mail, workers } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Bench, Figure } from './bench';
import { withThrowAwayParvis } from './throw-away-parvis';

const MAILS = 5_000;
const MEGABYTE = 1_048_576;

const version = z.object({ rows: z.tuple([z.object({ server_version: z.string() })]) });

/** A text of ordinary length. */
function writeTemplates(folder: string): void {
  const paragraph = 'Le réseau annonce ce que les habitants ont décidé ensemble, et comment. '.repeat(12);
  for (const language of ['fr', 'en']) {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, language, 'subject.txt'), 'Communiqué pour {{name}}');
    writeFileSync(join(folder, language, 'text.txt'), `{{name}},\n\n${paragraph}\n\n{{link}}\n`);
    writeFileSync(
      join(folder, language, 'html.html'),
      `<p>{{name}},</p><p>${paragraph}</p><a href="{{link}}">Lire</a>`,
    );
  }
}

const memory = (): number => process.memoryUsage().rss / MEGABYTE;

async function measure(strapi: Core.Strapi): Promise<Figure[]> {
  await strapi.db.connection.raw('create table bench_people (id int primary key, address text not null)');
  await strapi.db.connection.raw(
    "insert into bench_people select n, n || '@journal.example' from generate_series(1, ?) n",
    [MAILS],
  );
  const people = Array.from({ length: MAILS }, (_, index) => index + 1);

  const asked = performance.now();
  await mail(strapi).sendAll(
    people.map((person) => ({
      ...{ dedupeKey: `bench ${person}`, template: 'bench.release', data: { person }, group: 'bench' },
    })),
  );
  const asking = (performance.now() - asked) / 1_000;

  const before = memory();
  let most = before;
  const begun = performance.now();
  workers(strapi).start();
  for (;;) {
    most = Math.max(most, memory());
    const { sent } = await mail(strapi).countsOf('bench');
    if (sent === MAILS) break;
    await delay(100);
  }
  const sending = (performance.now() - begun) / 1_000;
  return [
    { what: `asking for ${MAILS} mails in one transaction`, value: asking, unit: 's' },
    { what: 'sending, each made and sent by itself', value: MAILS / sending, unit: 'mails/s' },
    { what: 'memory of the process before', value: before, unit: 'MB' },
    { what: 'memory of the process at most', value: most, unit: 'MB' },
  ];
}

/** How fast the outbox empties itself over SMTP, with a server that answers at once. */
export const mails: Bench = {
  name: 'mails',
  async run() {
    const sink = fork(join(__dirname, 'smtp-sink.ts'), { execArgv: ['-r', 'tsx/cjs'] });
    const templates = mkdtempSync(join(tmpdir(), 'parvis-bench-templates-'));
    writeTemplates(templates);
    try {
      const [port] = await once(sink, 'message');
      const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Parvis <presse@parvis.example>' };
      return await withThrowAwayParvis(settings, async (strapi) => {
        mail(strapi).kind('bench.release', {
          folder: templates,
          data: z.object({ person: z.number() }),
          async compose({ person }) {
            const row = await strapi.db.connection('bench_people').where({ id: person }).first();
            return {
              to: { address: row.address },
              language: 'fr',
              values: { name: row.address, link: `https://cms.example/lecture/${person}` },
            };
          },
        });
        const figures = await measure(strapi);
        const { rows } = version.parse(await strapi.db.connection.raw('show server_version'));
        return { postgres: rows[0].server_version, figures };
      });
    } finally {
      sink.kill();
      rmSync(templates, { recursive: true });
    }
  },
};
