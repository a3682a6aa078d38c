import { NativeSelect, Part } from '@parvis/panel';
import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeView } from '../../../server/src/domain/instruction/office-view';
import { PieceList } from './evidence/PieceList';
import { isOpen, piecesOf } from './open-questions';
import { QuestionCard } from './QuestionCard';

/** What the commune answered, question by question, with what proves it beside; and what belongs to the whole dossier. */
export function QuestionsSection({ application }: { readonly application: OfficeView }) {
  const { formatMessage } = useIntl();
  // Those that were open when somebody asked for them: what is decided meanwhile stays where it is worked on.
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const say = (what: string, values = {}) => formatMessage({ id: `label.questions.${what}` }, values);
  const { questions } = application;
  const open = questions.filter((question) => isOpen(question, application));
  const listed = chosen === null ? questions : questions.filter(({ code }) => chosen.includes(code));
  const whole = piecesOf(null, application);
  return (
    <Part title="label.questions.title">
      <Box maxWidth="32rem">
        <NativeSelect
          name="shown"
          label={say('shown')}
          value={chosen === null ? 'all' : 'open'}
          onChange={(shown) => setChosen(shown === 'open' ? open.map(({ code }) => code) : null)}
        >
          <option value="all">{say('all', { count: questions.length })}</option>
          <option value="open">{say('open', { count: open.length })}</option>
        </NativeSelect>
      </Box>
      <Typography tag="p" role="status">
        {say('count', { count: listed.length })}
      </Typography>
      {whole.length > 0 && (
        <Box tag="article" background="neutral0" hasRadius padding={5} aria-label={say('whole')}>
          <Typography tag="h4" variant="omega" fontWeight="bold">
            {say('whole')}
          </Typography>
          <PieceList application={application.id} pieces={whole} />
        </Box>
      )}
      {listed.map((question) => (
        <QuestionCard key={question.code} question={question} application={application} />
      ))}
    </Part>
  );
}
