/**
 * The heading of what is always said about someone: « À propos d’Empreintes Citoyennes ».
 *
 * « De » loses its vowel before another, and melts into an article at the name's beginning. Before an h, which may be
 * mute or not, it stays.
 */
export function about(name: string): string {
  const [article, rest] = /^(Le|Les) (.+)$/s.exec(name)?.slice(1) ?? [];
  if (rest !== undefined) return `À propos ${article === 'Le' ? 'du' : 'des'} ${rest}`;
  return /^[aeiouœæ]/i.test(name.normalize('NFD')) ? `À propos d’${name}` : `À propos de ${name}`;
}
