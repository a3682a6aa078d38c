import { Part } from '@parvis/panel';
import { Box, Typography } from '@strapi/design-system';
import type { CSSProperties } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { OfficeView } from '../../../server/src/domain/instruction/office-view';
import { useInstant } from '../instants/use-instant';

/** As many facts side by side as have room. */
const COLUMNS = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(28rem, 100%), 1fr))',
  gap: '1.6rem',
} as const satisfies CSSProperties;

/** What a value of the commune's reference data says; null for one that is not there. */
function valueInWords(value: unknown, formatNumber: IntlShape['formatNumber']): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return formatNumber(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Who applies, and the commune as it was known on the day of the application. */
export function FactsSection({ application }: { readonly application: OfficeView }) {
  const { formatMessage, formatNumber } = useIntl();
  const instant = useInstant();
  const { department, submittedAt, complementDue, claim, team, revision, snapshot, reason } = application;
  const { progress, state } = application;
  const say = (what: string, values = {}) => formatMessage({ id: `label.facts.${what}` }, values);
  const facts: readonly (readonly [string, string | null])[] = [
    [say('department'), department === null ? null : `${department.code} · ${department.name}`],
    [say('submitted'), submittedAt === null ? null : instant(submittedAt)],
    [say('progress'), state === 'draft' ? say('progress-is', progress) : null],
    [say('revision'), revision === 0 ? null : String(revision)],
    [say('due'), complementDue === null ? null : instant(complementDue)],
    [say('reason'), reason],
    [
      say('claim'),
      claim === null
        ? say('no-claim')
        : say('claim-is', {
            role: claim.role,
            state: formatMessage({ id: `label.state.claim.${claim.state}` }),
          }),
    ],
    [
      say('team'),
      team.map(({ name, email, role }) => say(role, { name: name ?? email ?? say('no-account') })).join(', '),
    ],
    ...Object.entries(snapshot).map(
      ([key, value]) =>
        [
          formatMessage({ id: `label.snapshot.${key}`, defaultMessage: key }),
          valueInWords(value, formatNumber),
        ] as const,
    ),
  ];
  return (
    <Part title="label.facts.title">
      <Box tag="dl" background="neutral0" hasRadius padding={5} style={COLUMNS}>
        {facts.flatMap(([name, value]) =>
          value === null
            ? []
            : [
                <div key={name}>
                  <Typography tag="dt" variant="pi" fontWeight="bold">
                    {name}
                  </Typography>
                  <Typography tag="dd">{value}</Typography>
                </div>,
              ],
        )}
      </Box>
    </Part>
  );
}
