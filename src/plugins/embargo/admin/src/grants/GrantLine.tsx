import { now } from '@parvis/clock';
import { ConfirmDialog, FormDialog, useRefusal } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { type Grant, useRevokeGrantMutation } from './grants-api';
import { RenewForm } from './RenewForm';

interface GrantLineProps {
  readonly place: DocumentPlace;
  readonly grant: Grant;
  readonly isUnderEmbargo: boolean;
}

/** One journalist: outlet, until when the link opens, when it was read last, and what can be done with it. */
export function GrantLine({ place, grant, isUnderEmbargo }: GrantLineProps) {
  const { formatMessage, formatDate } = useIntl();
  const { toggleNotification } = useNotification();
  const { copy } = useClipboard();
  const refusalOf = useRefusal();
  const [revoke] = useRevokeGrantMutation();
  const { id, person, outlet, forgotten, expiresAt, lastReadAt, acceptedAt, state, link } = grant;
  const date = (instant: string) => formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' });
  const hasExpired = new Date(expiresAt).getTime() <= now().getTime();

  const copyLink = async (text: string) => {
    const copied = await copy(text);
    toggleNotification({
      type: copied ? 'success' : 'danger',
      message: formatMessage({ id: copied ? 'embargo.grants.copied' : 'embargo.grants.not-copied' }),
    });
  };

  return (
    <li>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {forgotten
          ? formatMessage({ id: 'embargo.grants.forgotten' })
          : formatMessage({ id: 'embargo.grants.who' }, { person, outlet })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {state === 'revoked'
          ? formatMessage({ id: 'embargo.grants.revoked' })
          : formatMessage({ id: 'embargo.grants.until' }, { date: date(expiresAt), expired: hasExpired })}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {lastReadAt !== null
          ? formatMessage({ id: 'embargo.grants.read' }, { date: date(lastReadAt) })
          : formatMessage({ id: acceptedAt === null ? 'embargo.grants.unread' : 'embargo.grants.accepted' })}
      </Typography>
      {state !== 'revoked' && (
        <Flex
          role="group"
          aria-label={formatMessage({ id: 'embargo.grants.actions' }, { person })}
          direction="column"
          alignItems="stretch"
          gap={2}
          paddingTop={2}
        >
          {link !== null && !hasExpired && (
            <Button type="button" size="S" variant="secondary" onClick={() => copyLink(link)}>
              {formatMessage({ id: 'embargo.grants.copy' })}
            </Button>
          )}
          {isUnderEmbargo && (
            <FormDialog
              button={formatMessage({ id: 'embargo.renew.button' })}
              title={formatMessage({ id: 'embargo.renew.title' }, { person })}
            >
              {(close) => <RenewForm place={place} grant={grant} onClose={close} />}
            </FormDialog>
          )}
          <ConfirmDialog
            variant="danger-light"
            button={formatMessage({ id: 'embargo.revoke.button' })}
            title={formatMessage({ id: 'embargo.revoke.title' }, { person })}
            explanation={formatMessage({ id: 'embargo.revoke.explanation' }, { outlet })}
            confirm={formatMessage({ id: 'embargo.revoke.confirm' })}
            act={async () => refusalOf(await revoke({ place, id }))}
          />
        </Flex>
      )}
    </li>
  );
}
