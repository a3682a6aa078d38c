import { FailedToLoad, FormDialog, Section } from '@parvis/panel';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import type { PlanView } from '../views';
import { GrantLine } from './GrantLine';
import { useGrantsQuery } from './grants-api';
import { InviteForm } from './InviteForm';

const MANAGE = [{ action: 'plugin::embargo.grants.manage', subject: null }];

interface GrantsProps {
  readonly place: DocumentPlace;
  /** The open plan; without one nobody reads ahead of anything. */
  readonly plan: PlanView | null;
}

/** The journalists who may read a document before its time, for whoever may let them. */
export function Grants({ place, plan }: GrantsProps) {
  const { allowedActions } = useRBAC(MANAGE);
  return allowedActions.canManage ? <ManagedGrants place={place} plan={plan} /> : null;
}

function ManagedGrants({ place, plan }: GrantsProps) {
  const { formatMessage } = useIntl();
  const { data: grants, isError, refetch } = useGrantsQuery(place, { refetchOnMountOrArgChange: true });
  const isUnderEmbargo = plan?.kind === 'publish';
  if (grants?.length === 0 && !isUnderEmbargo) return null;
  return (
    <Section title={formatMessage({ id: 'embargo.grants.title' })}>
      {isError ? (
        <FailedToLoad message={formatMessage({ id: 'embargo.grants.error' })} retry={refetch} />
      ) : grants === undefined ? (
        <Loader small>{formatMessage({ id: 'panel.loading' })}</Loader>
      ) : grants.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'embargo.grants.none' })}
        </Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {grants.map((grant) => (
            <GrantLine key={grant.id} place={place} grant={grant} isUnderEmbargo={isUnderEmbargo} />
          ))}
        </Flex>
      )}
      {isUnderEmbargo && (
        <FormDialog
          button={formatMessage({ id: 'embargo.invite.button' })}
          title={formatMessage({ id: 'embargo.invite.title' })}
        >
          {(close) => <InviteForm place={place} plan={plan} onClose={close} />}
        </FormDialog>
      )}
    </Section>
  );
}
