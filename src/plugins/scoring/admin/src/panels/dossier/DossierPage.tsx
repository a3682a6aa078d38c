import { Loaded } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { PanelDossierView } from '../../../../server/src/domain/desk/views';
import { panelAt } from '../../places';
import { type Place, usePanelDossierQuery } from '../panels-api';
import { AppliesSection } from './applies/AppliesSection';
import { ComparisonSection } from './ComparisonSection';
import { MarksSection } from './MarksSection';
import { ProvisionalSection } from './ProvisionalSection';
import { RunsSection } from './RunsSection';
import { SheetsSection } from './SheetsSection';
import { WhatIfSection } from './WhatIfSection';

/** One dossier before its panel: what each juror gave, what follows from it, and what is calculated of it. */
export function DossierPage() {
  const { formatMessage } = useIntl();
  const { id, dossier } = useParams();
  const place = { panel: Number(id), dossier: Number(dossier) };
  const query = usePanelDossierQuery(place, { refetchOnMountOrArgChange: true });
  const { currentData, isError, refetch } = query;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Box>
        <Button tag={Link} to={panelAt(place.panel)} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.dossier.back' })}
        </Button>
      </Box>
      <Loaded query={{ data: currentData, isError, refetch }}>
        {(view) => <Dossier place={place} view={view} />}
      </Loaded>
    </Flex>
  );
}

function Dossier({ place, view }: { readonly place: Place; readonly view: PanelDossierView }) {
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h2" variant="beta">
          {view.title}
        </Typography>
        <Typography tag="p">
          {view.panel.label} · {view.grid.code} {view.grid.version}
        </Typography>
      </Flex>
      <ProvisionalSection grid={view.grid} provisional={view.provisional} />
      <AppliesSection place={place} view={view} />
      <SheetsSection sheets={view.sheets} />
      <MarksSection criteria={view.criteria} />
      <RunsSection place={place} view={view} />
      {view.runs.length > 1 && <ComparisonSection runs={view.runs} />}
      <WhatIfSection place={place} view={view} />
    </>
  );
}
