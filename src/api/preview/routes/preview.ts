/**
 * The route exists so that Strapi knows the permission `api::preview.preview.use` and shows it among those of API
 * tokens and roles. Not named `find…`: read-only tokens hold every action of that name.
 */
export default {
  routes: [{ method: 'GET', path: '/preview', handler: 'preview.use' }],
};
