import { WordsField } from '@parvis/panel';
import { Field, Radio } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Correction } from '../../../server/src/domain/record/record-procedure';

type Choice = 'none' | Correction['kind'] | '';

/** What somebody has answered so far. */
export interface CorrectionAnswer {
  readonly choice: Choice;
  readonly note: string;
  /** Undefined while the answer is not complete. */
  readonly correction: Correction | null | undefined;
}

function answer(choice: Choice, note: string): CorrectionAnswer {
  const isComplete = choice !== '' && (choice !== 'major' || note.trim() !== '');
  const correction = choice === 'major' ? ({ kind: 'major', note } as const) : null;
  return {
    choice,
    note,
    correction: isComplete ? (choice === 'minor' ? { kind: 'minor' } : correction) : undefined,
  };
}

export function useCorrectionAnswer(first: Choice): [CorrectionAnswer, (next: CorrectionAnswer) => void] {
  return useState(answer(first, ''));
}

interface CorrectionFieldsProps {
  readonly choices: readonly Exclude<Choice, ''>[];
  readonly label: string;
  readonly value: CorrectionAnswer;
  readonly wasTried: boolean;
  readonly onChange: (next: CorrectionAnswer) => void;
}

/** « Mineure » or « importante », and the note that readers are shown with an important one. */
export function CorrectionFields({ choices, label, value, wasTried, onChange }: CorrectionFieldsProps) {
  const { formatMessage } = useIntl();
  const { choice, note } = value;
  const isMissing = wasTried && choice === '';
  return (
    <>
      <Field.Root
        id="newsroom-kind"
        name="kind"
        required
        error={isMissing ? formatMessage({ id: 'newsroom.correction.choose' }) : undefined}
      >
        <Field.Label id="newsroom-kind-label">{label}</Field.Label>
        <Radio.Group
          aria-labelledby="newsroom-kind-label"
          value={choice}
          onValueChange={(next: string) => onChange(answer(choices.find((one) => one === next) ?? '', note))}
        >
          {choices.map((one) => (
            <Radio.Item key={one} value={one}>
              {formatMessage({ id: `newsroom.correction.${one}` })}
            </Radio.Item>
          ))}
        </Radio.Group>
        <Field.Error />
      </Field.Root>
      {choice === 'major' && (
        <WordsField
          name="note"
          label={formatMessage({ id: 'newsroom.correction.note' })}
          hint={formatMessage({ id: 'newsroom.correction.note-hint' })}
          value={note}
          required
          error={
            wasTried && note.trim() === ''
              ? formatMessage({ id: 'newsroom.correction.note-missing' })
              : undefined
          }
          onChange={(written) => onChange(answer(choice, written))}
        />
      )}
    </>
  );
}
