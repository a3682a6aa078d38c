import { Badge, Box, Field, Flex, Typography } from '@strapi/design-system';
import { type ChangeEvent, memo, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Statement } from '../../../../server/src/domain/desk/statement';
import type { Given, SheetView } from '../../../../server/src/domain/desk/views';
import { stepsOf } from '../../../../server/src/domain/grid/scale-steps';
import type { Answer } from '../answers/answers';
import { DossierStatement } from '../DossierStatement';
import { EvidenceState } from '../EvidenceState';
import type { Criterion } from './criteria';
import { Dispute } from './Dispute';
import { NumberField } from './NumberField';
import { idOf } from './places';
import { StepsField } from './StepsField';

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly answer: Answer | null;
  /** What was decided about its evidence. */
  readonly evidence: string | undefined;
  /** What the dossier says on it. */
  readonly statement: Statement | undefined;
  readonly kindNames: SheetView['kindNames'];
  readonly isLocked: boolean;
  readonly isWaiting: boolean;
  /** What another window has answered, when that is not the same: null is nothing at all. */
  readonly rival: Given | null | undefined;
  readonly onAnswer: (code: string, answer: Answer, when: 'now' | 'after-pause') => void;
  readonly onDecide: (code: string, holds: 'mine' | 'theirs') => void;
}

/** One criterion of a sheet: its marks with what they mean, and a comment. */
export const CriterionField = memo(function CriterionField({
  criterion: { code, label, help, scale, evidence: kinds, notApplicable },
  answer,
  evidence,
  statement,
  kindNames,
  isLocked,
  isWaiting,
  rival,
  onAnswer,
  onDecide,
}: CriterionFieldProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const comment = answer?.comment ?? '';
  const steps = stepsOf(scale);
  const give = (mark: string | null, when: 'now' | 'after-pause') => onAnswer(code, { mark, comment }, when);
  return (
    <Box
      tag="fieldset"
      id={idOf(code)}
      data-criterion={notApplicable === null ? code : undefined}
      tabIndex={-1}
      disabled={isLocked}
      aria-labelledby={`${id}-label`}
      aria-describedby={help === null ? undefined : `${id}-help`}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={5}
      // The bar above would hide what the keyboard goes to.
      style={{ scrollMarginTop: '16rem', minWidth: 0 }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} wrap="wrap">
          <Typography tag="h4" variant="delta" id={`${id}-label`}>
            {code} · {label}
          </Typography>
          {answer?.mark === undefined && notApplicable === null && (
            <Badge>{formatMessage({ id: 'scoring.criterion.to-do' })}</Badge>
          )}
          {isWaiting && (
            <Badge backgroundColor="warning100" textColor="neutral800">
              {formatMessage({ id: 'scoring.criterion.waiting' })}
            </Badge>
          )}
        </Flex>
        {help !== null && (
          <Typography id={`${id}-help`} tag="p" textColor="neutral600">
            {help}
          </Typography>
        )}
        {(kinds.length > 0 || evidence !== undefined) && (
          <EvidenceState kinds={kinds.map((kind) => kindNames[kind] ?? kind)} state={evidence} />
        )}
        {statement !== undefined && <DossierStatement statement={statement} />}
        {notApplicable !== null ? (
          <Typography tag="p">
            {formatMessage(
              { id: 'scoring.criterion.not-applicable' },
              { reason: notApplicable.reason ?? '', given: String(notApplicable.reason !== null) },
            )}
          </Typography>
        ) : (
          <>
            {steps === null ? (
              <NumberField
                name={`${id}-mark`}
                scale={scale}
                mark={answer?.mark}
                onMark={(mark) => give(mark, 'after-pause')}
              />
            ) : (
              <StepsField
                name={`${id}-mark`}
                steps={steps}
                mark={answer?.mark}
                onMark={(mark) => give(mark, 'now')}
              />
            )}
            <Field.Root
              id={`${id}-comment`}
              name={`${id}-comment`}
              hint={
                answer !== null && answer.mark === undefined && comment !== ''
                  ? formatMessage({ id: 'scoring.comment.waits' })
                  : undefined
              }
            >
              <Field.Label>{formatMessage({ id: 'scoring.comment.label' })}</Field.Label>
              <Box
                tag="textarea"
                id={`${id}-comment`}
                rows={2}
                maxLength={4000}
                value={comment}
                onChange={({ target }: ChangeEvent<HTMLTextAreaElement>) =>
                  onAnswer(code, { mark: answer?.mark, comment: target.value }, 'after-pause')
                }
                borderColor="neutral300"
                color="neutral800"
                background="neutral0"
                hasRadius
                padding={2}
                fontSize={2}
                width="100%"
                style={{ font: 'inherit', resize: 'vertical' }}
              />
              <Field.Hint />
            </Field.Root>
            {rival !== undefined && (
              <Dispute code={code} mine={answer} theirs={rival} onDecide={(holds) => onDecide(code, holds)} />
            )}
          </>
        )}
      </Flex>
    </Box>
  );
});
