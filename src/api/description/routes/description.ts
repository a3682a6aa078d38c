/** Open to everyone: it says nothing that is not in the source. */
export default {
  routes: [
    { method: 'GET', path: '/openapi.json', handler: 'description.document', config: { auth: false } },
    { method: 'GET', path: '/documentation', handler: 'description.page', config: { auth: false } },
  ],
};
