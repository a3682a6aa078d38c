/** Lets a button of the narrow side panel be as high as its words; the design system sets the height by the width of the window. */
export const WRAPPING = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.6rem' } as const;
