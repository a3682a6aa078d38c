import { AfterDoneProvider, FormDialog, Section } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useDocumentRBAC, useForm, useRBAC } from '@strapi/strapi/admin';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Place } from '../../../server/src/domain/record/published-version';
import { Comparison } from './Comparison';
import { ReinstateForm } from './ReinstateForm';
import type { RecordView } from './record-api';
import { useVersionName } from './version-name';
import { WithdrawForm } from './WithdrawForm';

const WITHDRAW = [{ action: 'plugin::newsroom.withdraw', subject: null }];
/** The latest versions; a comparison offers all. */
const SHOWN = 5;

/** What the public reads of a document and has read before, and the way to withdraw it or bring it back. */
export function RecordOfDocument({ place, view }: { readonly place: Place; readonly view: RecordView }) {
  const { formatMessage } = useIntl();
  const versionName = useVersionName();
  const sentence = useRef<HTMLParagraphElement>(null);
  const unsaved = useId();
  const { allowedActions } = useRBAC(WITHDRAW);
  const mayPublish = useDocumentRBAC('RecordOfDocument', ({ canPublish }) => canPublish === true);
  const isModified = useForm('RecordOfDocument', ({ modified }) => modified);
  const { state, versions, broken } = view;
  const mayWithdraw = allowedActions.canWithdraw === true && mayPublish;
  const step = state === 'withdrawn' ? 'reinstatement' : 'withdrawal';
  return (
    <AfterDoneProvider value={() => sentence.current?.focus()}>
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <Typography ref={sentence} tag="p" role="status" tabIndex={-1} fontWeight="semiBold">
          {formatMessage({ id: `newsroom.record.${state ?? 'released'}` })}
        </Typography>
        {broken !== null && (
          <Typography tag="p" role="alert" textColor="danger600">
            {formatMessage({ id: 'newsroom.versions.broken' }, { number: broken })}
          </Typography>
        )}
        <Section title={formatMessage({ id: 'newsroom.versions.title' }, { count: versions.length })}>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
            {versions.slice(0, SHOWN).map((version) => (
              <li key={version.number}>
                <Typography variant="pi">{versionName(version)}</Typography>
              </li>
            ))}
          </Flex>
        </Section>
        {versions.length > 1 && (
          <FormDialog
            button={formatMessage({ id: 'newsroom.versions.compare' })}
            variant="tertiary"
            title={formatMessage({ id: 'newsroom.versions.compare-title' })}
          >
            {() => <Comparison place={place} versions={versions} />}
          </FormDialog>
        )}
        {mayWithdraw && (
          <>
            <FormDialog
              key={step}
              button={formatMessage({ id: `newsroom.${step}.button` })}
              variant={step === 'withdrawal' ? 'danger-light' : 'secondary'}
              disabled={isModified}
              describedBy={isModified ? unsaved : undefined}
              title={formatMessage({ id: `newsroom.${step}.title` })}
            >
              {(close) =>
                step === 'withdrawal' ? (
                  <WithdrawForm place={place} onClose={close} />
                ) : (
                  <ReinstateForm place={place} onClose={close} />
                )
              }
            </FormDialog>
            {isModified && (
              <Typography id={unsaved} tag="p" variant="pi">
                {formatMessage({ id: 'newsroom.record.unsaved' })}
              </Typography>
            )}
          </>
        )}
      </Flex>
    </AfterDoneProvider>
  );
}
