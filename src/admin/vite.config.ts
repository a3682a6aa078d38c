import type { Plugin, UserConfig } from 'vite';

/** What Strapi writes into the page that holds the panel, with no setting for it, and what Parvis says instead. */
const OWN_WORDS = [
  ['<html lang="en">', '<html lang="fr">'],
  ['<title>Strapi Admin</title>', '<title>Parvis</title>'],
] as const;

/** Names the page and its language before any script runs: for slow connections, link previews and screen readers. */
const nameThePage: Plugin = {
  name: 'parvis/name-the-page',
  generateBundle(_options, bundle) {
    const page = bundle['index.html'];
    if (page?.type !== 'asset') return this.error('Strapi wrote no index.html.');
    let html = String(page.source);
    for (const [strapiWords, ownWords] of OWN_WORDS) {
      if (!html.includes(strapiWords)) return this.error(`index.html no longer holds ${strapiWords}.`);
      html = html.replace(strapiWords, ownWords);
    }
    page.source = html;
  },
};

/** The house's own packages are CommonJS and stand beside `node_modules`, where Vite expects none. */
const OWN_PACKAGES = ['@parvis/clock'];

export default (config: UserConfig): UserConfig => ({
  ...config,
  build: {
    ...config.build,
    commonjsOptions: { include: [/node_modules/, /packages\/[^/]+\/dist/] },
  },
  optimizeDeps: {
    ...config.optimizeDeps,
    include: [...(config.optimizeDeps?.include ?? []), ...OWN_PACKAGES],
  },
  plugins: [...(config.plugins ?? []), nameThePage],
});
