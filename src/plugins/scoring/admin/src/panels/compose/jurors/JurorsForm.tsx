import { AskForm } from '@parvis/panel';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import type {
  ComposedDossier,
  CompositionView,
  MemberView,
} from '../../../../../server/src/domain/desk/composition';
import { useChange } from '../use-change';
import { conflictBetween, loadOf } from './balance';

interface JurorsFormProps {
  readonly panel: CompositionView;
  readonly dossier: ComposedDossier;
  readonly onClose: (done: boolean) => void;
}

/** Says who judges one dossier; who has a conflict cannot be chosen, and the form says which. */
export function JurorsForm({ panel, dossier, onClose }: JurorsFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange(panel);
  const [jurors, setJurors] = useState(dossier.jurors);
  const { members, state } = panel;
  const load = loadOf(panel);
  const submit = () =>
    change(
      { to: 'jurors', dossier: dossier.dossier, jurors },
      formatMessage({ id: 'scoring.composed.changed' }, { title: dossier.title }),
    );
  const choose = (juror: number, isChosen: boolean) =>
    setJurors((before) => (isChosen ? [...before, juror] : before.filter((one) => one !== juror)));

  /** What speaks against a member; who judges in spite of it can still be taken off a panel that is prepared. */
  const obstacleOf = (member: MemberView): Obstacle | null => {
    const has = dossier.jurors.includes(member.juror);
    if (has && state === 'open') return { words: 'recuse-instead', isFixed: true };
    const conflict = conflictBetween(member, dossier);
    return conflict === null ? null : { words: `conflict.${conflict}`, isFixed: !has };
  };

  return (
    <AskForm confirm={formatMessage({ id: 'scoring.composed.save' })} submit={submit} onClose={onClose}>
      <Box
        tag="fieldset"
        borderStyle="none"
        padding={0}
        aria-label={formatMessage({ id: 'scoring.composed.column.jurors' })}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography tag="p">
            {formatMessage(
              { id: 'scoring.composed.chosen' },
              { count: jurors.length, quorum: panel.grid.quorum },
            )}
          </Typography>
          {members.map((member) => (
            <JurorChoice
              key={member.juror}
              member={member}
              load={load.get(member.juror) ?? 0}
              isChosen={jurors.includes(member.juror)}
              obstacle={obstacleOf(member)}
              onChange={(isChosen) => choose(member.juror, isChosen)}
            />
          ))}
          {members.length === 0 && (
            <Typography tag="p">{formatMessage({ id: 'scoring.composed.no-members' })}</Typography>
          )}
        </Flex>
      </Box>
    </AskForm>
  );
}

/** What speaks against a juror, and whether the choice is fixed by it. */
interface Obstacle {
  readonly words: string;
  readonly isFixed: boolean;
}

interface JurorChoiceProps {
  readonly member: MemberView;
  readonly load: number;
  readonly isChosen: boolean;
  readonly obstacle: Obstacle | null;
  readonly onChange: (isChosen: boolean) => void;
}

function JurorChoice({ member, load, isChosen, obstacle, onChange }: JurorChoiceProps) {
  const { formatMessage } = useIntl();
  const why = useId();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Checkbox
        checked={isChosen}
        disabled={obstacle?.isFixed === true}
        aria-describedby={why}
        onCheckedChange={(checked) => onChange(checked === true)}
      >
        {member.name}
      </Checkbox>
      <Typography id={why} variant="pi" textColor={obstacle === null ? 'neutral600' : 'danger600'}>
        {obstacle === null
          ? formatMessage({ id: 'scoring.composed.load' }, { count: load })
          : formatMessage({ id: `scoring.composed.${obstacle.words}` })}
      </Typography>
    </Flex>
  );
}
