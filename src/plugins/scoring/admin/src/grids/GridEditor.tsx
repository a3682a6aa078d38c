import { Part, Refused, useRefusal } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { GridView } from '../../../server/src/domain/desk/views';
import type { GridFile } from '../../../server/src/domain/grid/grid-file';
import { Unfold } from '../Unfold';
import { checkDraft } from './edit/check-draft';
import { GridSettings } from './GridSettings';
import { GridSteps } from './GridSteps';
import { useChangeGridMutation } from './grids-api';
import { LevelsForm } from './levels/LevelsForm';
import { SheetPreview } from './SheetPreview';
import { TreeEditor } from './tree/TreeEditor';

interface GridEditorProps {
  readonly grid: GridView;
  readonly readAnew: () => PromiseLike<unknown>;
}

/** What has been changed here and is not saved, and the version that it was changed from. */
interface Edited {
  readonly content: GridFile;
  readonly version: number;
}

/** A grid to change while it is a draft, to read afterwards. */
export function GridEditor({ grid, readAnew }: GridEditorProps) {
  const { formatMessage, locale } = useIntl();
  const refusalOf = useRefusal();
  const [save, { isLoading }] = useChangeGridMutation();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isDraft = grid.state === 'draft';
  const content = edited?.content ?? grid.content;
  const fault = useMemo(() => checkDraft(content), [content]);
  const change = (changed: GridFile) =>
    setEdited({ content: changed, version: edited?.version ?? grid.version });

  const keep = async () => {
    if (edited === null) return;
    const answer = await save({ id: grid.id, ...edited });
    setRefusal(refusalOf(answer));
    if (!('data' in answer)) return;
    const { version } = answer.data;
    await readAnew();
    // What was written while it was being saved is the next change.
    setEdited((now) => (now === null || now.content === edited.content ? null : { ...now, version }));
  };

  return (
    <>
      <Flex tag="section" direction="column" alignItems="stretch" gap={3}>
        <Typography role="status" textColor={fault === null ? 'success700' : 'danger600'}>
          {fault === null
            ? formatMessage({ id: 'scoring.grid.sound' })
            : `${fault.sentence[locale.startsWith('fr') ? 'fr' : 'en']} (${fault.path})`}
        </Typography>
        {isDraft && (
          <Flex gap={3} wrap="wrap">
            <Button type="button" disabled={edited === null} loading={isLoading} onClick={keep}>
              {formatMessage({ id: 'scoring.grid.save' })}
            </Button>
            <Typography role="status">
              {formatMessage({ id: `scoring.grid.${edited === null ? 'saved' : 'unsaved'}` })}
            </Typography>
          </Flex>
        )}
        <Refused reason={refusal} />
        <GridSteps grid={grid} isUnsaved={edited !== null} />
      </Flex>
      <Box
        tag="fieldset"
        disabled={!isDraft}
        aria-label={formatMessage({ id: 'scoring.grid.content' })}
        borderStyle="none"
        padding={0}
        style={{ minWidth: 0 }}
      >
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Part title="scoring.tree.title" explanation="scoring.tree.explanation">
            <TreeEditor
              grid={content}
              isLocked={!isDraft}
              onChange={(root) => change({ ...content, root })}
            />
          </Part>
          <Part title="scoring.levels.title" explanation="scoring.levels.explanation">
            <LevelsForm
              levels={content.levels ?? []}
              isLocked={!isDraft}
              onChange={(levels) => change({ ...content, levels })}
            />
          </Part>
          <Part title="scoring.settings.title">
            <GridSettings grid={content} onChange={change} />
          </Part>
        </Flex>
      </Box>
      {fault === null && (
        <Part title="scoring.preview.title" explanation="scoring.preview.explanation">
          <Unfold title={formatMessage({ id: 'scoring.preview.show' })}>
            <SheetPreview grid={content} />
          </Unfold>
        </Part>
      )}
    </>
  );
}
