import { ConfirmDialog, Part, useRefusal } from '@parvis/panel';
import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../server/src/domain/desk/views';
import { type Place, useRunScoreMutation } from '../panels-api';
import { RunsTable } from './RunsTable';

interface RunsSectionProps {
  readonly place: Place;
  readonly view: PanelDossierView;
}

/** Where a result is calculated and kept, and all that were. */
export function RunsSection({ place, view: { grid, run, runs } }: RunsSectionProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const why = useId();
  const [partial, setPartial] = useState(false);
  const [calculate] = useRunScoreMutation();
  const act = async () => {
    const refusal = refusalOf(await calculate({ ...place, partial }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'scoring.run.done' }) });
    }
    return refusal;
  };
  return (
    <Part title="scoring.runs.title" explanation="scoring.runs.explanation">
      <Flex gap={4} wrap="wrap">
        <ConfirmDialog
          look="page"
          variant="default"
          button={formatMessage({ id: 'scoring.run.button' })}
          disabled={!run.allowed}
          describedBy={run.allowed ? undefined : why}
          title={formatMessage({ id: 'scoring.run.title' })}
          explanation={formatMessage({ id: `scoring.run.explanation.${partial ? 'partial' : 'whole'}` })}
          confirm={formatMessage({ id: 'scoring.run.confirm' })}
          act={act}
        />
        <Checkbox checked={partial} onCheckedChange={(checked) => setPartial(checked === true)}>
          {formatMessage({ id: 'scoring.run.partial' })}
        </Checkbox>
      </Flex>
      {!run.allowed && (
        <Typography id={why} tag="p">
          {run.reasons.join(' ')}
        </Typography>
      )}
      {runs.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.runs.none' })}</Typography>
      ) : (
        <RunsTable grid={grid} runs={runs} />
      )}
    </Part>
  );
}
