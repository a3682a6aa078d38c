/** Reading under embargo: open to whoever holds a personal link, which is asked for in the handler. */
export const readingRoutes = [
  { method: 'GET', path: '/readings/:token', handler: 'readings.read', config: { auth: false } },
  {
    method: 'POST',
    path: '/readings/:token/acceptance',
    handler: 'readings.accept',
    config: { auth: false },
  },
  { method: 'GET', path: '/readings/:token/files/:id', handler: 'readings.file', config: { auth: false } },
] as const;
