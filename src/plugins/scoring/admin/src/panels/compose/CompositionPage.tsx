import { Loaded } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import type { CompositionView } from '../../../../server/src/domain/desk/composition';
import { PANELS, panelAt } from '../../places';
import { useCompositionQuery } from './compose-api';
import { DocumentsSection } from './dossiers/DocumentsSection';
import { DossiersSection } from './dossiers/DossiersSection';
import { ProposalSection } from './jurors/ProposalSection';
import { MembersSection } from './members/MembersSection';
import { OpeningSection } from './OpeningSection';

/** A panel as it is composed: its members, its dossiers, who judges what, and what it lacks before it can open. */
export function CompositionPage() {
  const { formatMessage } = useIntl();
  const id = Number(useParams().id);
  const { currentData, isError, refetch } = useCompositionQuery(id, { refetchOnMountOrArgChange: true });
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={2} wrap="wrap">
        <Button tag={Link} to={PANELS} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.panel.back' })}
        </Button>
        <Button tag={Link} to={panelAt(id)} variant="tertiary" size="S">
          {formatMessage({ id: 'scoring.composition.follow' })}
        </Button>
      </Flex>
      <Loaded query={{ data: currentData, isError, refetch }}>
        {(panel) => <Composition panel={panel} />}
      </Loaded>
    </Flex>
  );
}

function Composition({ panel }: { readonly panel: CompositionView }) {
  const { formatMessage } = useIntl();
  const { label, state, type, areBrought, grid } = panel;
  const isClosed = state === 'closed';
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h2" variant="beta">
          {formatMessage({ id: 'scoring.composition.title' }, { label })}
        </Typography>
        <Typography tag="p">
          {formatMessage({ id: `scoring.panel.state.${state}` })} · {type} · {grid.code} {grid.version}
        </Typography>
        <Typography tag="p">
          {formatMessage({ id: 'scoring.new-panel.quorum' }, { quorum: grid.quorum })}
        </Typography>
      </Flex>
      <OpeningSection panel={panel} />
      <MembersSection panel={panel} />
      {!isClosed && !areBrought && <DocumentsSection panel={panel} />}
      {!isClosed && <ProposalSection panel={panel} />}
      <DossiersSection panel={panel} />
    </>
  );
}
