import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Bundles what a plugin shows in the panel, from what was packed: everything that it imports is there, the packages of
 * this project too, or a package that the application brings.
 */
export async function bundlePanel(application: string, name: string): Promise<void> {
  const { build } = await import('vite');
  const entry = createRequire(join(application, 'package.json')).resolve(`${name}/strapi-admin`);
  await build({
    root: application,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rollupOptions: {
        external: (id) => !/^(?:[.]|@parvis\/)/.test(id) && id !== entry && !id.startsWith(application),
      },
    },
  });
}
