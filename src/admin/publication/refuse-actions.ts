import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { isPublic, staysPublic } from './once-public';

/**
 * The stock « Dépublier » and « Supprimer », greyed with the reason for what has been public and stays so.
 * The server refuses them anyway; this says it before anybody tries.
 */
export function refuseOnDocument(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type !== 'unpublish' && action.type !== 'delete') return action;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stock action, as the panel starts
  const Refusing: DocumentActionComponent = (props) => {
    const description = action(props);
    const { formatMessage } = useIntl();
    if (!description || !staysPublic(props.model) || !isPublic(props.document)) return description;
    const label = formatMessage({ id: 'parvis.once-public.action' }, { action: description.label });
    return { ...description, label, disabled: true, dialog: undefined };
  };
  Refusing.type = action.type;
  Refusing.position = action.position;
  return Refusing;
}

/** The same for the actions on several entries of a list, as soon as one of them has been public. */
export function refuseOnSelection(action: BulkActionComponent): BulkActionComponent {
  if (action.type !== 'unpublish' && action.type !== 'delete') return action;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stock action, as the panel starts
  const Refusing: BulkActionComponent = (props) => {
    const description = action(props);
    const { formatMessage } = useIntl();
    if (!description || !staysPublic(props.model) || !props.documents.some(isPublic)) return description;
    const label = formatMessage({ id: 'parvis.once-public.selection' }, { action: description.label });
    return { ...description, label, disabled: true, dialog: undefined };
  };
  Refusing.type = action.type;
  return Refusing;
}
