import { TextField } from '@parvis/panel';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { NumberInput } from '../NumberInput';

interface EvidenceFieldsProps {
  readonly evidence: NodeFile['evidence'];
  readonly onChange: (evidence: NodeFile['evidence']) => void;
}

const kindsIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((kind) => kind.trim())
    .filter(Boolean);

/** Which kinds of evidence a node asks for, and how many pieces. */
export function EvidenceFields({ evidence, onChange }: EvidenceFieldsProps) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(evidence?.kinds.join(', ') ?? '');
  return (
    <>
      <TextField
        label={formatMessage({ id: 'scoring.node.evidence' })}
        hint={formatMessage({ id: 'scoring.node.evidence-hint' })}
        value={text}
        onChange={(written) => {
          setText(written);
          const kinds = kindsIn(written);
          onChange(kinds.length === 0 ? undefined : { minimum: evidence?.minimum ?? 1, kinds });
        }}
      />
      {evidence !== undefined && (
        <NumberInput
          label={formatMessage({ id: 'scoring.node.evidence-minimum' })}
          value={evidence.minimum}
          least={0}
          onChange={(minimum) => onChange({ ...evidence, minimum })}
        />
      )}
    </>
  );
}
