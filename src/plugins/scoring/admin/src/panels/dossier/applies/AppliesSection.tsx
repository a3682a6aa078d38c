import { AfterDoneProvider, ConfirmDialog, FormDialog, Part, PlainTable } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../../server/src/domain/desk/views';
import type { DecisionFile } from '../../../../../server/src/domain/dossier/dossier-file';
import { figureInWords } from '../../../figures';
import { nodesOf } from '../../../grid-nodes';
import { labelOf } from '../../../sheet/criteria/criteria';
import type { Place } from '../../panels-api';
import { DecisionForm } from './DecisionForm';
import { EffectTable } from './EffectTable';
import { effectOf, withoutDecision } from './effect';
import { useDecide } from './use-decide';

interface AppliesSectionProps {
  readonly place: Place;
  readonly view: PanelDossierView;
}

const COLUMNS = ['node', 'decision', 'reason'] as const;

/** What was decided to apply to a dossier, and where it is decided. */
export function AppliesSection({ place, view }: AppliesSectionProps) {
  const { formatMessage, locale } = useIntl();
  const why = useId();
  const sentence = useRef<HTMLParagraphElement>(null);
  const { applicability, decide, grid } = view;
  const say = (what: string, values = {}) => formatMessage({ id: `scoring.applies.${what}` }, values);
  const decided = nodesOf(grid.root).flatMap((node) => {
    const decision = applicability[node.code];
    return decision === undefined ? [] : [{ node, decision }];
  });
  const inWords = (decision: DecisionFile): string =>
    decision.state === 'na'
      ? say('state.na')
      : say('factor-of', { factor: figureInWords({ decimal: decision.factor }, locale) });
  return (
    <AfterDoneProvider value={() => sentence.current?.focus()}>
      <Part title="scoring.applies.title" explanation="scoring.applies.explanation">
        <Typography ref={sentence} tag="p" role="status" tabIndex={-1}>
          {say('count', { count: decided.length })}
        </Typography>
        {decided.length > 0 && (
          <PlainTable
            label={say('title')}
            columns={[
              ...COLUMNS.map((column) => say(`column.${column}`)),
              formatMessage({ id: 'scoring.composition.actions' }),
            ]}
            rows={decided.map(({ node, decision }) => ({
              key: node.code,
              cells: [
                `${node.code} · ${labelOf(node)}`,
                inWords(decision),
                decision.reason ?? formatMessage({ id: 'scoring.none' }),
                <Undo key="undo" {...{ place, view, code: node.code }} />,
              ],
            }))}
          />
        )}
        <Flex>
          <FormDialog
            look="page"
            button={say('button')}
            title={say('title')}
            disabled={!decide.allowed}
            describedBy={decide.allowed ? undefined : why}
          >
            {(close) => <DecisionForm {...{ place, view }} onClose={close} />}
          </FormDialog>
        </Flex>
        {!decide.allowed && (
          <Typography id={why} tag="p">
            {decide.reasons.join(' ')}
          </Typography>
        )}
      </Part>
    </AfterDoneProvider>
  );
}

/** Lets what was decided not to apply, or to count less, apply as the grid says. */
function Undo({ place, view, code }: AppliesSectionProps & { readonly code: string }) {
  const { formatMessage } = useIntl();
  const decide = useDecide(place, view);
  const after = withoutDecision(view.applicability, code);
  const say = (what: string) => formatMessage({ id: `scoring.applies.undo.${what}` }, { code });
  return (
    <ConfirmDialog
      look="row"
      variant="tertiary"
      button={say('button')}
      buttonName={say('named')}
      disabled={!view.decide.allowed}
      title={say('title')}
      explanation={formatMessage({ id: 'scoring.applies.warning' })}
      confirm={say('confirm')}
      act={() => decide(after)}
    >
      <EffectTable foreseen={effectOf(view.grid, view.applicability, after)} />
    </ConfirmDialog>
  );
}
