import { WordsField } from './WordsField';

interface ReasonFieldProps {
  readonly say: (what: 'reason' | 'hint' | 'reason-missing') => string;
  readonly value: string;
  /** Whether the form was sent once: a reason that is not there yet is no fault before. */
  readonly wasTried: boolean;
  readonly onChange: (value: string) => void;
}

/** Why something is done: words that are kept, and without which it is not done. */
export function ReasonField({ say, value, wasTried, onChange }: ReasonFieldProps) {
  return (
    <WordsField
      name="reason"
      label={say('reason')}
      hint={say('hint')}
      value={value}
      required
      maxLength={2000}
      error={wasTried && value.trim() === '' ? say('reason-missing') : undefined}
      onChange={onChange}
    />
  );
}
