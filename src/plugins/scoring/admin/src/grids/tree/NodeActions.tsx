import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { nodeAt, type Way, withChild, withMoved, withoutNode } from '../edit/tree';

interface NodeActionsProps {
  readonly root: NodeFile;
  readonly way: Way;
  readonly onChange: (root: NodeFile) => void;
  readonly onChoose: (way: Way) => void;
}

/** What can be done with the place of a node: a child more, earlier, later, gone. */
export function NodeActions({ root, way, onChange, onChoose }: NodeActionsProps) {
  const { formatMessage } = useIntl();
  const parent = way.slice(0, -1);
  const place = way.at(-1);
  const siblings = nodeAt(root, parent)?.children?.length ?? 0;
  const isRoot = place === undefined;
  const act = (changed: NodeFile, chosen: Way) => {
    onChange(changed);
    onChoose(chosen);
  };
  const actions = [
    {
      ...{ name: 'add', isPossible: true },
      act: () => act(withChild(root, way), [...way, nodeAt(root, way)?.children?.length ?? 0]),
    },
    {
      ...{ name: 'earlier', isPossible: !isRoot && place > 0 },
      act: () => act(withMoved(root, way, -1), [...parent, (place ?? 0) - 1]),
    },
    {
      ...{ name: 'later', isPossible: !isRoot && place < siblings - 1 },
      act: () => act(withMoved(root, way, 1), [...parent, (place ?? 0) + 1]),
    },
    {
      ...{ name: 'remove', isPossible: !isRoot && siblings > 1 },
      act: () => act(withoutNode(root, way), parent),
    },
  ];
  return (
    <Flex gap={2} wrap="wrap">
      {actions.map(({ name, isPossible, act: onClick }) => (
        <Button
          key={name}
          type="button"
          size="S"
          variant={name === 'remove' ? 'danger-light' : 'tertiary'}
          disabled={!isPossible}
          onClick={onClick}
        >
          {formatMessage({ id: `scoring.tree.${name}` })}
        </Button>
      ))}
    </Flex>
  );
}
