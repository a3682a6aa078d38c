import { Flex, Typography } from '@strapi/design-system';
import type { SheetView } from '../../../../server/src/domain/desk/views';
import { type Answer, type Answers, answerTo } from '../answers/answers';
import { CriterionField } from './CriterionField';
import type { Group } from './criteria';

interface CriteriaProps {
  readonly groups: readonly Group[];
  readonly answers: Answers;
  readonly evidence: SheetView['evidence'];
  readonly statements: SheetView['statements'];
  readonly kindNames: SheetView['kindNames'];
  readonly isLocked: boolean;
  readonly onAnswer: (code: string, answer: Answer, when: 'now' | 'after-pause') => void;
  readonly onDecide: (code: string, holds: 'mine' | 'theirs') => void;
}

/** All criteria of a sheet, under what they are part of. */
export function Criteria({
  groups,
  answers,
  evidence,
  statements,
  kindNames,
  isLocked,
  onAnswer,
  onDecide,
}: CriteriaProps) {
  return (
    <>
      {groups.map(({ code: first, labels, criteria }) => (
        <Flex key={first} tag="section" direction="column" alignItems="stretch" gap={4}>
          {labels.length > 0 && (
            <Typography tag="h3" variant="delta">
              {labels.join(' › ')}
            </Typography>
          )}
          {criteria.map((criterion) => (
            <CriterionField
              key={criterion.code}
              criterion={criterion}
              answer={answerTo(answers, criterion.code)}
              evidence={evidence[criterion.code]}
              statement={statements[criterion.code]}
              kindNames={kindNames}
              isLocked={isLocked}
              isWaiting={answers.waiting.has(criterion.code)}
              rival={
                answers.disputed.includes(criterion.code)
                  ? (answers.saved.get(criterion.code) ?? null)
                  : undefined
              }
              onAnswer={onAnswer}
              onDecide={onDecide}
            />
          ))}
        </Flex>
      ))}
    </>
  );
}
