import { Box, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { GridFile, NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { nodeAt, type Way, withNode } from '../edit/tree';
import { NodeActions } from './NodeActions';
import { NodeForm } from './NodeForm';
import { TreeList } from './TreeList';

interface TreeEditorProps {
  readonly grid: GridFile;
  readonly isLocked: boolean;
  readonly onChange: (root: NodeFile) => void;
}

/** The tree of a grid beside the node that is chosen in it. */
export function TreeEditor({ grid: { root }, isLocked, onChange }: TreeEditorProps) {
  const [chosen, setChosen] = useState<Way>([]);
  const way = nodeAt(root, chosen) === null ? [] : chosen;
  const node = nodeAt(root, way) ?? root;
  return (
    <Box
      style={{
        display: 'grid',
        gap: '2.4rem',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 40rem), 1fr))',
        alignItems: 'start',
      }}
    >
      <Box background="neutral0" borderColor="neutral200" hasRadius padding={4}>
        <TreeList root={root} chosen={way} onChoose={setChosen} />
      </Box>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {!isLocked && <NodeActions {...{ root, way, onChange }} onChoose={setChosen} />}
        <NodeForm
          key={way.join('.')}
          root={root}
          node={node}
          onChange={(changed) => onChange(withNode(root, way, () => changed))}
        />
      </Flex>
    </Box>
  );
}
