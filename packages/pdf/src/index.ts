export type {
  Banner,
  Boilerplate,
  CodePart,
  Contacts,
  FiguresPart,
  HeadingPart,
  ImagePart,
  Letterhead,
  ListPart,
  Notice,
  ParagraphPart,
  Part,
  PdfDocument,
  Picture,
  QuotePart,
  TablePart,
  Title,
  Words,
} from './document';
export { partsFromBlocks } from './from-blocks';
export { renderPdf } from './render';
export { french } from './typography/french';
