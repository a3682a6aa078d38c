import { Loaded } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { PanelView } from '../../../../server/src/domain/desk/views';
import { PANELS } from '../../places';
import { usePanelStatisticsQuery, useScoringPanelQuery } from '../panels-api';
import { AgreementSection } from './AgreementSection';
import { DossiersSection } from './DossiersSection';
import { PanelCharts } from './PanelCharts';
import { SeveritySection } from './SeveritySection';

/** One panel: how far it is, where its jurors disagree, and how far they agree on the whole. */
export function PanelPage() {
  const { formatMessage } = useIntl();
  const query = useScoringPanelQuery(Number(useParams().id), { refetchOnMountOrArgChange: true });
  const { currentData, isError, refetch } = query;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box>
        <Button tag={Link} to={PANELS} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.panel.back' })}
        </Button>
      </Box>
      <Loaded query={{ data: currentData, isError, refetch }}>{(panel) => <Panel panel={panel} />}</Loaded>
    </Flex>
  );
}

function Panel({ panel }: { readonly panel: PanelView }) {
  const { formatMessage } = useIntl();
  const { id, label, grid, levels, state, sheets, lines } = panel;
  const progress = formatMessage({ id: 'scoring.panel.progress' }, sheets);
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h2" variant="beta">
          {label}
        </Typography>
        <Typography tag="p">
          {formatMessage({ id: `scoring.panel.state.${state}` })} · {grid.code} {grid.version}
        </Typography>
        <Flex gap={3} wrap="wrap">
          <progress value={sheets.submitted} max={Math.max(sheets.expected, 1)} aria-label={progress} />
          <Typography>{progress}</Typography>
        </Flex>
      </Flex>
      <DossiersSection panel={id} levels={levels} lines={lines} />
      <Statistics panel={id} />
      <PanelCharts lines={lines} />
    </>
  );
}

/** Asked for once the table stands: it is worked out of every mark of the panel. */
function Statistics({ panel }: { readonly panel: number }) {
  const query = usePanelStatisticsQuery(panel, { refetchOnMountOrArgChange: true });
  const { currentData, isError, refetch } = query;
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>
      {({ agreement, byCriterion, severity }) => (
        <>
          <AgreementSection agreement={agreement} byCriterion={byCriterion} />
          <SeveritySection severity={severity} />
        </>
      )}
    </Loaded>
  );
}
