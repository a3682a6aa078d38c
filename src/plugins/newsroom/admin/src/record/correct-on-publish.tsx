import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm, useRBAC } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useTypeView } from '../types-api';
import { CorrectForm } from './CorrectForm';
import { usePublicRecordQuery } from './record-api';

const CORRECT = [{ action: 'plugin::newsroom.correct', subject: null }];

/**
 * The stock « Publier » of a document that has been public: it asks which correction this is. The server asks it
 * anyway; this does before anybody tries.
 */
export function correctOnPublish(action: DocumentActionComponent): DocumentActionComponent {
  if (action.type !== 'publish') return action;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each stock action, as the panel starts
  const Correcting: DocumentActionComponent = (props) => {
    const { model: uid, documentId = '' } = props;
    const { formatMessage } = useIntl();
    const isServed = useTypeView(uid)?.record === true && documentId !== '';
    const { data } = usePublicRecordQuery({ uid, documentId }, { skip: !isServed });
    const { allowedActions } = useRBAC(CORRECT);
    const isModified = useForm('CorrectOnPublish', ({ modified }) => modified);
    const Content = useMemo(
      () =>
        // biome-ignore lint/correctness/noComponentHookFactories: the same one as long as the document is; Strapi hands nothing over to a dialog but the way to close it
        function Content({ onClose }: { readonly onClose: () => void }) {
          return <CorrectForm place={{ uid, documentId }} onClose={() => onClose()} />;
        },
      [uid, documentId],
    );
    const description = action(props);
    if (!description || !isServed || data === undefined || data.state === null) return description;
    const held = (id: string) => ({
      ...description,
      label: formatMessage({ id }),
      disabled: true,
      dialog: undefined,
      onClick: undefined,
    });
    if (data.state === 'withdrawn') return held('newsroom.publish.withdrawn');
    if (allowedActions.canCorrect !== true) return held('newsroom.publish.may-not');
    if (isModified) return held('newsroom.publish.unsaved');
    if (description.disabled === true) return description;
    return {
      ...description,
      label: formatMessage({ id: 'newsroom.publish.correct' }),
      onClick: undefined,
      dialog: { type: 'modal', title: formatMessage({ id: 'newsroom.correction.title' }), content: Content },
    };
  };
  Correcting.type = action.type;
  Correcting.position = action.position;
  return Correcting;
}
