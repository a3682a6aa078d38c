/** What pg says, once a process, of queries sent through one connection without waiting for each other. */
const QUERIES_AT_ONCE =
  /^Calling client\.query\(\) when the client is already executing a query is deprecated/;

/** Whether a warning is the one that Strapi's own queries cause. */
export function isOfStrapiQueries({ name, message }: Error): boolean {
  return name === 'DeprecationWarning' && QUERIES_AT_ONCE.test(message);
}

/**
 * Keeps one warning of Node from the person at the terminal; all others are shown as ever.
 *
 * Strapi 5.54 writes the components of an entry, and fills in its relations, by parallel queries inside one
 * transaction. pg 8 puts them in line, so that nothing goes wrong, and announces that pg 9 will not. Nobody who starts
 * Parvis can do anything about it, and Parvis stays with pg 8 as long as Strapi does.
 */
export function keepStrapiQueriesQuiet(): void {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (isOfStrapiQueries(warning)) return;
    for (const listener of listeners) listener.call(process, warning);
  });
}
