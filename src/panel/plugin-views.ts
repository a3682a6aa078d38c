import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { checkPanel } from './check-panel';
import { PanelFileError, parseContentTypePanel } from './panel-file';
import type { View } from './read-views';

/** A plugin says how its types are to be shown in a service `views`: what a panel file says, by uid. */
const offered = z.record(z.string(), z.unknown());

const model = z.object({
  __schema__: z.object({
    attributes: z.record(
      z.string(),
      z.object({ type: z.string(), enum: z.array(z.string()).optional(), target: z.string().optional() }),
    ),
  }),
});

/**
 * The views that installed plugins bring for types of their own.
 *
 * @throws PanelFileError naming the type and each field that is missing or wrong.
 */
export function pluginViews(strapi: Core.Strapi): View[] {
  return Object.keys(strapi.plugins).flatMap((plugin) => {
    const views = offered.safeParse(strapi.service(`plugin::${plugin}.views`));
    if (!views.success) return [];
    return Object.entries(views.data).map(([uid, content]): View => {
      const panel = parseContentTypePanel(uid, content);
      const { attributes } = model.parse(
        Object.values(strapi.contentTypes).find((type) => type.uid === uid),
      ).__schema__;
      const problems = checkPanel(panel, attributes);
      if (problems.length > 0) throw new PanelFileError(uid, problems);
      return { kind: 'content-types', uid, attributes, panel };
    });
  });
}
