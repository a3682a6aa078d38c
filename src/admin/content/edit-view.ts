/** The panel's address at which an entry of a collection type is edited. */
export function editViewOf({ uid, documentId }: { uid: string; documentId: string }): string {
  return `/content-manager/collection-types/${uid}/${documentId}`;
}
