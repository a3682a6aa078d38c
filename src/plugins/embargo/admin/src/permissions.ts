/** Whoever has one of these works with plans, and finds the calendar in the menu. */
export const PERMISSIONS = ['plan', 'approve', 'lift'].map((right) => ({
  action: `plugin::embargo.${right}`,
  subject: null,
}));
