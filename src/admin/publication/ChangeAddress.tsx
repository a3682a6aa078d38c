import { FormDialog } from '@parvis/panel';
import { useIntl } from 'react-intl';
import { AddressForm } from './AddressForm';
import type { Entry } from './publication-api';

/** « Changer l’adresse… »: a dialog that says what becomes of the old address, and shows any refusal. */
export function ChangeAddress({ entry, current }: { readonly entry: Entry; readonly current: string }) {
  const { formatMessage } = useIntl();
  return (
    <FormDialog
      variant="tertiary"
      button={formatMessage({ id: 'parvis.address.change' })}
      title={formatMessage({ id: 'parvis.address.dialog' })}
    >
      {(close) => <AddressForm entry={entry} current={current} onClose={close} />}
    </FormDialog>
  );
}
