import { Box, Grid, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeQuestion, OfficeView } from '../../../server/src/domain/instruction/office-view';
import { useFigure } from '../use-figure';
import { ApplicabilityDesk } from './applicability/ApplicabilityDesk';
import { PieceList } from './evidence/PieceList';
import { piecesOf } from './open-questions';

interface QuestionCardProps {
  readonly question: OfficeQuestion;
  readonly application: OfficeView;
}

/** One question: what the commune says, beside it what proves it, below it whether it applies. */
export function QuestionCard({ question, application }: QuestionCardProps) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const heading = useId();
  const { code, label, within, scale, descriptors, answer } = question;
  const say = (what: string, values = {}) => formatMessage({ id: `label.question.${what}` }, values);
  const pieces = piecesOf(code, application);
  const mark = answer?.mark ?? null;
  return (
    <Box tag="article" background="neutral0" hasRadius padding={5} aria-labelledby={heading}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {within.join(' · ')}
      </Typography>
      <Typography tag="h4" variant="omega" fontWeight="bold" id={heading}>
        {`${code} · ${label}`}
      </Typography>
      <Grid.Root gap={5} paddingTop={3}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={2}>
          {answer === null && <Typography tag="p">{say('unanswered')}</Typography>}
          {answer !== null && (
            <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {answer.text}
            </Typography>
          )}
          {mark !== null && (
            <Typography tag="p">
              {say('mark', { mark: figure(mark), max: figure(scale.max) })}
              {descriptors[mark] === undefined ? '' : ` ${descriptors[mark]}`}
            </Typography>
          )}
          {answer !== null && answer.notApplicable !== null && (
            <Typography tag="p" fontWeight="bold">
              {say('not-applicable', { reason: answer.notApplicable })}
            </Typography>
          )}
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={2}>
          {pieces.length === 0 ? (
            <Typography tag="p">{say('no-evidence')}</Typography>
          ) : (
            <PieceList application={application.id} pieces={pieces} />
          )}
        </Grid.Item>
      </Grid.Root>
      <ApplicabilityDesk question={question} application={application} />
    </Box>
  );
}
