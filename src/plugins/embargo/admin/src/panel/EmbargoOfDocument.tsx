import { AfterDoneProvider } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { type DocumentPlace, isOpen } from '../../../server/src/domain/plan';
import { Grants } from '../grants/Grants';
import type { DocumentView } from '../views';
import { Approvals } from './Approvals';
import { Missing } from './Missing';
import { PlanActions } from './PlanActions';
import { PlanSummary } from './PlanSummary';
import { type DocumentStatus, kindsToPlan } from './plan-kinds';

interface EmbargoOfDocumentProps {
  readonly place: DocumentPlace;
  readonly view: DocumentView;
  readonly status: DocumentStatus;
}

/** All that the side panel says of a document: its plan, who agreed, what is missing, what can be done, who reads. */
export function EmbargoOfDocument({ place, view, status }: EmbargoOfDocumentProps) {
  const { formatMessage } = useIntl();
  const sentence = useRef<HTMLDivElement>(null);
  const hasUnsavedChanges = useForm('EmbargoOfDocument', (form) => form.modified);
  const { plan, approvals } = view;
  const open = plan !== null && isOpen(plan.state) ? plan : null;
  return (
    <AfterDoneProvider value={() => sentence.current?.focus()}>
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        <PlanSummary plan={plan} isPublic={status !== 'draft'} sentence={sentence} />
        {approvals !== null && <Approvals approvals={approvals} />}
        {open !== null && <Missing {...view} />}
        <PlanActions
          place={place}
          view={view}
          kinds={kindsToPlan(view, status)}
          unsaved={hasUnsavedChanges ? formatMessage({ id: 'embargo.unsaved' }) : null}
        />
        <Grants place={place} plan={open} />
      </Flex>
    </AfterDoneProvider>
  );
}
