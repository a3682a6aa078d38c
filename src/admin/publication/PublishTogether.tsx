import { ConfirmDialog, useRefusal } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useTypeName } from '../content/type-name';
import { type Entry, type UnpublishedTarget, usePublishTogetherMutation } from './publication-api';

interface PublishTogetherProps {
  readonly entry: Entry;
  readonly targets: readonly UnpublishedTarget[];
  /** Why publishing has to wait, when it does. */
  readonly obstacle: 'unsaved' | 'incomplete' | undefined;
}

/** « Publier l’ensemble »: the entry and all that it refers to, after a dialog that lists them. */
export function PublishTogether({ entry, targets, obstacle }: PublishTogetherProps) {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal({ forbidden: 'parvis.publish-together.forbidden' });
  const why = useId();
  const [publishTogether] = usePublishTogetherMutation();
  const count = targets.length + 1;
  const say = (what: string) => formatMessage({ id: `parvis.publish-together.${what}` }, { count });

  const publish = async () => {
    const refusal = refusalOf(await publishTogether({ ...entry, targets }));
    if (refusal === null) toggleNotification({ type: 'success', message: say('done') });
    return refusal;
  };

  return (
    <>
      <ConfirmDialog
        variant="default"
        button={say('button')}
        disabled={obstacle !== undefined}
        describedBy={obstacle === undefined ? undefined : why}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        act={publish}
      >
        <ul style={{ listStyle: 'disc', paddingInlineStart: '2rem' }}>
          <li>
            <Typography fontWeight="bold">{say('this')}</Typography>
          </li>
          {targets.map(({ uid, documentId, title }) => (
            <li key={`${uid}/${documentId}`}>
              <Typography>
                {title || formatMessage({ id: 'parvis.untitled' })} ({typeName(uid)})
              </Typography>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
      {obstacle !== undefined && (
        <Typography id={why} tag="p" variant="pi">
          {say(obstacle)}
        </Typography>
      )}
    </>
  );
}
