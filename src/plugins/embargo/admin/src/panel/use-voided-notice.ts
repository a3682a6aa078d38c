import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentView } from '../views';

const givenIn = (view: DocumentView): number =>
  view.approvals?.entries.filter(({ state }) => state === 'given').length ?? 0;

/** Says at once when an edit has undone approvals, or asks for a confirmation: by a save here, or by somebody else. */
export function useVoidedNotice(view: DocumentView | undefined): void {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const before = useRef<DocumentView>(undefined);
  useEffect(() => {
    const former = before.current;
    before.current = view;
    if (view === undefined || former === undefined || former.plan === null || view.plan === null) return;
    const lost = givenIn(former) - givenIn(view);
    const asksAnew = former.plan.state === 'planned' && view.plan.state === 'to-confirm';
    if (lost <= 0 && !asksAnew) return;
    toggleNotification({
      type: 'warning',
      message: formatMessage({ id: lost > 0 ? 'embargo.voided' : 'embargo.changed' }, { count: lost }),
    });
  }, [view, formatMessage, toggleNotification]);
}
