import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The one content type of the application: an article with draft and publish. */
export const ARTICLE = 'api::article.article';

/** The application's own task, done as a job: it writes an article of that title. */
export const WRITE_TASK = 'article.write';

const entry = `
const { jobs } = require('@parvis/jobs');
const { z } = require('zod');

module.exports = {
  register({ strapi }) {
    jobs(strapi).handle('${WRITE_TASK}', {
      payload: z.object({ title: z.string() }),
      run: async (data) => {
        await strapi.documents('${ARTICLE}').create({ data });
      },
    });
  },
};
`;

const core = (factory: string): string =>
  `module.exports = require('@strapi/strapi').factories.${factory}('${ARTICLE}');\n`;

const configuration = (value: unknown): string => `module.exports = ${JSON.stringify(value, null, 2)};\n`;

const schema = {
  kind: 'collectionType',
  collectionName: 'articles',
  info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
  options: { draftAndPublish: true },
  attributes: {
    title: { type: 'string', required: true },
    body: { type: 'blocks' },
    attachment: { type: 'media', multiple: false },
  },
};

const SECRET = '0123456789abcdef0123456789abcdef';

interface ApplicationSettings {
  /** Address of its database. */
  readonly database: string;
  /** Names and versions of what it depends on. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Options of the plugins, by their names. */
  readonly plugins: Readonly<Record<string, { readonly config: object }>>;
}

/** The files of a small Strapi application that has nothing of Parvis, as anybody would write them. */
function files({ database, dependencies, plugins }: ApplicationSettings): Readonly<Record<string, string>> {
  return {
    'package.json': JSON.stringify({ name: 'somebody-elses', version: '1.0.0', private: true, dependencies }),
    'config/admin.js': configuration({
      auth: { secret: SECRET },
      apiToken: { salt: SECRET },
      transfer: { token: { salt: SECRET } },
      secrets: { encryptionKey: SECRET },
      serveAdminPanel: false,
    }),
    'config/api.js': configuration({}),
    'config/database.js': configuration({
      connection: { client: 'postgres', connection: { connectionString: database } },
    }),
    'config/middlewares.js': configuration(
      ['logger', 'errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map(
        (name) => `strapi::${name}`,
      ),
    ),
    'config/plugins.js': configuration(plugins),
    'config/server.js': configuration({
      host: '127.0.0.1',
      port: 0,
      app: { keys: [SECRET] },
      logger: { startup: { enabled: false } },
    }),
    'public/uploads/.gitkeep': '',
    'src/index.js': entry,
    'src/api/article/content-types/article/schema.json': JSON.stringify(schema),
    'src/api/article/controllers/article.js': core('createCoreController'),
    'src/api/article/routes/article.js': core('createCoreRouter'),
    'src/api/article/services/article.js': core('createCoreService'),
  };
}

/** Writes the application into a folder; what it depends on is not installed by that. */
export function writeApplication(folder: string, settings: ApplicationSettings): void {
  for (const [name, text] of Object.entries(files(settings))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
