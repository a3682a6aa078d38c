import { Flex } from '@strapi/design-system';
import type { OfficeEvidence } from '../../../../server/src/domain/instruction/office-view';
import { PieceItem } from './PieceItem';

interface PieceListProps {
  readonly application: number;
  readonly pieces: readonly OfficeEvidence[];
}

/** Pieces of evidence, each with what the office decides about it. */
export function PieceList({ application, pieces }: PieceListProps) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <PieceItem application={application} piece={piece} />
        </li>
      ))}
    </Flex>
  );
}
