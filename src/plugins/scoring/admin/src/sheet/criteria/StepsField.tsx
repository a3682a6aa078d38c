import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Step } from '../../../../server/src/domain/grid/scale-steps';
import type { Answer } from '../answers/answers';
import { isSameMark } from './marks';

interface StepsFieldProps {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly mark: Answer['mark'];
  readonly onMark: (mark: string | null) => void;
}

/** The steps of a scale with what each means, and the abstention: one is chosen. */
export function StepsField({ name, steps, mark, onMark }: StepsFieldProps) {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {steps.map((step) => (
        <Flex key={step.mark} tag="label" gap={3} alignItems="baseline">
          <input
            type="radio"
            name={name}
            checked={isSameMark(step.mark, mark)}
            onChange={() => onMark(step.mark)}
          />
          <Typography fontWeight="bold">{step.mark}</Typography>
          {step.descriptor !== null && <Typography>{step.descriptor}</Typography>}
        </Flex>
      ))}
      <Flex tag="label" gap={3} alignItems="baseline">
        <input type="radio" name={name} checked={mark === null} onChange={() => onMark(null)} />
        <Typography>{formatMessage({ id: 'scoring.mark.abstain' })}</Typography>
      </Flex>
    </Flex>
  );
}
