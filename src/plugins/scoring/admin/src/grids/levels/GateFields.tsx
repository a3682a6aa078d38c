import { NativeSelect, TextField } from '@parvis/panel';
import { Checkbox, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { GateFile } from '../../../../server/src/domain/grid/grid-file';
import { GATE_KINDS, ofKind } from './gate-kinds';

interface GateFieldsProps {
  readonly gate: GateFile;
  readonly onChange: (gate: GateFile) => void;
  /** Shows the gates of a choice, which stand in this one. */
  readonly choice: (gates: readonly GateFile[], name: string) => ReactNode;
}

/** One gate: what it asks for, of which node, how much of it. */
export function GateFields({ gate, onChange, choice }: GateFieldsProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `scoring.gate.${what}` });
  return (
    <Flex direction="column" alignItems="stretch" gap={3} flex="1 1 30rem">
      <NativeSelect
        name="kind"
        label={say('kind')}
        value={gate.kind}
        onChange={(chosen) => {
          const kind = GATE_KINDS.find((one) => one === chosen);
          if (kind !== undefined) onChange(ofKind(gate, kind));
        }}
      >
        {GATE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {say(`kind.${kind}`)}
          </option>
        ))}
      </NativeSelect>
      {gate.kind === 'any' ? (
        choice(gate.of, say('any'))
      ) : (
        <>
          <TextField
            label={say('code')}
            value={gate.code}
            required
            onChange={(code) => onChange({ ...gate, code })}
          />
          {gate.kind !== 'evidence' && (
            <TextField
              label={say('at-least')}
              hint={say(`at-least.${gate.kind}`)}
              value={gate.atLeast}
              required
              onChange={(text) => onChange({ ...gate, atLeast: text.trim().replace(',', '.') })}
            />
          )}
          <Checkbox
            checked={gate.requireApplicable === true}
            onCheckedChange={(checked) =>
              onChange({ ...gate, requireApplicable: checked === true ? true : undefined })
            }
          >
            {say('require-applicable')}
          </Checkbox>
        </>
      )}
    </Flex>
  );
}
