/** What the panel asks. There is no route of the content API: the journal is not public. */
export default {
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/entries/:type/:id',
        handler: 'journal.entriesOfDocument',
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            { name: 'admin::hasPermissions', config: { actions: ['plugin::journal.read'] } },
          ],
        },
      },
    ],
  },
};
