import { createContext } from 'react';

/** Where the focus goes once a dialog has done its work; null: back to the button that opened it. */
export const AfterDone = createContext<(() => void) | null>(null);

/**
 * Says where the focus goes once a dialog below it has done its work, where the button that opened it is gone by then.
 * A dialog that is closed with nothing done gives the focus back to its button either way.
 */
export const AfterDoneProvider = AfterDone.Provider;
