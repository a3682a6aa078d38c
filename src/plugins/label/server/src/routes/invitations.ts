const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string) => ({
  ...{ method, path, handler, config: {} },
});

/** For the team of an application, and for whoever is invited to it. */
export const invitationRoutes = [
  route('GET', '/applications/:id/invitations', 'invitations.list'),
  route('POST', '/applications/:id/invitations', 'invitations.invite'),
  route('DELETE', '/applications/:id/invitations/:invitation', 'invitations.revoke'),
  route('POST', '/invitations/accept', 'invitations.accept'),
  {
    ...{ method: 'GET', path: '/invitations/:token', handler: 'invitation-links.open' },
    config: { auth: false },
  },
  route('GET', '/applications/:id/colleagues', 'colleagues.list'),
  route('DELETE', '/applications/:id/colleagues/:account', 'colleagues.remove'),
];
