import type { Language } from '../language-of-request';

interface SlugMessages {
  taken(slug: string): string;
  malformed(slug: string): string;
  frozen(slug: string): string;
  underivable: string;
}

/** What is said when a slug is refused: what is wrong and how to mend it. */
export const slugMessages: Readonly<Record<Language, SlugMessages>> = {
  fr: {
    taken: (slug) =>
      `L’adresse « ${slug} » appartient déjà à un autre contenu, ou lui a appartenu. Choisissez-en une autre.`,
    malformed: (slug) =>
      `L’adresse « ${slug} » n’est pas valable : n’utilisez que des lettres minuscules sans accent, des chiffres et des tirets simples.`,
    frozen: (slug) =>
      `L’adresse « ${slug} » est figée depuis la première publication. Pour la changer en gardant l’ancienne comme alias, utilisez « Changer l’adresse ».`,
    underivable: 'Aucune adresse ne peut être tirée de ce titre : saisissez-la vous-même.',
  },
  en: {
    taken: (slug) => `The slug "${slug}" belongs, or belonged, to another entry. Choose another one.`,
    malformed: (slug) =>
      `The slug "${slug}" is not valid: use only lowercase letters without accents, digits and single hyphens.`,
    frozen: (slug) =>
      `The slug "${slug}" is frozen since the first publication. To change it and keep the old one as an alias, use "Change address" in the panel.`,
    underivable: 'No slug can be made from this title: enter one yourself.',
  },
};
