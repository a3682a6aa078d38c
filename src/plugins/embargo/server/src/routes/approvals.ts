/** The approval of partners: open to whoever holds a personal link, which is asked for in the handler. */
export const approvalRoutes = [
  { method: 'GET', path: '/approvals/:token', handler: 'approvals.read', config: { auth: false } },
  { method: 'POST', path: '/approvals/:token', handler: 'approvals.answer', config: { auth: false } },
  { method: 'GET', path: '/approvals/:token/files/:id', handler: 'approvals.file', config: { auth: false } },
] as const;
