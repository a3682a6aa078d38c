import { ConfirmDialog } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { type JobRow, useGiveUpJobMutation, useRetryJobMutation } from './jobs-api';

/** Tries a job anew, and gives up one that has failed for good, once this is confirmed. */
export function JobActions({ job }: { readonly job: JobRow }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [retry, retrying] = useRetryJobMutation();
  const [giveUp, givingUp] = useGiveUpJobMutation();
  const busy = retrying.isLoading || givingUp.isLoading;
  const { id, task, state } = job;
  const say = (message: string): string => formatMessage({ id: message }, { id, task });

  async function act(done: string, action: (id: string) => { unwrap(): Promise<void> }): Promise<void> {
    try {
      await action(id).unwrap();
      toggleNotification({ type: 'success', message: say(done) });
    } catch {
      toggleNotification({ type: 'warning', message: say('jobs.failedToAct') });
    }
  }

  if (state === 'running') return null;
  return (
    <Flex gap={2}>
      <Button
        size="S"
        variant="secondary"
        disabled={busy}
        aria-label={say('jobs.retry.named')}
        onClick={() => act('jobs.retry.done', retry)}
      >
        {say('jobs.retry')}
      </Button>
      {state === 'failed' && (
        <ConfirmDialog
          look="row"
          variant="danger-light"
          button={say('jobs.giveUp')}
          buttonName={say('jobs.giveUp.named')}
          disabled={busy}
          title={say('jobs.giveUp.title')}
          explanation={say('jobs.giveUp.body')}
          confirm={say('jobs.giveUp')}
          act={async () => {
            await act('jobs.giveUp.done', giveUp);
            // The list has been read anew either way, and this job may have left it: a notification says what came of it.
            return null;
          }}
        />
      )}
    </Flex>
  );
}
