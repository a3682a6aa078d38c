import { AfterDoneProvider, ConfirmDialog, Part } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView } from '../../../../server/src/domain/desk/composition';
import { type Lack, lackOf } from './jurors/balance';
import { useChange } from './use-change';

/** What does not keep a panel from opening, and is worth a look before it does. */
const WARNED = ['conflict', 'under-quorum'] as const satisfies readonly Lack[];

/** What a panel lacks before it opens, and where it opens and closes. */
export function OpeningSection({ panel }: { readonly panel: CompositionView }) {
  const { formatMessage } = useIntl();
  const sentence = useRef<HTMLDivElement>(null);
  const { state } = panel;
  const lacks = state === 'closed' ? [] : panel.dossiers.map((dossier) => lackOf(dossier, panel));
  const warnings = WARNED.flatMap((lack) => {
    const count = lacks.filter((one) => one === lack).length;
    return count === 0 ? [] : [formatMessage({ id: `scoring.opening.${lack}` }, { count })];
  });
  return (
    <Part title={`scoring.opening.title.${state}`}>
      <div ref={sentence} tabIndex={-1} role="status">
        <Typography tag="p">{formatMessage({ id: `scoring.opening.${state}` })}</Typography>
        {warnings.map((warning) => (
          <Typography key={warning} tag="p" textColor="warning700">
            {warning}
          </Typography>
        ))}
      </div>
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        {state === 'preparation' && <Step panel={panel} step="open" />}
        {state === 'open' && <Step panel={panel} step="close" />}
      </AfterDoneProvider>
    </Part>
  );
}

interface StepProps {
  readonly panel: CompositionView;
  readonly step: 'open' | 'close';
}

function Step({ panel, step }: StepProps) {
  const { formatMessage } = useIntl();
  const change = useChange(panel);
  const why = useId();
  const { allowed, reasons } = panel[step];
  const say = (what: string) =>
    formatMessage({ id: `scoring.opening.${step}.${what}` }, { count: panel.dossiers.length });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {!allowed && (
        <ul id={why}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Typography textColor="danger600">{reason}</Typography>
            </li>
          ))}
        </ul>
      )}
      <ConfirmDialog
        look="page"
        variant={step === 'open' ? 'default' : 'secondary'}
        button={say('button')}
        disabled={!allowed}
        describedBy={allowed ? undefined : why}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        act={() => change({ to: step }, say('done'))}
      />
    </Flex>
  );
}
