import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeEvidence } from '../../../../server/src/domain/instruction/office-view';
import { StateBadge } from '../../StateBadge';
import { PieceDecision } from './PieceDecision';
import { PieceSource } from './PieceSource';

interface PieceItemProps {
  readonly application: number;
  readonly piece: OfficeEvidence;
}

/** One piece of evidence: what it is, where it is to be had, and what the office has decided about it. */
export function PieceItem({ application, piece }: PieceItemProps) {
  const { formatMessage } = useIntl();
  const title = useRef<HTMLParagraphElement>(null);
  const { kind, decision, reason, visibility } = piece;
  const say = (what: string, values = {}) => formatMessage({ id: `label.piece.${what}` }, values);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography tag="p" fontWeight="bold" ref={title} tabIndex={-1}>
        {piece.title}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <StateBadge of="evidence" state={decision ?? 'undecided'} />
        <Typography variant="pi">
          {formatMessage({ id: `label.kind.${kind}` })} · {say(`visibility.${visibility}`)}
        </Typography>
      </Flex>
      {reason !== null && reason !== '' && <Typography tag="p">{say('reason', { reason })}</Typography>}
      <PieceSource application={application} piece={piece} />
      <PieceDecision {...{ application, piece }} onDone={() => title.current?.focus()} />
    </Flex>
  );
}
