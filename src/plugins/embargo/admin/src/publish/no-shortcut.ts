import { useEffect } from 'react';

/** Strapi publishes with Ctrl or Cmd + Shift + Enter whatever its button says: while it is grey, the keys do nothing. */
export function useNoShortcut(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const swallow = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', swallow, { capture: true });
    return () => window.removeEventListener('keydown', swallow, { capture: true });
  }, [isHeld]);
}
