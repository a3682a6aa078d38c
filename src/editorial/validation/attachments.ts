import { atPublication, listed, type Problem } from './problem';

interface Attachment {
  readonly file: readonly { readonly mime: string | null }[];
  readonly alt: string | null;
}

/** An attached image needs an alternative text to be published; other files do not. */
export function attachmentRules(attachments: readonly Attachment[], field: string): Problem[] {
  return listed(
    ...attachments.map(
      ({ file, alt }, index) =>
        alt === null &&
        file.some(({ mime }) => mime?.startsWith('image/')) &&
        atPublication([field, index, 'alt'], 'alternative-text'),
    ),
  );
}
