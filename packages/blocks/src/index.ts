export { lengthInCharacters } from './length';
export { parseBlocks } from './parse';
export { isSafeLink } from './safe-link';
export { type HtmlOptions, type ShownImage, toHtml } from './to-html';
export { toText } from './to-text';
export type {
  Block,
  Blocks,
  Code,
  Heading,
  HeadingLevel,
  Image,
  Inline,
  Link,
  List,
  ListItem,
  Mark,
  Paragraph,
  Quote,
  Text,
} from './tree';
