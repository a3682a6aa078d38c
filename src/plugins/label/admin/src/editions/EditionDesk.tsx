import { Loaded } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { ApplicationsPage } from '../applications/ApplicationsPage';
import { AwardsPage } from '../awards/AwardsPage';
import { DashboardPage } from '../dashboard/DashboardPage';
import { DeliberationPage } from '../deliberation/DeliberationPage';
import { JuryPage } from '../jury/JuryPage';
import { PageLinks } from '../PageLinks';
import { EDITION_PAGES, editionAt, editionPageAt } from '../places';
import { StateBadge } from '../StateBadge';
import { CalendarPage } from './CalendarPage';
import { useLabelEditionQuery } from './editions-api';

/** One edition: its heading, and its pages below it. */
export function EditionDesk() {
  const id = Number(useParams().id);
  const { currentData, isError, refetch } = useLabelEditionQuery(id, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>{(edition) => <Desk edition={edition} />}</Loaded>
  );
}

function Desk({ edition }: { readonly edition: EditionView }) {
  const { formatMessage } = useIntl();
  const { id, programme, year, state } = edition;
  const name = formatMessage(
    { id: 'label.edition.name' },
    { programme: programme.title, year: String(year) },
  );
  const pages = EDITION_PAGES.map((page) => ({
    to: editionPageAt(id, page),
    name: formatMessage({ id: `label.edition.page.${page === '' ? 'dashboard' : page}` }),
  }));
  return (
    <>
      <Flex gap={3} wrap="wrap">
        <Typography tag="h2" variant="beta">
          {name}
        </Typography>
        <StateBadge of="edition" state={state} />
      </Flex>
      <PageLinks label={name} pages={pages} />
      <Routes>
        <Route index element={<DashboardPage edition={edition} />} />
        <Route path="applications" element={<ApplicationsPage edition={edition} />} />
        <Route path="jury" element={<JuryPage edition={edition} />} />
        <Route path="deliberation" element={<DeliberationPage edition={edition} />} />
        <Route path="awards" element={<AwardsPage edition={edition} />} />
        <Route path="calendar" element={<CalendarPage edition={edition} />} />
        <Route path="*" element={<Navigate to={editionAt(id)} replace />} />
      </Routes>
    </>
  );
}
