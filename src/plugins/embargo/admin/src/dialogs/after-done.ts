import { createContext, useContext } from 'react';

const AfterDone = createContext<() => void>(() => undefined);

/** Says where the focus goes once a dialog has done its work: the button that opened it is often gone by then. */
export const AfterDoneProvider = AfterDone.Provider;

export function useAfterDone(): () => void {
  return useContext(AfterDone);
}
