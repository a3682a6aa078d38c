import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { GateFile } from '../../../../server/src/domain/grid/grid-file';
import { GateFields } from './GateFields';

interface GatesFieldsProps {
  /** What they are gates of. */
  readonly name: string;
  readonly gates: readonly GateFile[];
  readonly isLocked: boolean;
  readonly onChange: (gates: readonly GateFile[]) => void;
}

/** Gates one below the other: of a level all have to hold, of a choice one. */
export function GatesFields({ name, gates, isLocked, onChange }: GatesFieldsProps) {
  const { formatMessage } = useIntl();
  const replace = (index: number, changed: GateFile) =>
    onChange(gates.map((one, place) => (place === index ? changed : one)));
  return (
    <Flex role="group" aria-label={name} direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">{name}</Typography>
      {gates.map((gate, index) => (
        <Flex
          // biome-ignore lint/suspicious/noArrayIndexKey: a gate has no name, only a place
          key={index}
          gap={3}
          alignItems="flex-end"
          wrap="wrap"
        >
          <GateFields
            gate={gate}
            onChange={(changed) => replace(index, changed)}
            choice={(of, label) => (
              <GatesFields
                {...{ name: label, gates: of, isLocked }}
                onChange={(changed) => replace(index, { kind: 'any', of: changed })}
              />
            )}
          />
          {!isLocked && (
            <Button
              type="button"
              size="S"
              variant="danger-light"
              onClick={() => onChange(gates.filter((_, place) => place !== index))}
            >
              {formatMessage({ id: 'scoring.gate.remove' })}
            </Button>
          )}
        </Flex>
      ))}
      {!isLocked && (
        <Flex>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            onClick={() => onChange([...gates, { kind: 'ratio', code: '', atLeast: '1/2' }])}
          >
            {formatMessage({ id: 'scoring.gate.add' })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
