import { NativeSelect, TextField, WordsField } from '@parvis/panel';
import { Checkbox, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Lens, NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { nodesOf } from '../../grid-nodes';
import { labelOf } from '../../sheet/criteria/criteria';
import { EvidenceFields } from './EvidenceFields';
import { ScaleFields } from './ScaleFields';

interface NodeFormProps {
  readonly root: NodeFile;
  readonly node: NodeFile;
  readonly onChange: (node: NodeFile) => void;
}

const LENSES = ['facts', 'officials', 'residents'] as const satisfies readonly Lens[];

const unlessEmpty = (text: string): string | undefined => (text === '' ? undefined : text);

/** All that a node says of itself. */
export function NodeForm({ root, node, onChange }: NodeFormProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `scoring.node.${what}` });
  const { code, label = '', help = '', weight, scale, capBy = '', lens = '' } = node;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextField
        label={say('code')}
        hint={say('code-hint')}
        value={code}
        required
        onChange={(text) => onChange({ ...node, code: text })}
      />
      <TextField
        label={say('label')}
        value={label}
        onChange={(text) => onChange({ ...node, label: unlessEmpty(text) })}
      />
      <WordsField
        name="help"
        label={say('help')}
        value={help}
        maxLength={2000}
        onChange={(text) => onChange({ ...node, help: unlessEmpty(text) })}
      />
      <TextField
        label={say('weight')}
        hint={say('weight-hint')}
        value={weight}
        required
        onChange={(text) => onChange({ ...node, weight: text.trim().replace(',', '.') })}
      />
      {scale !== undefined && (
        <ScaleFields scale={scale} onChange={(changed) => onChange({ ...node, scale: changed })} />
      )}
      <Checkbox
        checked={node.notApplicable === 'forbidden'}
        onCheckedChange={(checked) =>
          onChange({ ...node, notApplicable: checked === true ? 'forbidden' : undefined })
        }
      >
        {say('always-applies')}
      </Checkbox>
      <Checkbox
        checked={node.bonus === true}
        onCheckedChange={(checked) => onChange({ ...node, bonus: checked === true ? true : undefined })}
      >
        {say('bonus')}
      </Checkbox>
      <NativeSelect
        name="capBy"
        label={say('cap-by')}
        value={capBy}
        onChange={(chosen) => onChange({ ...node, capBy: unlessEmpty(chosen) })}
      >
        <option value="">{formatMessage({ id: 'scoring.none' })}</option>
        {nodesOf(root)
          .filter((other) => other.code !== code)
          .map((other) => (
            <option key={other.code} value={other.code}>
              {`${other.code} · ${labelOf(other)}`}
            </option>
          ))}
      </NativeSelect>
      <NativeSelect
        name="lens"
        label={say('lens')}
        value={lens}
        onChange={(chosen) => onChange({ ...node, lens: LENSES.find((one) => one === chosen) })}
      >
        <option value="">{formatMessage({ id: 'scoring.none' })}</option>
        {LENSES.map((one) => (
          <option key={one} value={one}>
            {say(`lens.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <EvidenceFields evidence={node.evidence} onChange={(evidence) => onChange({ ...node, evidence })} />
    </Flex>
  );
}
