const open = (path: string, action: string) => ({
  ...{ method: 'GET', path, handler: `register.${action}` },
  config: { auth: false },
});

/** Open to everyone, below `/api/label`: who holds the label, since when and why. */
export const registerRoutes = [
  open('/register', 'list'),
  open('/awards/:number', 'find'),
  open('/awards/:number/badge.svg', 'badge'),
  open('/awards/:number/certificate.pdf', 'certificate'),
  open('/certificates/:code', 'check'),
  open('/editions/:id/results', 'results'),
  open('/editions/:id/statistics', 'statistics'),
];
