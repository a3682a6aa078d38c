import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NodeFile } from '../../../../server/src/domain/grid/grid-file';
import { labelOf } from '../../sheet/criteria/criteria';
import { balanceOf } from '../edit/check-draft';
import type { Way } from '../edit/tree';

interface TreeListProps {
  readonly root: NodeFile;
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}

/** A grid as nested lists: each node with its weight and, of a parent, whether its children add up to it. */
export function TreeList({ root, chosen, onChoose }: TreeListProps) {
  return (
    <ul>
      <Branch node={root} way={[]} chosen={chosen} onChoose={onChoose} />
    </ul>
  );
}

interface BranchProps extends Omit<TreeListProps, 'root'> {
  readonly node: NodeFile;
  readonly way: Way;
}

function Branch({ node, way, chosen, onChoose }: BranchProps) {
  const { formatMessage } = useIntl();
  const isChosen = way.join('.') === chosen.join('.');
  const balance = balanceOf(node);
  return (
    <li>
      {/* A link where a button would be: a locked grid disables buttons, and is still read. */}
      <Box
        tag="a"
        href={`#${node.code}`}
        aria-current={isChosen ? 'true' : undefined}
        background={isChosen ? 'primary100' : 'neutral0'}
        padding={2}
        hasRadius
        style={{ display: 'block', textDecoration: 'none' }}
        onClick={(event) => {
          event.preventDefault();
          onChoose(way);
        }}
      >
        <Typography>
          {node.code} · {labelOf(node)}
        </Typography>{' '}
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(
            { id: 'scoring.tree.weight' },
            { weight: node.weight, bonus: String(node.bonus === true) },
          )}
        </Typography>
        {balance !== null && balance.missing !== '0' && (
          <Typography tag="p" variant="pi" textColor="danger600">
            {formatMessage({ id: 'scoring.tree.unbalanced' }, { ...balance, weight: node.weight })}
          </Typography>
        )}
      </Box>
      {node.children !== undefined && node.children.length > 0 && (
        <Box tag="ul" paddingLeft={4}>
          {node.children.map((child, index) => (
            <Branch
              // biome-ignore lint/suspicious/noArrayIndexKey: a code is being written, a place is not
              key={index}
              node={child}
              way={[...way, index]}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </Box>
      )}
    </li>
  );
}
