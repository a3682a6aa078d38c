import { Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { MailsTab } from './MailsTab';
import { QueueTab } from './QueueTab';

const READ = [{ action: 'plugin::jobs.read', subject: null }];

/** The page « Tâches »: the queue, and the outbox of mails. */
export function JobsPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'jobs.title' });
  return (
    <Page.Protect permissions={READ}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header title={title} subtitle={formatMessage({ id: 'jobs.subtitle' })} />
        <Layouts.Content>
          <Tabs.Root defaultValue="queue">
            <Tabs.List aria-label={title}>
              <Tabs.Trigger value="queue">{formatMessage({ id: 'jobs.tab.queue' })}</Tabs.Trigger>
              <Tabs.Trigger value="mails">{formatMessage({ id: 'jobs.tab.mails' })}</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="queue">
              <QueueTab />
            </Tabs.Content>
            <Tabs.Content value="mails">
              <MailsTab />
            </Tabs.Content>
          </Tabs.Root>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: 'jobs.updated' })}
          </Typography>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
