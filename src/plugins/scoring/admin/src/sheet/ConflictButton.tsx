import { FormDialog, ReasonForm, useRefusal } from '@parvis/panel';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { HOME } from '../places';
import { useDeclareConflictMutation } from './sheet-api';

/** A juror has an interest in a dossier and says so: the sheet closes. */
export function ConflictButton({ assignment }: { readonly assignment: number }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const refusalOf = useRefusal();
  const [declare] = useDeclareConflictMutation();
  return (
    <FormDialog
      look="row"
      variant="danger-light"
      button={formatMessage({ id: 'scoring.conflict.button' })}
      title={formatMessage({ id: 'scoring.conflict.title' })}
    >
      {(close) => (
        <ReasonForm
          words="scoring.conflict"
          act={async (reason) => refusalOf(await declare({ assignment, reason }))}
          onClose={(done) => {
            close(done);
            if (!done) return;
            toggleNotification({ type: 'success', message: formatMessage({ id: 'scoring.conflict.done' }) });
            navigate(HOME);
          }}
        />
      )}
    </FormDialog>
  );
}
