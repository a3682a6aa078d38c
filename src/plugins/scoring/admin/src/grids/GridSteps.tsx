import { ConfirmDialog, useRefusal } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { GridView } from '../../../server/src/domain/desk/views';
import { GridDifferences } from './GridDifferences';
import { type GridStep, useTakeGridStepMutation } from './grids-api';

interface GridStepsProps {
  readonly grid: GridView;
  readonly isUnsaved: boolean;
}

/** The steps of a grid that can be taken from each state. */
const OFFERED: Readonly<Record<GridView['state'], readonly GridStep[]>> = {
  draft: ['submit'],
  'in-review': ['publish', 'return'],
  'in-force': [],
  superseded: [],
};

/** The way of a grid into force, each step after a look at what it changes. */
export function GridSteps({ grid, isUnsaved }: GridStepsProps) {
  const offered = OFFERED[grid.state];
  if (offered.length === 0) return null;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      {offered.map((step) => (
        <Step key={step} {...{ grid, step, isUnsaved }} />
      ))}
    </Flex>
  );
}

function Step({ grid, step, isUnsaved }: GridStepsProps & { readonly step: GridStep }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const why = useId();
  const [take] = useTakeGridStepMutation();
  const { id, version, steps, differences } = grid;
  const reasons = isUnsaved ? [formatMessage({ id: 'scoring.grid.save-first' })] : steps[step].reasons;
  const isAllowed = steps[step].allowed && !isUnsaved;
  const say = (what: string) => formatMessage({ id: `scoring.grid.${step}.${what}` });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="36rem">
      <ConfirmDialog
        look="page"
        variant={step === 'return' ? 'secondary' : 'default'}
        button={say('button')}
        disabled={!isAllowed}
        describedBy={isAllowed ? undefined : why}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        act={async () => {
          const refusal = refusalOf(await take({ id, step, version }));
          if (refusal === null) toggleNotification({ type: 'success', message: say('done') });
          return refusal;
        }}
      >
        {step !== 'return' && <GridDifferences differences={differences} />}
      </ConfirmDialog>
      {!isAllowed && (
        <Typography id={why} variant="pi">
          {reasons.join(' ')}
        </Typography>
      )}
    </Flex>
  );
}
