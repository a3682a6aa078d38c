import { useSyncExternalStore } from 'react';

/** Enlarged to 200 %, a window of 720 pixels has 360: what stays in view there hides the rest. */
const TALL = '(min-height: 500px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(TALL);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window has room for something that stays in view while the page is scrolled. */
export const useTallWindow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(TALL).matches);
