import { Loaded, Part, PlainTable } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDecisionsOnQuery } from '../deliberation/deliberation-api';
import { useInstant } from '../instants/use-instant';
import { StateBadge } from '../StateBadge';
import { useFigure } from '../use-figure';

const COLUMNS = ['sequence', 'outcome', 'score', 'motivation', 'state'] as const;

/** What was decided on an application, the latest first; only another decision takes the place of one. */
export function DecisionsSection({ application }: { readonly application: number }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const figure = useFigure();
  const query = useDecisionsOnQuery(application, { refetchOnMountOrArgChange: true });
  const say = (what: string, values = {}) => formatMessage({ id: `label.decided.${what}` }, values);
  return (
    <Part title="label.decided.title">
      <Loaded query={query}>
        {(decisions) =>
          decisions.length === 0 ? (
            <Typography tag="p">{say('empty')}</Typography>
          ) : (
            <PlainTable
              label={say('title')}
              columns={COLUMNS.map((column) => say(`column.${column}`))}
              rows={decisions.map((decision) => ({
                key: decision.id,
                cells: [
                  String(decision.sequence),
                  <Flex key="outcome" direction="column" alignItems="flex-start" gap={1}>
                    <StateBadge of="outcome" state={decision.outcome} />
                    {decision.level !== null && (
                      <Typography>{say('level', { level: decision.level })}</Typography>
                    )}
                    {decision.overrideReason !== null && (
                      <Typography variant="pi">{decision.overrideReason}</Typography>
                    )}
                  </Flex>,
                  decision.score === null ? '' : figure(decision.score),
                  <Typography key="motivation" style={{ whiteSpace: 'pre-line' }}>
                    {decision.motivation}
                  </Typography>,
                  <Flex key="state" direction="column" alignItems="flex-start" gap={1}>
                    <StateBadge of="decision" state={decision.state} />
                    {decision.adoptedAt !== null && (
                      <Typography variant="pi">
                        {say('adopted', { at: instant(decision.adoptedAt, 'date') })}
                      </Typography>
                    )}
                  </Flex>,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Part>
  );
}
