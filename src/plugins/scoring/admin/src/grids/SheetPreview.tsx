import { Flex } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { GridFile } from '../../../server/src/domain/grid/grid-file';
import { type Answer, type Answers, changed, opened, taken } from '../sheet/answers/answers';
import { Criteria } from '../sheet/criteria/Criteria';
import { groupsOf } from '../sheet/criteria/criteria';

const EMPTY: Answers = opened({ version: 0, given: {} }, new Map());

/** What is tried counts as saved at once. */
function tried(before: Answers, code: string, { mark, comment }: Answer): Answers {
  const after = changed(before, code, { mark, comment });
  return mark === undefined ? after : taken(after, { code, given: { mark, comment } }, before.version);
}

/** The sheet that jurors would fill in: it can be tried, and nothing of it is kept. */
export function SheetPreview({ grid }: { readonly grid: GridFile }) {
  const groups = useMemo(() => groupsOf(grid, {}), [grid]);
  const [answers, setAnswers] = useState(EMPTY);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Criteria
        {...{ groups, answers, evidence: {}, statements: {}, kindNames: {}, isLocked: false }}
        onAnswer={(code, answer) => setAnswers((before) => tried(before, code, answer))}
        onDecide={() => {}}
      />
    </Flex>
  );
}
