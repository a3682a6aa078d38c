const route = (path: string, action: string) => ({
  ...{ method: 'GET', path, handler: `public-results.${action}` },
  config: { auth: false },
});

/** Open to everyone: what is answered with has been published, under an address that nobody can guess. */
export default {
  type: 'content-api',
  routes: [
    route('/results/:publicToken', 'result'),
    route('/results/:publicToken/grid', 'grid'),
    route('/results/:publicToken/dossier', 'dossier'),
    route('/recompute.js', 'script'),
  ],
};
