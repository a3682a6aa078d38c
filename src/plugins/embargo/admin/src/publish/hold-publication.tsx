import type { BulkActionComponent, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { isOpen } from '../../../server/src/domain/plan';
import { useDocumentViewQuery } from '../embargo-api';
import { useEmbargoed } from './embargoed';
import { useNoShortcut } from './no-shortcut';

/**
 * The stock « Publier » and « Supprimer », greyed with the reason while a plan binds the document. The server refuses
 * them anyway; this says it before anybody tries.
 */
export function holdDocument(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type !== 'publish' && action.type !== 'delete') return action;
  const { type } = action;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stock action, as the panel starts
  const Held: DocumentActionComponent = (props) => {
    const { model: uid, documentId = '' } = props;
    const { data } = useDocumentViewQuery({ uid, documentId }, { skip: documentId === '' });
    const plan = data?.plan != null && isOpen(data.plan.state) ? data.plan : null;
    const isHeld = plan !== null && (type === 'delete' || plan.kind === 'publish');
    const { formatMessage, formatDate } = useIntl();
    useNoShortcut(isHeld && type === 'publish');
    const description = action(props);
    if (!description || plan === null || !isHeld) return description;
    const label =
      type === 'delete'
        ? formatMessage({ id: 'embargo.held.delete' }, { action: description.label })
        : formatMessage(
            { id: plan.overdue ? 'embargo.held.overdue' : 'embargo.held.publish' },
            // The button is narrow; the side panel says the hour and the zone.
            { date: formatDate(plan.instant, { timeZone: plan.zone, day: '2-digit', month: '2-digit' }) },
          );
    return { ...description, label, disabled: true, dialog: undefined, onClick: undefined };
  };
  Held.type = action.type;
  Held.position = action.position;
  return Held;
}

/** The same for the actions on several entries of a list, as soon as a plan binds one of them. */
export function holdSelection(action: BulkActionComponent): BulkActionComponent {
  if (action.type === 'unpublish') return action;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stock action, as the panel starts
  const Held: BulkActionComponent = (props) => {
    const description = action(props);
    const { formatMessage } = useIntl();
    // Strapi writes what an action is on « Supprimer » itself, and on « Publier » into what it describes.
    const type = action.type ?? (description && 'actionType' in description && description.actionType);
    const embargoed = useEmbargoed(props.model, type === 'publish' ? 'publish' : null);
    const isHeld = props.documents.some(({ documentId }) => embargoed.has(documentId));
    if (!description || !isHeld || (type !== 'publish' && type !== 'delete')) return description;
    const label = formatMessage({ id: 'embargo.held.selection' }, { action: description.label });
    return { ...description, label, disabled: true, dialog: undefined };
  };
  Held.type = action.type;
  return Held;
}
