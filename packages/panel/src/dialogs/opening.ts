import { useContext, useState } from 'react';
import { AfterDone } from './after-done';

interface Opening {
  readonly isOpen: boolean;
  /** Opens the dialog, or closes it with nothing done. */
  readonly change: (opened: boolean) => void;
  /** Closes it, and says whether its work is done. */
  readonly close: (done: boolean) => void;
  /** Sends the focus where {@link AfterDone} says, when its work is done. */
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** Whether a dialog is open, and where the focus goes when it closes. */
export function useOpening(): Opening {
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const afterDone = useContext(AfterDone);
  return {
    isOpen,
    change: (opened) => {
      setDone(false);
      setOpen(opened);
    },
    close: (done) => {
      setDone(done);
      setOpen(false);
    },
    onCloseAutoFocus: (event) => {
      if (!isDone || afterDone === null) return;
      event.preventDefault();
      afterDone();
    },
  };
}
