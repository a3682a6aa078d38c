import { AfterDoneProvider, FormDialog, ReasonForm, Refused } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeEvidence } from '../../../../server/src/domain/instruction/office-view';
import { useChange } from '../../use-change';

interface PieceDecisionProps {
  readonly application: number;
  readonly piece: OfficeEvidence;
  /** Told once it is decided: the button that did it is gone by then. */
  readonly onDone: () => void;
}

/** Accepts a piece, rejects it with a reason, or takes the decision back. */
export function PieceDecision({ application, piece, onDone }: PieceDecisionProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { id, title, version, decision } = piece;
  const say = (what: string) => formatMessage({ id: `label.piece.${what}` }, { title });
  const decide = (decided: OfficeEvidence['decision'], reason: string) =>
    change(
      {
        ...{ method: 'PUT', path: `/applications/${application}/evidence/${id}/decision` },
        body: { version, decision: decided, reason },
      },
      say(`done.${decided ?? 'undecided'}`),
    );
  const atOnce = (decided: OfficeEvidence['decision']) => async () => {
    setBusy(true);
    const refused = await decide(decided, '');
    setRefusal(refused);
    setBusy(false);
    if (refused === null) onDone();
  };

  return (
    <AfterDoneProvider value={onDone}>
      <Flex gap={2} wrap="wrap">
        {decision === null ? (
          <>
            <Button
              type="button"
              variant="success-light"
              size="S"
              loading={isBusy}
              aria-label={say('accept-name')}
              onClick={atOnce('accepted')}
            >
              {say('accept')}
            </Button>
            <FormDialog
              look="row"
              variant="danger-light"
              button={say('reject')}
              buttonName={say('reject-name')}
              title={say('reject-title')}
            >
              {(close) => (
                <ReasonForm
                  words="label.piece.rejection"
                  act={(reason) => decide('rejected', reason)}
                  onClose={close}
                />
              )}
            </FormDialog>
          </>
        ) : (
          <Button
            type="button"
            variant="tertiary"
            size="S"
            loading={isBusy}
            aria-label={say('undo-name')}
            onClick={atOnce(null)}
          >
            {say('undo')}
          </Button>
        )}
      </Flex>
      <Refused reason={refusal} />
    </AfterDoneProvider>
  );
}
