import { Button, type ButtonProps } from '@strapi/design-system';
import { forwardRef } from 'react';

/** How a button looks where it stands. */
const LOOKS = {
  /** As high as its words: the design system sets the height by the width of the window, not of the side panel. */
  'side-panel': {
    size: 'S',
    fullWidth: true,
    style: { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.6rem' },
  },
  row: { size: 'S' },
  page: {},
} as const satisfies Readonly<Record<string, ButtonProps>>;

/** The button that opens a dialog. */
export interface DialogButtonProps {
  /** What it says. */
  readonly button: string;
  /** What it is called where several say the same: it begins with what they say. */
  readonly buttonName?: string | undefined;
  /** Where it stands; in a side panel unless told. */
  readonly look?: keyof typeof LOOKS;
  readonly variant?: ButtonProps['variant'];
  readonly disabled?: boolean;
  /** The id of what says why the button is grey. */
  readonly describedBy?: string | undefined;
}

/** The button of a dialog, for a trigger that gives it more properties and wants its element. */
export const DialogButton = forwardRef<HTMLButtonElement, DialogButtonProps>(function DialogButton(
  {
    button,
    buttonName,
    look = 'side-panel',
    variant = 'secondary',
    disabled = false,
    describedBy,
    ...trigger
  },
  ref,
) {
  return (
    <Button
      {...trigger}
      {...LOOKS[look]}
      ref={ref}
      type="button"
      variant={variant}
      disabled={disabled}
      aria-label={buttonName}
      aria-describedby={describedBy}
    >
      {button}
    </Button>
  );
});
