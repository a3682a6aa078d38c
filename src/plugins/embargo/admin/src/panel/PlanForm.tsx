import { AskForm } from '@parvis/panel';
import { Checkbox, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace, PlanKind } from '../../../server/src/domain/plan';
import { MomentFields } from '../moment/MomentFields';
import { emptyDraft, momentOf } from '../moment/moment';
import type { DocumentView } from '../views';
import { useStep } from './use-step';

interface PlanFormProps {
  readonly place: DocumentPlace;
  readonly view: DocumentView;
  /** What it may be of, of which the first is proposed. */
  readonly kinds: readonly PlanKind[];
  readonly onClose: (done: boolean) => void;
}

/** What is planned, for when, and which partners have to agree first. */
export function PlanForm({ place, view: { forNewPlan, obstacles }, kinds, onClose }: PlanFormProps) {
  const { formatMessage } = useIntl();
  const [draft, setDraft] = useState(() => emptyDraft(forNewPlan.zone));
  const [kind, setKind] = useState<PlanKind>(kinds[0] ?? 'publish');
  const [partners, setPartners] = useState<readonly string[]>([]);
  const [wasTried, setTried] = useState(false);
  const step = useStep(place);

  const submit = async () => {
    setTried(true);
    const moment = momentOf(draft);
    if (!moment.ok) return undefined;
    const asked = kind === 'publish' ? partners : [];
    return step({
      ...{ step: 'plan', kind, instant: moment.instant.toISOString(), zone: draft.zone, partners: asked },
    });
  };

  return (
    <AskForm confirm={formatMessage({ id: 'embargo.plan.confirm' })} submit={submit} onClose={onClose}>
      {kinds.length > 1 && (
        <Field.Root name="embargo-kind">
          <Typography id="embargo-kind-label" variant="pi" fontWeight="bold">
            {formatMessage({ id: 'embargo.plan.kind' })}
          </Typography>
          <Radio.Group
            aria-labelledby="embargo-kind-label"
            value={kind}
            onValueChange={(chosen) => setKind(chosen === 'unpublish' ? 'unpublish' : 'publish')}
          >
            <Radio.Item value="publish">{formatMessage({ id: 'embargo.plan.publish' })}</Radio.Item>
            <Radio.Item value="unpublish">{formatMessage({ id: 'embargo.plan.unpublish' })}</Radio.Item>
          </Radio.Group>
        </Field.Root>
      )}
      <MomentFields draft={draft} onChange={setDraft} zone={forNewPlan.zone} wasTried={wasTried} />
      {kind === 'publish' && (
        <>
          {forNewPlan.staff > 0 && (
            <Typography tag="p">
              {formatMessage({ id: 'embargo.plan.staff' }, { count: forNewPlan.staff })}
            </Typography>
          )}
          <Partners partners={forNewPlan.partners} chosen={partners} onChange={setPartners} />
          {obstacles.length > 0 && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatMessage({ id: 'embargo.plan.incomplete' }, { count: obstacles.length })}
            </Typography>
          )}
        </>
      )}
    </AskForm>
  );
}

interface PartnersProps {
  readonly partners: DocumentView['forNewPlan']['partners'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The partners whose agreement can be waited for; one without a contact to write to cannot be asked. */
function Partners({ partners, chosen, onChange }: PartnersProps) {
  const { formatMessage } = useIntl();
  if (partners.length === 0) return null;
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={2}
      borderStyle="none"
      padding={0}
      margin={0}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2}>
        {formatMessage({ id: 'embargo.plan.partners' })}
      </Typography>
      {partners.map(({ documentId, title, contacts }) => (
        <Checkbox
          key={documentId}
          checked={chosen.includes(documentId)}
          disabled={contacts === 0}
          onCheckedChange={(checked) =>
            onChange(checked === true ? [...chosen, documentId] : chosen.filter((id) => id !== documentId))
          }
        >
          {formatMessage({ id: 'embargo.plan.partner' }, { title, contacts })}
        </Checkbox>
      ))}
    </Flex>
  );
}
