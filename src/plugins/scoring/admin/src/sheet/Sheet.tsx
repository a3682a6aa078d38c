import { AfterDoneProvider } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SheetView } from '../../../server/src/domain/desk/views';
import { SheetBadge } from '../desk/SheetBadge';
import { type Answer, answerTo } from './answers/answers';
import { type ReadAnew, useKeeper } from './answers/use-keeper';
import { ConflictButton } from './ConflictButton';
import { Criteria } from './criteria/Criteria';
import { applicableOf, groupsOf } from './criteria/criteria';
import { DossierSide } from './DossierSide';
import { KeysDialog } from './keys/KeysDialog';
import { useKeys } from './keys/use-keys';
import { SaveState } from './SaveState';
import { SubmitSection } from './SubmitSection';
import { useTallWindow } from './use-tall-window';

interface SheetProps {
  readonly view: SheetView;
  readonly readAnew: ReadAnew;
}

/** Strapi’s own bar, which comes down as soon as the page is scrolled. */
const STRAPI_BAR = 56;

/** A sheet: the dossier beside its criteria, what is answered and whether it is saved. */
export function Sheet({ view, readAnew }: SheetProps) {
  const { formatMessage } = useIntl();
  const [keeper, keeping] = useKeeper(view, readAnew);
  const isTall = useTallWindow();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const groups = useMemo(() => groupsOf(view.grid, view.applicability), [view.grid, view.applicability]);
  const criteria = useMemo(() => applicableOf(groups), [groups]);
  const isDraft = view.state === 'draft';
  const { answers, standing } = keeping;
  const missing = criteria.filter(({ code }) => answerTo(answers, code)?.mark === undefined);
  const answer = useCallback(
    (code: string, given: Answer, when: 'now' | 'after-pause') => keeper.answer(code, given, when),
    [keeper],
  );
  const decide = useCallback(
    (code: string, holds: 'mine' | 'theirs') => keeper.decide(code, holds),
    [keeper],
  );
  const onKeyDown = useKeys({
    ...{ criteria: isDraft ? criteria : [], missing },
    answerOf: (code) => answerTo(keeper.keeping().answers, code),
    answer: (code, given) => answer(code, given, 'now'),
    help: () => setHelpOpen(true),
  });

  useEffect(() => heading.current?.focus(), []);

  // Only the server knows whether a sheet that lacks nothing may be handed in.
  const isWhole = isDraft && missing.length === 0 && answers.waiting.size === 0 && standing === 'quiet';
  const isBehind = answers.version !== view.version;
  useEffect(() => {
    if (isWhole && isBehind) void readAnew();
  }, [isWhole, isBehind, readAnew]);

  return (
    <AfterDoneProvider value={() => heading.current?.focus()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to what has controls of its own */}
      <div onKeyDown={onKeyDown}>
        <Box
          background="neutral100"
          paddingBottom={4}
          style={{ position: isTall ? 'sticky' : 'static', top: STRAPI_BAR, zIndex: 2 }}
        >
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Flex gap={3} wrap="wrap">
              <Typography tag="h2" variant="beta" ref={heading} tabIndex={-1}>
                {view.title}
              </Typography>
              <SheetBadge state={view.state} />
              <Typography>
                {formatMessage(
                  { id: 'scoring.progress' },
                  { answered: criteria.length - missing.length, criteria: criteria.length },
                )}
              </Typography>
            </Flex>
            {isDraft && (
              <Flex gap={2} wrap="wrap">
                <Button type="button" size="S" variant="tertiary" onClick={() => setHelpOpen(true)}>
                  {formatMessage({ id: 'scoring.keys.button' })}
                </Button>
                <ConflictButton assignment={view.assignment} />
              </Flex>
            )}
          </Flex>
          {isDraft && <SaveState keeping={keeping} send={() => void keeper.send()} />}
        </Box>
        <Box
          // Side by side where there is room, one below the other at 200 %.
          style={{
            display: 'grid',
            gap: '2.4rem',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 40rem), 1fr))',
            alignItems: 'start',
          }}
        >
          <DossierSide uid={view.uid} fields={view.fields} />
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Criteria
              {...{
                groups,
                answers,
                isLocked: !isDraft,
                evidence: view.evidence,
                statements: view.statements,
                kindNames: view.kindNames,
              }}
              onAnswer={answer}
              onDecide={decide}
            />
            {isDraft && (
              <SubmitSection
                {...{ assignment: view.assignment, version: answers.version, missing }}
                isWaiting={answers.waiting.size > 0 || standing === 'saving'}
                possible={view.submit}
              />
            )}
          </Flex>
        </Box>
        <KeysDialog isOpen={isHelpOpen} onOpenChange={setHelpOpen} />
      </div>
    </AfterDoneProvider>
  );
}
