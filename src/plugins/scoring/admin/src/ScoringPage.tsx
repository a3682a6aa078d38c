import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { DeskPage } from './desk/DeskPage';
import { GridPage } from './grids/GridPage';
import { GridsList } from './grids/GridsList';
import { CompositionPage } from './panels/compose/CompositionPage';
import { DossierPage } from './panels/dossier/DossierPage';
import { PanelsList } from './panels/PanelsList';
import { PanelPage } from './panels/panel/PanelPage';
import { DESK } from './permissions';
import { GRIDS, HOME, PANELS } from './places';
import { SheetPage } from './sheet/SheetPage';

/** « Notation »: the juror's desk, the president's and the grids; each for whoever has the right to it. */
export function ScoringPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'scoring.title' });
  return (
    <Page.Protect permissions={DESK}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'scoring.subtitle' })} />
        <Layouts.Content>
          <Desks />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Desks() {
  const { formatMessage } = useIntl();
  const { allowedActions, isLoading } = useRBAC(DESK);
  if (isLoading) return <Page.Loading />;
  const { canJudge = false, canPreside = false, canGrids = false } = allowedActions;
  const parts = [
    ...(canJudge ? [{ to: HOME, name: 'desk', end: true }] : []),
    ...(canPreside ? [{ to: PANELS, name: 'panels', end: false }] : []),
    ...(canGrids ? [{ to: GRIDS, name: 'grids', end: false }] : []),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {parts.length > 1 && (
        <Flex tag="nav" gap={2} wrap="wrap" aria-label={formatMessage({ id: 'scoring.title' })}>
          {parts.map(({ to, name, end }) => (
            <Button key={to} tag={NavLink} to={to} end={end} variant="tertiary">
              {formatMessage({ id: `scoring.${name}.title` })}
            </Button>
          ))}
        </Flex>
      )}
      <Routes>
        {canJudge && <Route index element={<DeskPage />} />}
        {canJudge && <Route path="sheets/:assignment" element={<SheetPage />} />}
        {canPreside && <Route path="panels" element={<PanelsList />} />}
        {canPreside && <Route path="panels/:id" element={<PanelPage />} />}
        {canPreside && <Route path="panels/:id/composition" element={<CompositionPage />} />}
        {canPreside && <Route path="panels/:id/dossiers/:dossier" element={<DossierPage />} />}
        {canGrids && <Route path="grids" element={<GridsList />} />}
        {canGrids && <Route path="grids/:id" element={<GridPage />} />}
        <Route path="*" element={<Navigate to={parts[0]?.to ?? HOME} replace />} />
      </Routes>
    </Flex>
  );
}
