import { TextField } from '@parvis/panel';
import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LevelFile } from '../../../../server/src/domain/grid/grid-file';
import { GatesFields } from './GatesFields';

interface LevelsFormProps {
  /** The lowest first. */
  readonly levels: readonly LevelFile[];
  readonly isLocked: boolean;
  readonly onChange: (levels: readonly LevelFile[]) => void;
}

/** The levels of a grid in ascending order, each with its threshold and its gates. */
export function LevelsForm({ levels, isLocked, onChange }: LevelsFormProps) {
  const { formatMessage } = useIntl();
  const change = (place: number, level: LevelFile) =>
    onChange(levels.map((one, index) => (index === place ? level : one)));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {levels.length === 0 && <Typography tag="p">{formatMessage({ id: 'scoring.levels.none' })}</Typography>}
      {levels.map((level, index) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: a code is being written, a place is not
          key={index}
          tag="fieldset"
          background="neutral0"
          borderColor="neutral200"
          hasRadius
          padding={4}
        >
          <Typography tag="legend" variant="delta">
            {formatMessage({ id: 'scoring.levels.number' }, { number: index + 1 })}
          </Typography>
          <Level
            {...{ level, isLocked }}
            onChange={(changed) => change(index, changed)}
            onRemove={() => onChange(levels.filter((_, place) => place !== index))}
          />
        </Box>
      ))}
      {!isLocked && (
        <Flex>
          <Button
            type="button"
            variant="tertiary"
            onClick={() => onChange([...levels, { code: String(levels.length + 1), threshold: '100' }])}
          >
            {formatMessage({ id: 'scoring.levels.add' })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

interface LevelProps {
  readonly level: LevelFile;
  readonly isLocked: boolean;
  readonly onChange: (level: LevelFile) => void;
  readonly onRemove: () => void;
}

function Level({ level, isLocked, onChange, onRemove }: LevelProps) {
  const { formatMessage } = useIntl();
  const say = (what: string) => formatMessage({ id: `scoring.levels.${what}` });
  const { code, label = '', threshold, strict = false, gates = [] } = level;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <TextField label={say('code')} value={code} onChange={(text) => onChange({ ...level, code: text })} />
        <TextField
          label={say('label')}
          value={label}
          onChange={(text) => onChange({ ...level, label: text === '' ? undefined : text })}
        />
        <TextField
          label={say('threshold')}
          value={threshold}
          onChange={(text) => onChange({ ...level, threshold: text.trim().replace(',', '.') })}
        />
      </Flex>
      <Checkbox
        checked={strict}
        onCheckedChange={(checked) => onChange({ ...level, strict: checked === true ? true : undefined })}
      >
        {say('strict')}
      </Checkbox>
      <GatesFields
        name={say('gates')}
        {...{ gates, isLocked }}
        onChange={(changed) => onChange({ ...level, gates: changed })}
      />
      {!isLocked && (
        <Flex>
          <Button type="button" size="S" variant="danger-light" onClick={onRemove}>
            {say('remove')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
