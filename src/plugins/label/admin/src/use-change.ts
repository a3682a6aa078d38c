import { useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { type Change, useChangeLabelMutation } from './label-api';

/**
 * Changes something of the label, and says so once it is done. A version that is stale is said with what has become of
 * the page: it is read anew, and what was typed stays.
 *
 * @returns what asks for a change with the sentence that says it is done; it gives what it was refused for, or null.
 */
export function useChange(): (change: Change, done: string) => Promise<string | null> {
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal({ stale: 'label.stale' });
  const [take] = useChangeLabelMutation();
  return async (change, done) => {
    const refusal = refusalOf(await take(change));
    if (refusal === null) toggleNotification({ type: 'success', message: done });
    return refusal;
  };
}
