import { Part } from '@parvis/panel';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfficeQuestion, OfficeView } from '../../../../server/src/domain/instruction/office-view';
import { useInstant } from '../../instants/use-instant';

interface ComplementsSectionProps {
  readonly complements: OfficeView['complements'];
  readonly questions: readonly OfficeQuestion[];
}

/** What the commune was asked for after its submission, until when, and what it said. */
export function ComplementsSection({ complements, questions }: ComplementsSectionProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  if (complements.length === 0) return null;
  const say = (what: string, values = {}) => formatMessage({ id: `label.complements.${what}` }, values);
  const labelOf = (code: string | null) =>
    code === null ? say('whole') : (questions.find((one) => one.code === code)?.label ?? code);
  return (
    <Part title="label.complements.title">
      {complements.map(({ id, items, due, askedAt, answer, answeredAt, closedAt }) => (
        <Box key={id} tag="article" background="neutral0" hasRadius padding={5}>
          <Typography tag="h4" variant="omega" fontWeight="bold">
            {say('asked', { at: instant(askedAt, 'date'), due: instant(due) })}
          </Typography>
          <ul>
            {items.map(({ question, text }) => (
              <li key={`${question} ${text}`}>
                <Typography>{`${labelOf(question)} — ${text}`}</Typography>
              </li>
            ))}
          </ul>
          {answer !== null && answeredAt !== null && (
            <>
              <Typography tag="p" fontWeight="bold">
                {say('answered', { at: instant(answeredAt) })}
              </Typography>
              <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
                {answer}
              </Typography>
            </>
          )}
          {answer === null && (
            <Typography tag="p">{say(closedAt === null ? 'waits' : 'unanswered')}</Typography>
          )}
        </Box>
      ))}
    </Part>
  );
}
