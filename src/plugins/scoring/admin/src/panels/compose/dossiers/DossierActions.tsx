import { FormDialog } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ComposedDossier, CompositionView } from '../../../../../server/src/domain/desk/composition';
import { JurorsForm } from '../jurors/JurorsForm';
import { RemovalButton } from '../RemovalButton';

interface DossierActionsProps {
  readonly panel: CompositionView;
  readonly dossier: ComposedDossier;
  /** Takes the focus from a row that is gone. */
  readonly afterRemoval: () => void;
}

/** Changes who judges a dossier, or takes it out of the panel while it is prepared. */
export function DossierActions({ panel, dossier, afterRemoval }: DossierActionsProps) {
  const { formatMessage } = useIntl();
  const { title } = dossier;
  const say = (what: string) => formatMessage({ id: `scoring.composed.${what}` }, { title });
  if (panel.state === 'closed') return null;
  return (
    <Flex gap={2}>
      <FormDialog
        look="row"
        variant="tertiary"
        button={say('change')}
        buttonName={say('change-named')}
        title={say('change-title')}
      >
        {(close) => <JurorsForm panel={panel} dossier={dossier} onClose={close} />}
      </FormDialog>
      <RemovalButton {...{ panel, say, afterRemoval }} removal={{ dossiers: [dossier.dossier] }} />
    </Flex>
  );
}
