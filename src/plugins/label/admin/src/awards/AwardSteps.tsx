import { useIntl } from 'react-intl';
import type { AwardView } from '../../../server/src/domain/award/award-view';
import { Steps } from '../steps/Steps';
import { useChange } from '../use-change';
import { WithdrawForm } from './WithdrawForm';

/** Warns the holder of an award, or withdraws it after a hearing. */
export function AwardSteps({ award }: { readonly award: AwardView }) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const { id, version, commune, steps } = award;
  return (
    <Steps
      steps={steps}
      words="label.award-step"
      about={commune.name}
      manners={{
        warn: { reasoned: true },
        withdraw: { danger: true, form: (close) => <WithdrawForm award={award} onClose={close} /> },
      }}
      take={(event, reason) =>
        change(
          { method: 'POST', path: `/awards/${id}/steps/${event}`, body: { version, reason } },
          formatMessage({ id: `label.award-step.${event}.done` }, { commune: commune.name }),
        )
      }
    />
  );
}
