/** Where the house remembers that the demo is loaded, and which grant is that of its accredited journalist. */
export const MARKER = { type: 'core', name: 'parvis', key: 'demo' } as const;
