/** A file of the media library, and the smaller pictures made of it, as the library stores where they lie. */
export interface FileAddresses {
  readonly url: string;
  readonly formats: readonly { readonly url: string }[];
}

const lastOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** The names under which a file and its formats lie in the folder of uploads. */
export function namesOf({ url, formats }: FileAddresses): string[] {
  return [url, ...formats.map((format) => format.url)].map(lastOf);
}

/**
 * The hashes that the file may have which lies under a name, by Strapi's way of naming: `<hash>.<extension>`, and
 * `<format>_<hash>.<extension>` for a format. Both parts may contain the separator, so there are several.
 */
export function possibleHashes(name: string): string[] {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const parts = stem.split('_');
  return parts.map((_, index) => parts.slice(index).join('_')).filter((hash) => hash !== '');
}
