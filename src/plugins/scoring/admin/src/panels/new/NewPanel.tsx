import { FormDialog, Loaded } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { PanelChoicesView } from '../../../../server/src/domain/desk/composition';
import { usePanelChoicesQuery } from '../compose/compose-api';
import { NewPanelForm } from './NewPanelForm';

/** Where a panel begins; or what has to be there before one can. */
export function NewPanel() {
  const query = usePanelChoicesQuery(undefined, { refetchOnMountOrArgChange: true });
  return <Loaded query={query}>{(choices) => <NewPanelButton choices={choices} />}</Loaded>;
}

function obstacleIn({ types, grids }: PanelChoicesView): string | null {
  if (types.length === 0) return 'scoring.new-panel.no-type';
  return grids.length === 0 ? 'scoring.new-panel.no-grid' : null;
}

function NewPanelButton({ choices }: { readonly choices: PanelChoicesView }) {
  const { formatMessage } = useIntl();
  const why = useId();
  const obstacle = obstacleIn(choices);
  const title = formatMessage({ id: 'scoring.new-panel.button' });
  return (
    <Flex gap={3} wrap="wrap">
      <FormDialog
        look="page"
        variant="default"
        button={title}
        title={title}
        disabled={obstacle !== null}
        describedBy={obstacle === null ? undefined : why}
      >
        {(close) => <NewPanelForm choices={choices} onClose={close} />}
      </FormDialog>
      {obstacle !== null && (
        <Typography id={why} tag="p">
          {formatMessage({ id: obstacle })}
        </Typography>
      )}
    </Flex>
  );
}
