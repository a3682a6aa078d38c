import { useIntl } from 'react-intl';

/** Names a content type, in the singular and in the panel's language: "Communiqué", "Press release". */
export function useTypeName(): (uid: string) => string {
  const { formatMessage } = useIntl();
  return (uid) => {
    const name = uid.slice(uid.lastIndexOf('.') + 1);
    return formatMessage({ id: `parvis.type.${name}`, defaultMessage: name });
  };
}
