import { setClock } from '@parvis/clock';

/** Does something as if the clock stood at an instant: what the house dates by its clock is dated then. */
export async function asOf<T>(instant: Date, act: () => Promise<T>): Promise<T> {
  const restore = setClock(() => instant);
  try {
    return await act();
  } finally {
    restore();
  }
}
