import { AfterDoneProvider, ConfirmDialog } from '@parvis/panel';
import type { CompositionView } from '../../../../server/src/domain/desk/composition';
import type { Removal } from './compose-api';
import { useChange } from './use-change';

interface RemovalButtonProps {
  readonly panel: CompositionView;
  readonly removal: Removal;
  /** Says a part of the dialog: `remove`, `remove-named`, `remove-title`, `remove-explanation`, `remove-confirm`, `removed`. */
  readonly say: (what: string) => string;
  /** Takes the focus from a row that is gone. */
  readonly afterRemoval: () => void;
}

/** Takes a member or a dossier out of a panel, which is possible while it is prepared. */
export function RemovalButton({ panel, removal, say, afterRemoval }: RemovalButtonProps) {
  const change = useChange(panel);
  if (panel.state !== 'preparation') return null;
  return (
    <AfterDoneProvider value={afterRemoval}>
      <ConfirmDialog
        look="row"
        variant="danger-light"
        button={say('remove')}
        buttonName={say('remove-named')}
        title={say('remove-title')}
        explanation={say('remove-explanation')}
        confirm={say('remove-confirm')}
        act={() => change({ to: 'removals', ...removal }, say('removed'))}
      />
    </AfterDoneProvider>
  );
}
