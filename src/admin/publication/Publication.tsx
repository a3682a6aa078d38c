import { AfterDoneProvider, FailedToLoad } from '@parvis/panel';
import { Flex, Loader, Typography } from '@strapi/design-system';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { AddressSection } from './AddressSection';
import { MissingSection } from './MissingSection';
import { staysPublic } from './once-public';
import { type Entry, type PublicationState, usePublicationStateQuery } from './publication-api';
import { TargetsSection } from './TargetsSection';

interface PublicationProps {
  readonly entry: Entry;
  /** The content manager's word for the saved entry: `draft`, `modified` or `published`. */
  readonly status: string;
}

/** What an entry's panel says: one sentence, then what is missing, what goes with it, and its address. */
export function Publication({ entry, status }: PublicationProps) {
  const { formatMessage } = useIntl();
  const sentence = useRef<HTMLDivElement>(null);
  const {
    data: state,
    isError,
    refetch,
  } = usePublicationStateQuery(entry, { refetchOnMountOrArgChange: true });
  const hasUnsavedChanges = useForm('Publication', (form) => form.modified);
  const mayPublish = useDocumentRBAC('Publication', ({ canPublish }) => canPublish === true);

  if (isError) {
    return <FailedToLoad message={formatMessage({ id: 'parvis.publication.error' })} retry={refetch} />;
  }
  if (state === undefined) {
    return <Loader small>{formatMessage({ id: 'parvis.publication.loading' })}</Loader>;
  }
  const summary = summaryOf(state, { uid: entry.uid, status, mayPublish });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <div ref={sentence} role="status" tabIndex={-1}>
        <Typography tag="p" fontWeight="semiBold">
          {formatMessage(
            { id: `parvis.publication.${summary}` },
            {
              missing: state.missing.length,
              targets: state.unpublishedTargets.length,
              instant: state.embargoedUntil,
            },
          )}
        </Typography>
      </div>
      {hasUnsavedChanges && (
        <Typography tag="p" variant="pi">
          {formatMessage({ id: 'parvis.publication.unsaved-changes' })}
        </Typography>
      )}
      {!mayPublish && summary !== 'public' && (
        <Typography tag="p" variant="pi">
          {formatMessage({ id: 'parvis.publication.may-not' })}
        </Typography>
      )}
      <MissingSection missing={state.missing} />
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <TargetsSection
          entry={entry}
          state={state}
          mayPublish={mayPublish}
          hasUnsavedChanges={hasUnsavedChanges}
        />
      </AfterDoneProvider>
      {state.slug !== null && (
        <AddressSection entry={entry} address={state.slug} mayChange={mayPublish && !hasUnsavedChanges} />
      )}
      {state.everPublished && staysPublic(entry.uid) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage({ id: 'parvis.once-public.reason' })}
        </Typography>
      )}
    </Flex>
  );
}

function summaryOf(
  { missing, unpublishedTargets, everPublished, embargoedUntil }: PublicationState,
  { uid, status, mayPublish }: { uid: string; status: string; mayPublish: boolean },
): string {
  if (missing.length > 0) return 'incomplete';
  if (embargoedUntil !== null) return 'embargoed';
  if (unpublishedTargets.length > 0) return 'waits-for-targets';
  if (status === 'modified') return 'modified';
  // The content manager's own word comes a moment after a publication; this state knows of it at once.
  if (status === 'published' || (everPublished && staysPublic(uid))) return 'public';
  return mayPublish ? 'ready' : 'complete';
}
