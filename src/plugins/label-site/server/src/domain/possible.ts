/** Whether a step is among those that can be taken now. */
export const isAllowed = (
  wanted: string,
  steps: readonly { readonly event: string; readonly allowed: boolean }[],
): boolean => steps.some(({ event, allowed }) => event === wanted && allowed);
