import { AfterDoneProvider, FormDialog } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeQuestion, OfficeView } from '../../../../server/src/domain/instruction/office-view';
import { useFigure } from '../../use-figure';
import { ApplicabilityForm } from './ApplicabilityForm';

interface ApplicabilityDeskProps {
  readonly question: OfficeQuestion;
  readonly application: OfficeView;
}

/** What is decided about a question: whether it applies to the commune; and where it is decided. */
export function ApplicabilityDesk({ question, application }: ApplicabilityDeskProps) {
  const { formatMessage } = useIntl();
  const figure = useFigure();
  const sentence = useRef<HTMLParagraphElement>(null);
  const { code, answer, mayBeNotApplicable } = question;
  const decided = application.applicability.find((one) => one.question === code) ?? null;
  const isAsked = answer !== null && answer.notApplicable !== null;
  const say = (what: string, values = {}) => formatMessage({ id: `label.applicability.${what}` }, values);
  if (!mayBeNotApplicable && decided === null && !isAsked) return null;
  return (
    <Flex gap={3} wrap="wrap" paddingTop={3}>
      <Typography tag="p" ref={sentence} tabIndex={-1}>
        {decided === null
          ? say(isAsked ? 'undecided' : 'nothing-said')
          : say(`is.${decided.state}`, { reason: decided.reason, factor: figure(decided.factor ?? '') })}
      </Typography>
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <FormDialog
          look="row"
          variant="tertiary"
          button={say('button')}
          buttonName={say('button-name', { code })}
          title={say('title', { code })}
        >
          {(close) => (
            <ApplicabilityForm {...{ question, decided }} application={application.id} onClose={close} />
          )}
        </FormDialog>
      </AfterDoneProvider>
    </Flex>
  );
}
