import { Section } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, CrossCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ApprovalEntry, ApprovalsView } from '../views';

/** Whose agreement a plan needs, and who has given it, when. */
export function Approvals({ approvals }: { readonly approvals: ApprovalsView }) {
  const { formatMessage } = useIntl();
  const { needed, missing, entries } = approvals;
  const all = needed.staff + needed.partners.length;
  const shown = entries.filter(({ state }) => state !== 'withdrawn');
  if (all === 0 && shown.length === 0) return null;
  const given = all - missing.staff - missing.partners.length;
  return (
    <Section title={formatMessage({ id: 'embargo.approvals.title' }, { given, all })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {shown.map((entry) => (
          <Approval key={`${entry.kind}/${entry.name}/${entry.partner}/${entry.at}`} entry={entry} />
        ))}
        {missing.staff > 0 && (
          <Line icon={<Clock fill="neutral600" aria-hidden />}>
            <Typography tag="p" variant="pi">
              {formatMessage({ id: 'embargo.approvals.staff-missing' }, { count: missing.staff })}
            </Typography>
          </Line>
        )}
      </Flex>
    </Section>
  );
}

const ICONS = {
  given: <CheckCircle fill="success600" aria-hidden />,
  requested: <Clock fill="neutral600" aria-hidden />,
  void: <CrossCircle fill="danger600" aria-hidden />,
  withdrawn: null,
} as const;

function Approval({ entry }: { readonly entry: ApprovalEntry }) {
  const { formatMessage, formatDate } = useIntl();
  const { partner, name, state, at, comment } = entry;
  const who = partner === null ? name : formatMessage({ id: 'embargo.approvals.contact' }, { name, partner });
  return (
    <Line icon={ICONS[state]}>
      <Typography tag="p" variant="pi" fontWeight="semiBold">
        {who}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatMessage(
          { id: `embargo.approvals.${state}` },
          { date: formatDate(at, { dateStyle: 'long', timeStyle: 'short' }) },
        )}
      </Typography>
      {comment !== null && (
        <Typography tag="p" variant="pi">
          {formatMessage({ id: 'embargo.quoted' }, { text: comment })}
        </Typography>
      )}
    </Line>
  );
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <Flex tag="li" gap={2} alignItems="flex-start">
      <Flex paddingTop={1} shrink={0}>
        {icon}
      </Flex>
      <div>{children}</div>
    </Flex>
  );
}
