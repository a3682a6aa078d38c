import { ConfirmDialog, NativeSelect } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { DeliberationView } from '../../../server/src/domain/jury/jury-view';
import { useInstant } from '../instants/use-instant';
import type { StepsOfMany } from '../steps/use-step-of-many';

interface AdoptFormProps {
  readonly deliberation: DeliberationView;
  readonly chosen: readonly number[];
  readonly take: StepsOfMany['take'];
  readonly onAdopted: () => void;
}

/** Adopts the chosen drafts in one sitting; those that cannot be adopted stay drafts, with every reason. */
export function AdoptForm({ deliberation: { sittings }, chosen, take, onAdopted }: AdoptFormProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const why = useId();
  const [wanted, setWanted] = useState<number | null>(null);
  const sitting = wanted ?? sittings[0]?.id ?? null;
  const count = chosen.length;
  const say = (what: string) => formatMessage({ id: `label.adopt.${what}` }, { count });
  const lacks = sitting === null ? say('no-sitting') : count === 0 ? say('none-chosen') : null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {sittings.length > 0 && (
        <Box maxWidth="48rem">
          <NativeSelect
            name="sitting"
            label={say('sitting')}
            value={String(sitting ?? '')}
            onChange={(id) => setWanted(Number(id))}
          >
            {sittings.map(({ id, heldAt }) => (
              <option key={id} value={id}>
                {instant(heldAt)}
              </option>
            ))}
          </NativeSelect>
        </Box>
      )}
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <ConfirmDialog
          look="page"
          variant="default"
          button={say('button')}
          title={say('title')}
          explanation={say('explanation')}
          confirm={say('confirm')}
          disabled={lacks !== null}
          describedBy={lacks === null ? undefined : why}
          act={async () => {
            const refusal = await take(`/sittings/${sitting}/adopt`, { applications: chosen });
            if (refusal === null) onAdopted();
            return refusal;
          }}
        />
        {lacks !== null && (
          <Typography id={why} variant="pi">
            {lacks}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
}
