import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Navigate, Route, Routes } from 'react-router-dom';
import { ClaimsPage } from './claims/ClaimsPage';
import { DossierPage } from './dossier/DossierPage';
import { EditionDesk } from './editions/EditionDesk';
import { EditionsPage } from './editions/EditionsPage';
import { PageLinks } from './PageLinks';
import { OFFICE } from './permissions';
import { CLAIMS, HOME } from './places';

/** « Label »: editions with all that belongs to them, and who asks to speak for a commune. */
export function LabelPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'label.title' });
  const pages = [
    { to: HOME, name: formatMessage({ id: 'label.editions.title' }) },
    { to: CLAIMS, name: formatMessage({ id: 'label.claims.title' }) },
  ];
  return (
    <Page.Protect permissions={OFFICE}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'label.subtitle' })} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <PageLinks label={title} pages={pages} />
            <Routes>
              <Route index element={<EditionsPage />} />
              <Route path="claims" element={<ClaimsPage />} />
              <Route path="editions/:id/*" element={<EditionDesk />} />
              <Route path="applications/:id" element={<DossierPage />} />
              <Route path="*" element={<Navigate to={HOME} replace />} />
            </Routes>
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
