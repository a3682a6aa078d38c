import { ConfirmDialog, useRefusal } from '@parvis/panel';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useForgetJournalistMutation } from '../import/imports-api';
import { LISTS } from '../permissions';

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
  const [forget] = useForgetJournalistMutation();
  const act = async () => {
    const refusal = refusalOf(await forget(id));
    if (refusal === null) navigate(`/content-manager/collection-types/${JOURNALIST}`);
    return refusal;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>{formatMessage({ id: 'newsroom.forget.hint' })}</Typography>
      <ConfirmDialog
        variant="danger-light"
        button={formatMessage({ id: 'newsroom.forget.button' })}
        title={formatMessage({ id: 'newsroom.forget.question' })}
        explanation={formatMessage({ id: 'newsroom.forget.explanation' })}
        confirm={formatMessage({ id: 'newsroom.forget.confirm' })}
        act={act}
      />
    </Flex>
  );
}
