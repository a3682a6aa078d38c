import { useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { type Change, type Seen, useChangeCompositionMutation } from './compose-api';

/**
 * Changes what a panel is composed of, and says so once it is done.
 *
 * @returns what asks for a change with the sentence that says it is done; it gives what it was refused for, or null.
 */
export function useChange(seen: Seen): (change: Change, done: string) => Promise<string | null> {
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [take] = useChangeCompositionMutation();
  return async (change, done) => {
    const refusal = refusalOf(await take({ seen: { id: seen.id, version: seen.version }, change }));
    if (refusal === null) toggleNotification({ type: 'success', message: done });
    return refusal;
  };
}
