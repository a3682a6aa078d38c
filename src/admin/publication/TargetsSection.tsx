import { Section } from '@parvis/panel';
import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { editViewOf } from '../content/edit-view';
import { useTypeName } from '../content/type-name';
import { PublishTogether } from './PublishTogether';
import type { Entry, PublicationState } from './publication-api';

interface TargetsSectionProps {
  readonly entry: Entry;
  readonly state: PublicationState;
  readonly mayPublish: boolean;
  readonly hasUnsavedChanges: boolean;
}

/** The contents an entry refers to that are not public yet, and the offer to publish all of them with it. */
export function TargetsSection({ entry, state, mayPublish, hasUnsavedChanges }: TargetsSectionProps) {
  const { formatMessage } = useIntl();
  const typeName = useTypeName();
  const { unpublishedTargets: targets, missing, embargoedUntil } = state;
  if (targets.length === 0) return null;
  return (
    <Section title={formatMessage({ id: 'parvis.publication.targets' })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {targets.map((target) => (
          <li key={`${target.uid}/${target.documentId}`}>
            <Link tag={RouterLink} to={editViewOf(target)}>
              {target.title || formatMessage({ id: 'parvis.untitled' })}
            </Link>
            <Typography tag="p" variant="pi">
              {typeName(target.uid)}
            </Typography>
          </li>
        ))}
      </Flex>
      {mayPublish && embargoedUntil === null && (
        <PublishTogether
          entry={entry}
          targets={targets}
          obstacle={hasUnsavedChanges ? 'unsaved' : missing.length > 0 ? 'incomplete' : undefined}
        />
      )}
    </Section>
  );
}
