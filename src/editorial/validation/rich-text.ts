import { z } from 'zod';
import { always, type Problem } from './problem';
import { isSafeLink } from './web-address';

const text = z.object({ type: z.literal('text'), text: z.string() });
const link = z.object({ type: z.literal('link'), url: z.string(), children: z.array(text) });
const inline = z.array(z.union([text, link]));
const listItem = z.object({ type: z.literal('list-item'), children: inline });

const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodArray<z.ZodUnion<readonly [typeof listItem, typeof list]>> {
    return z.array(z.union([listItem, list])).min(1);
  },
});

/** The format of Strapi's block editor. What each node may carry besides is checked by Strapi itself. */
const blocks = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children: inline }),
    z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), children: inline }),
    z.object({ type: z.literal('quote'), children: inline }),
    z.object({ type: z.literal('code'), children: inline }),
    z.object({ type: z.literal('image'), image: z.looseObject({ url: z.string() }), children: inline }),
    list,
  ]),
);

/** The problems of a formatted text: not in the format of Strapi's blocks, or with a link that is not safe to follow. */
export function richTextProblems(value: unknown, path: readonly string[]): Problem[] {
  if (!blocks.safeParse(value).success) return [always(path, 'rich-text')];
  return linksIn(value)
    .filter((address) => !isSafeLink(address))
    .map((address) => always(path, 'rich-text-link', { link: address.slice(0, 80) }));
}

function linksIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  const found = z
    .looseObject({ type: z.string(), url: z.string().optional(), children: z.unknown().optional() })
    .safeParse(node);
  if (!found.success) return [];
  const { type, url, children } = found.data;
  return [...(type === 'link' && url !== undefined ? [url] : []), ...linksIn(children)];
}
