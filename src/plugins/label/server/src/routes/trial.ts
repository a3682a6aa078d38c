const open = (method: 'GET' | 'POST', path: string, handler: string) => ({
  ...{ method, path, handler },
  config: { auth: false },
});

/** Open to everyone, below `/api/label`: nothing that is sent here is kept. */
export const trialRoutes = [
  open('GET', '/editions', 'trial.editions'),
  open('GET', '/editions/:id/questions', 'trial.questions'),
  open('GET', '/editions/:id/grid', 'trial.grid'),
  open('POST', '/editions/:id/self-assessment', 'trial.assess'),
  open('GET', '/editions/:id/auto-evaluation', 'trial-page.ask'),
  open('POST', '/editions/:id/auto-evaluation', 'trial-page.answer'),
];
