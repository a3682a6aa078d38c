import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

/** Hands a file that was made here over to whoever asks, under a name. */
export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a file of the server over to whoever asks, under a name. */
export function useSaveFile(): (path: string, name: string) => Promise<void> {
  const { get } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  return async (path, name) => {
    try {
      const { data } = await get<Blob>(path, { responseType: 'blob' });
      saveAs(data, name);
    } catch {
      toggleNotification({ type: 'danger', message: formatMessage({ id: 'panel.failed-to-load' }) });
    }
  };
}
