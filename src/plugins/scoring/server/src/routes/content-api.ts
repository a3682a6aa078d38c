/** Open to everyone: what is answered with has been published, under an address that nobody can guess. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/results/:publicToken', handler: 'runs.result', config: { auth: false } }],
};
