import { Part } from '@parvis/panel';
import { Box, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useInstant } from '../instants/use-instant';
import type { OfficeApplication } from './dossier-api';

/** What a value of the commune's reference data says; null for one that is not there. */
function valueInWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Who applies, and the commune as it was known on the day of the application. */
export function FactsSection({ application }: { readonly application: OfficeApplication }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const { department, submittedAt, complementDue, claim, team, revision, snapshot, reason } = application;
  const say = (what: string, values = {}) => formatMessage({ id: `label.facts.${what}` }, values);
  const facts: readonly (readonly [string, string | null])[] = [
    [say('department'), department === null ? null : `${department.code} · ${department.name}`],
    [say('submitted'), submittedAt === null ? null : instant(submittedAt)],
    [say('revision'), revision === 0 ? null : String(revision)],
    [say('due'), complementDue === null ? null : instant(complementDue)],
    [say('reason'), reason],
    [say('claim'), claim === null ? say('no-claim') : formatMessage({ id: `label.state.claim.${claim}` })],
    [say('team'), team.map(({ name, as }) => say(as, { name })).join(', ')],
    ...Object.entries(snapshot).map(
      ([key, value]) =>
        [formatMessage({ id: `label.snapshot.${key}`, defaultMessage: key }), valueInWords(value)] as const,
    ),
  ];
  return (
    <Part title="label.facts.title">
      <Box tag="dl" background="neutral0" hasRadius padding={5}>
        <Grid.Root gap={4}>
          {facts.flatMap(([name, value]) =>
            value === null
              ? []
              : [
                  <Grid.Item key={name} col={4} s={6} xs={12} direction="column" alignItems="start">
                    <Typography tag="dt" variant="pi" fontWeight="bold">
                      {name}
                    </Typography>
                    <Typography tag="dd">{value}</Typography>
                  </Grid.Item>,
                ],
          )}
        </Grid.Root>
      </Box>
    </Part>
  );
}
