import { NativeSelect, TextField } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Aggregation, GridFile, RedistributionPolicy } from '../../../server/src/domain/grid/grid-file';
import { NumberInput } from './NumberInput';

interface GridSettingsProps {
  readonly grid: GridFile;
  readonly onChange: (grid: GridFile) => void;
}

const AGGREGATIONS = [
  'criterion-median',
  'criterion-mean',
  'criterion-trimmed',
  'total-median',
] as const satisfies readonly Aggregation[];

const POLICIES = ['proportional', 'equal', 'none'] as const satisfies readonly RedistributionPolicy[];

/** What holds for a grid as a whole: its name, how marks become one, what happens to what does not apply. */
export function GridSettings({ grid, onChange }: GridSettingsProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `scoring.settings.${what}` });
  const { panel = {}, redistribution = {}, label = '', naBudget = '1/2', bonusCap = '' } = grid;
  const { aggregation = 'criterion-median', quorum = 1, trim = 1 } = panel;
  const { policy = 'proportional', fromDepth = 1 } = redistribution;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextField
        label={say('label')}
        value={label}
        onChange={(text) => onChange({ ...grid, label: text === '' ? undefined : text })}
      />
      <NativeSelect
        name="aggregation"
        label={say('aggregation')}
        value={aggregation}
        onChange={(chosen) => {
          const found = AGGREGATIONS.find((one) => one === chosen);
          const dropped = found === 'criterion-trimmed' ? trim : undefined;
          onChange({ ...grid, panel: { ...panel, aggregation: found, trim: dropped } });
        }}
      >
        {AGGREGATIONS.map((one) => (
          <option key={one} value={one}>
            {say(`aggregation.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {aggregation === 'criterion-trimmed' && (
        <NumberInput
          label={say('trim')}
          value={trim}
          least={1}
          onChange={(number) => onChange({ ...grid, panel: { ...panel, trim: number } })}
        />
      )}
      <NumberInput
        label={say('quorum')}
        value={quorum}
        least={1}
        onChange={(number) => onChange({ ...grid, panel: { ...panel, quorum: number } })}
      />
      <NativeSelect
        name="policy"
        label={say('policy')}
        value={policy}
        onChange={(chosen) =>
          onChange({
            ...grid,
            redistribution: { ...redistribution, policy: POLICIES.find((one) => one === chosen) },
          })
        }
      >
        {POLICIES.map((one) => (
          <option key={one} value={one}>
            {say(`policy.${one}`)}
          </option>
        ))}
      </NativeSelect>
      <NumberInput
        label={say('from-depth')}
        value={fromDepth}
        least={0}
        onChange={(number) => onChange({ ...grid, redistribution: { ...redistribution, fromDepth: number } })}
      />
      <TextField
        label={say('na-budget')}
        hint={say('na-budget-hint')}
        value={naBudget}
        onChange={(text) => onChange({ ...grid, naBudget: text })}
      />
      <TextField
        label={say('bonus-cap')}
        hint={say('bonus-cap-hint')}
        value={bonusCap}
        onChange={(text) => onChange({ ...grid, bonusCap: text === '' ? undefined : text })}
      />
    </Flex>
  );
}
