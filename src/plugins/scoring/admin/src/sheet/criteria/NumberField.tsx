import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ScaleFile } from '../../../../server/src/domain/grid/grid-file';
import type { Answer } from '../answers/answers';
import { isSameMark, writtenMark } from './marks';

interface NumberFieldProps {
  readonly name: string;
  readonly scale: ScaleFile;
  readonly mark: Answer['mark'];
  readonly onMark: (mark: string | null) => void;
}

/** A mark that is written, on a scale without steps or with many; and the abstention. */
export function NumberField({ name, scale, mark, onMark }: NumberFieldProps) {
  const { formatMessage } = useIntl();
  const { min, max, step } = scale;
  const [text, setText] = useState(mark ?? '');
  const written = writtenMark(text, scale);
  // The mark may come from another window: then what is written here is out of date.
  const shown = typeof mark === 'string' && written !== null && !isSameMark(written, mark) ? mark : text;
  const isWrong = shown.trim() !== '' && writtenMark(shown, scale) === null;
  const change = ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
    setText(value);
    const now = writtenMark(value, scale);
    if (now !== null) onMark(now);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        id={name}
        name={name}
        hint={formatMessage(
          { id: `scoring.mark.${step === undefined ? 'any' : 'stepped'}` },
          { min, max, step },
        )}
        error={isWrong ? formatMessage({ id: 'scoring.mark.wrong' }) : undefined}
      >
        <Field.Label>{formatMessage({ id: 'scoring.mark.number' })}</Field.Label>
        <TextInput
          type="text"
          inputMode="decimal"
          value={mark === null && written !== null ? '' : shown}
          onChange={change}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Flex tag="label" gap={3} alignItems="baseline">
        <input
          type="checkbox"
          checked={mark === null}
          onChange={({ target }) => {
            if (target.checked) setText('');
            onMark(target.checked ? null : (written ?? null));
          }}
        />
        <Typography>{formatMessage({ id: 'scoring.mark.abstain' })}</Typography>
      </Flex>
    </Flex>
  );
}
