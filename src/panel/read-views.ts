import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { checkPanel } from './check-panel';
import {
  type ComponentPanel,
  type ContentTypePanel,
  PanelFileError,
  parseComponentPanel,
  parseContentTypePanel,
} from './panel-file';

const schemaFile = z.object({
  attributes: z.record(
    z.string(),
    z.object({ type: z.string(), enum: z.array(z.string()).optional(), target: z.string().optional() }),
  ),
});

/** A view of the content manager: the fields that a schema declares, and how they shall be shown. */
export type View = Readonly<{
  uid: string;
  attributes: z.infer<typeof schemaFile>['attributes'];
}> &
  (
    | Readonly<{ kind: 'content-types'; panel: ContentTypePanel }>
    | Readonly<{ kind: 'components'; panel: ComponentPanel }>
  );

function readJson(file: string): unknown {
  if (!existsSync(file)) throw new PanelFileError(file, ['the file is missing']);
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return content;
}

const folders = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function checked(view: View, file: string): View {
  const problems = checkPanel(view.panel, view.attributes);
  if (problems.length > 0) throw new PanelFileError(file, problems);
  return view;
}

function contentTypeView(source: string, api: string, name: string): View {
  const { attributes } = schemaFile.parse(
    readJson(join(source, 'api', api, 'content-types', name, 'schema.json')),
  );
  const file = join(source, 'api', api, 'panel.json');
  const panel = parseContentTypePanel(file, readJson(file));
  return checked({ kind: 'content-types', uid: `api::${api}.${name}`, attributes, panel }, file);
}

function componentView(source: string, group: string, name: string): View {
  const { attributes } = schemaFile.parse(readJson(join(source, 'components', group, `${name}.json`)));
  const file = join(source, 'components', group, 'panel', `${name}.json`);
  const panel = parseComponentPanel(file, readJson(file));
  return checked({ kind: 'components', uid: `${group}.${name}`, attributes, panel }, file);
}

/**
 * Reads the view of every content type and component of the application, each checked against its schema.
 *
 * @param source the folder that holds `api` and `components`, as written or as compiled.
 * @throws PanelFileError naming the file and each field that is missing or wrong in it.
 */
export function readViews(source: string): View[] {
  // An API may have a route of its own and no content, as `preview` does.
  const withContent = folders(join(source, 'api')).filter((api) =>
    existsSync(join(source, 'api', api, 'content-types')),
  );
  const contentTypes = withContent.flatMap((api) =>
    folders(join(source, 'api', api, 'content-types')).map((name) => contentTypeView(source, api, name)),
  );
  const components = folders(join(source, 'components')).flatMap((group) =>
    readdirSync(join(source, 'components', group))
      .filter((file) => file.endsWith('.json'))
      .map((file) => componentView(source, group, basename(file, '.json'))),
  );
  return [...contentTypes, ...components];
}
