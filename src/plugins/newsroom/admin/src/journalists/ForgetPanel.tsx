import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useForgetJournalistMutation } from '../import/imports-api';
import { LISTS } from '../permissions';
import { useRefusal } from '../refusal';

const JOURNALIST = 'plugin::newsroom.journalist';

/** Beside the record of a journalist: how they are forgotten for good. */
export const ForgetPanel: PanelComponent = ({ model, documentId = '' }) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC([LISTS]);
  if (model !== JOURNALIST || documentId === '' || allowedActions.canLists !== true) return null;
  return { title: formatMessage({ id: 'newsroom.forget.title' }), content: <Forget id={documentId} /> };
};

function Forget({ id }: { readonly id: string }) {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [forget, { isLoading }] = useForgetJournalistMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async () => {
    const result = await forget(id);
    const refused = 'error' in result && result.error ? refusalOf({ error: result.error }) : null;
    setRefusal(refused);
    if (refused === null) navigate(`/content-manager/collection-types/${JOURNALIST}`);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>{formatMessage({ id: 'newsroom.forget.hint' })}</Typography>
      <Dialog.Root>
        <Dialog.Trigger>
          <Button type="button" variant="danger-light" fullWidth>
            {formatMessage({ id: 'newsroom.forget.button' })}
          </Button>
        </Dialog.Trigger>
        <Dialog.Content>
          <Dialog.Header>{formatMessage({ id: 'newsroom.forget.question' })}</Dialog.Header>
          <Dialog.Body>
            <Flex direction="column" alignItems="stretch" gap={3} width="100%">
              <Dialog.Description>{formatMessage({ id: 'newsroom.forget.explanation' })}</Dialog.Description>
              <div role="alert">
                {refusal !== null && <Typography textColor="danger600">{refusal}</Typography>}
              </div>
            </Flex>
          </Dialog.Body>
          <Dialog.Footer>
            <Dialog.Cancel>
              <Button type="button" variant="tertiary" fullWidth>
                {formatMessage({ id: 'newsroom.cancel' })}
              </Button>
            </Dialog.Cancel>
            <Button type="button" variant="danger-light" fullWidth loading={isLoading} onClick={act}>
              {formatMessage({ id: 'newsroom.forget.confirm' })}
            </Button>
          </Dialog.Footer>
        </Dialog.Content>
      </Dialog.Root>
    </Flex>
  );
}
