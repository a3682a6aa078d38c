import { TextField } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ScaleFile } from '../../../../server/src/domain/grid/grid-file';
import { stepsOf } from '../../../../server/src/domain/grid/scale-steps';
import { isNumber } from '../edit/check-draft';

interface ScaleFieldsProps {
  readonly scale: ScaleFile;
  readonly onChange: (scale: ScaleFile) => void;
}

/** The marks of a criterion, and what each of its steps means. */
export function ScaleFields({ scale, onChange }: ScaleFieldsProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `scoring.scale.${what}` });
  const { min, max, step = '', descriptors = {} } = scale;
  const steps = [min, max, step].every(isNumber) ? stepsOf(scale) : null;
  const describe = (mark: string, words: string) => {
    const { [mark]: _, ...others } = descriptors;
    onChange({ ...scale, descriptors: words === '' ? others : { ...others, [mark]: words } });
  };
  return (
    <>
      <Flex gap={4} alignItems="flex-start">
        <TextField label={say('min')} value={min} onChange={(text) => onChange({ ...scale, min: text })} />
        <TextField label={say('max')} value={max} onChange={(text) => onChange({ ...scale, max: text })} />
        <TextField
          label={say('step')}
          hint={say('step-hint')}
          value={step}
          onChange={(text) => onChange({ ...scale, step: text === '' ? undefined : text })}
        />
      </Flex>
      {steps?.map(({ mark, descriptor }) => (
        <TextField
          key={mark}
          label={formatMessage({ id: 'scoring.scale.descriptor' }, { mark })}
          value={descriptor ?? ''}
          onChange={(words) => describe(mark, words)}
        />
      ))}
    </>
  );
}
