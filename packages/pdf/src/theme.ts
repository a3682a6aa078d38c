/** The face of all documents. Lengths in points; an A4 page has 595 × 842. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 68,
  right: 68,
  top: 56,
  bottom: 76,
  footer: 44,
} as const;

/** Each has a contrast of at least 4.5 : 1 on white and on the grounds of notices. */
export const COLOUR = {
  ink: '#1b2430',
  muted: '#525e6e',
  accent: '#1a4b8c',
  rule: '#cdd5df',
  warning: '#8a3b00',
  warningGround: '#fdf1e3',
  informationGround: '#eaf1fa',
} as const;

export type FontName = 'regular' | 'italic' | 'semibold' | 'bold' | 'boldItalic';

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  /** The height of a line. */
  readonly leading: number;
  readonly colour: string;
  /** Added between characters. */
  readonly tracking: number;
}

const style = (
  font: FontName,
  size: number,
  leading: number,
  colour: string = COLOUR.ink,
  tracking = 0,
): TextStyle => ({ font, size, leading, colour, tracking });

export const STYLE = {
  // Wider, and programs that read the text would see spaces between the letters.
  banner: style('bold', 11, 15, COLOUR.accent, 0.9),
  bannerAside: style('regular', 10.5, 15, COLOUR.muted),
  issuer: style('semibold', 13, 17),
  kicker: style('semibold', 11, 15, COLOUR.accent),
  title: style('bold', 23, 27.5),
  subtitle: style('regular', 14, 19, COLOUR.muted),
  lead: style('semibold', 11.5, 16.5),
  body: style('regular', 10.75, 15.75),
  heading: style('bold', 14, 18),
  subheading: style('bold', 11.5, 16),
  quote: style('italic', 12, 17.5),
  speaker: style('semibold', 10, 14.5),
  role: style('regular', 10, 14.5, COLOUR.muted),
  code: style('regular', 9.5, 13.5, COLOUR.muted),
  figure: style('bold', 22, 26, COLOUR.accent),
  figureLabel: style('semibold', 10, 13.5),
  source: style('regular', 8.5, 11.5, COLOUR.muted),
  tableHead: style('semibold', 9.5, 13),
  tableCell: style('regular', 9.5, 13),
  noticeTitle: style('bold', 11, 15.5),
  notice: style('regular', 10, 14.5),
  smallHeading: style('bold', 10.5, 14.5),
  small: style('regular', 9.5, 13.5, COLOUR.muted),
  contactName: style('semibold', 10, 14),
  contact: style('regular', 10, 14),
  footer: style('regular', 8.5, 11, COLOUR.muted),
} as const;
