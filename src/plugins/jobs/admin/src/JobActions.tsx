import { Button, Dialog, Flex } from '@strapi/design-system';
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
        <Dialog.Root>
          <Dialog.Trigger>
            <Button size="S" variant="danger-light" disabled={busy} aria-label={say('jobs.giveUp.named')}>
              {say('jobs.giveUp')}
            </Button>
          </Dialog.Trigger>
          <Dialog.Content>
            <Dialog.Header>{say('jobs.giveUp.title')}</Dialog.Header>
            <Dialog.Body>{say('jobs.giveUp.body')}</Dialog.Body>
            <Dialog.Footer>
              <Dialog.Cancel>
                <Button variant="tertiary">{say('jobs.cancel')}</Button>
              </Dialog.Cancel>
              <Dialog.Action>
                <Button variant="danger" onClick={() => act('jobs.giveUp.done', giveUp)}>
                  {say('jobs.giveUp')}
                </Button>
              </Dialog.Action>
            </Dialog.Footer>
          </Dialog.Content>
        </Dialog.Root>
      )}
    </Flex>
  );
}
