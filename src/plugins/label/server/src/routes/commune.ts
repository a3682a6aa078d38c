const route = (method: 'GET' | 'POST' | 'PATCH', path: string, handler: string) => ({
  ...{ method, path, handler },
  config: {},
});

/** What an account of a commune asks, below `/api/label`; the role of the account has to have the action. */
export const communeRoutes = [
  route('GET', '/claims', 'claims.list'),
  route('POST', '/claims', 'claims.make'),
  route('GET', '/applications', 'applications.list'),
  route('POST', '/applications', 'applications.begin'),
  route('GET', '/applications/:id', 'applications.find'),
  route('PATCH', '/applications/:id/answers/:question', 'applications.save'),
  route('POST', '/applications/:id/submit', 'applications.submit'),
  route('POST', '/applications/:id/withdraw', 'applications.withdraw'),
];
