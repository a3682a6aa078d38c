import { creditsText, kitImages } from './kit-images';
import type { Attachment, Release } from './release';

const attachment = (file: string): Attachment<string> => ({
  file,
  alt: 'Une place',
  caption: 'La place du village',
  credit: 'Parvis',
  licence: 'MIT',
});

const RELEASE: Pick<Release<string, string>, 'cover' | 'attachments' | 'withdrawal'> = {
  cover: { file: 'couverture.webp', alt: 'Un forum' },
  attachments: [attachment('dossier.pdf'), attachment('place.jpg')],
  withdrawal: null,
};
const imageName = (file: string): string | null => (file.endsWith('.pdf') ? null : file);

it('numbers the cover and the attached images, and leaves other files out', () => {
  expect(kitImages(RELEASE, imageName).map(({ name }) => name)).toEqual([
    '01-couverture.webp',
    '02-place.jpg',
  ]);
});

it('hands out no image of a withdrawn release', () => {
  const withdrawal = { date: new Date(0), reason: 'Faux', explanation: null, replacementUrl: null };
  expect(kitImages({ ...RELEASE, withdrawal }, imageName)).toEqual([]);
});

it('says beside each image whose it is, and sends to the contact where that is not known', () => {
  expect(creditsText(kitImages(RELEASE, imageName))).toBe(`Crédits des images

01-couverture.webp
Crédit : à demander au contact presse
Licence : à demander au contact presse
Description : Un forum

02-place.jpg
Crédit : Parvis
Licence : MIT
Légende : La place du village
Description : Une place
`);
});
