import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTypeName } from '../content/type-name';
import { type Entry, type UnpublishedTarget, usePublishTogetherMutation } from './publication-api';

interface PublishTogetherProps {
  readonly entry: Entry;
  readonly targets: readonly UnpublishedTarget[];
  /** Why publishing has to wait, when it does. */
  readonly obstacle: 'unsaved' | 'incomplete' | undefined;
  /** Called once all is public and the dialog closed: takes the focus, as the button goes away. */
  readonly onPublished: () => void;
}

/** « Publier l’ensemble »: the entry and all that it refers to, after a dialog that lists them. */
export function PublishTogether({ entry, targets, obstacle, onPublished }: PublishTogetherProps) {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [publishTogether, { isLoading }] = usePublishTogetherMutation();
  const count = targets.length + 1;

  const refusalOf = (error: Parameters<typeof formatError>[0]) =>
    error.name === 'ForbiddenError'
      ? formatMessage({ id: 'parvis.publish-together.forbidden' })
      : formatError(error);

  const publish = async () => {
    const result = await publishTogether({ ...entry, targets });
    setDone(!('error' in result));
    setOpen(false);
    if ('error' in result && result.error) {
      toggleNotification({ type: 'danger', message: refusalOf(result.error) });
    } else {
      toggleNotification({
        type: 'success',
        message: formatMessage({ id: 'parvis.publish-together.done' }, { count }),
      });
    }
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button type="button" fullWidth height="auto" disabled={obstacle !== undefined} loading={isLoading}>
          {formatMessage({ id: 'parvis.publish-together.button' }, { count })}
        </Button>
      </Dialog.Trigger>
      {obstacle !== undefined && (
        <Typography tag="p" variant="pi">
          {formatMessage({ id: `parvis.publish-together.${obstacle}` })}
        </Typography>
      )}
      <Dialog.Content
        onCloseAutoFocus={(event) => {
          if (!isDone) return;
          event.preventDefault();
          onPublished();
        }}
      >
        <Dialog.Header>{formatMessage({ id: 'parvis.publish-together.title' })}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3} width="100%">
            <Dialog.Description>
              {formatMessage({ id: 'parvis.publish-together.explanation' }, { count })}
            </Dialog.Description>
            <ul style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
              <li>
                <Typography fontWeight="bold">
                  {formatMessage({ id: 'parvis.publish-together.this' })}
                </Typography>
              </li>
              {targets.map(({ uid, documentId, title }) => (
                <li key={`${uid}/${documentId}`}>
                  <Typography>
                    {title || formatMessage({ id: 'parvis.untitled' })} ({typeName(uid)})
                  </Typography>
                </li>
              ))}
            </ul>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {formatMessage({ id: 'parvis.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button type="button" fullWidth loading={isLoading} onClick={publish}>
            {formatMessage({ id: 'parvis.publish-together.confirm' })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
