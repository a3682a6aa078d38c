import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { ImportPage } from './import/ImportPage';
import { MailingPage } from './mailings/MailingPage';
import { MailingsList } from './mailings/MailingsList';
import { DESK } from './permissions';

const HOME = '/plugins/newsroom';

/** « Salle de presse »: mailings, and the journalists they go to; each for whoever has the right to it. */
export function NewsroomPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'newsroom.title' });
  return (
    <Page.Protect permissions={DESK}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'newsroom.subtitle' })} />
        <Layouts.Content>
          <Desk />
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Desk() {
  const { formatMessage } = useIntl();
  const { allowedActions, isLoading } = useRBAC(DESK);
  if (isLoading) return <Page.Loading />;
  const { canMailings = false, canLists = false } = allowedActions;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {canMailings && canLists && (
        <Flex tag="nav" gap={2} aria-label={formatMessage({ id: 'newsroom.title' })}>
          <Button tag={NavLink} to={HOME} end variant="tertiary">
            {formatMessage({ id: 'newsroom.mailings.title' })}
          </Button>
          <Button tag={NavLink} to={`${HOME}/journalists`} variant="tertiary">
            {formatMessage({ id: 'newsroom.journalists.title' })}
          </Button>
        </Flex>
      )}
      <Routes>
        {canMailings && <Route index element={<MailingsList />} />}
        {canMailings && <Route path="mailings/:id" element={<MailingPage />} />}
        {canLists && <Route path="journalists" element={<ImportPage />} />}
        <Route path="*" element={<Navigate to={canMailings ? HOME : `${HOME}/journalists`} replace />} />
      </Routes>
    </Flex>
  );
}
