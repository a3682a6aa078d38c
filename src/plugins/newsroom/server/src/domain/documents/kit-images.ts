import type { Release } from './release';

/** An image of a press kit under the name it has there. */
export interface KitImage<File> {
  readonly name: string;
  readonly file: File;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly licence: string | null;
}

/**
 * The images that a newsroom may print: the cover and the attached images, numbered in their order.
 *
 * @param imageName the name of a file if it is an image, without folder; null for any other.
 */
export function kitImages<File>(
  { cover, attachments, withdrawal }: Pick<Release<unknown, File>, 'cover' | 'attachments' | 'withdrawal'>,
  imageName: (file: File) => string | null,
): KitImage<File>[] {
  if (withdrawal !== null) return [];
  const nothing = { caption: null, credit: null, licence: null };
  const pictures = [...(cover === null ? [] : [{ ...cover, ...nothing }]), ...attachments];
  return pictures
    .flatMap((picture) => {
      const name = imageName(picture.file);
      return name === null ? [] : [{ ...picture, name }];
    })
    .map((image, index) => ({ ...image, name: `${String(index + 1).padStart(2, '0')}-${image.name}` }));
}

/** What must be said beside each image that is printed, for the file « credits ». */
export function creditsText(images: readonly KitImage<unknown>[]): string {
  const entries = images.map(({ name, alt, caption, credit, licence }) =>
    [
      name,
      `Crédit : ${credit ?? 'à demander au contact presse'}`,
      `Licence : ${licence ?? 'à demander au contact presse'}`,
      ...(caption === null ? [] : [`Légende : ${caption}`]),
      ...(alt === '' ? [] : [`Description : ${alt}`]),
    ].join('\n'),
  );
  return `${['Crédits des images', ...entries].join('\n\n')}\n`;
}
