/** Where the plugins find a release of the demo. */
export const placeOf = (documentId: string) =>
  ({ uid: 'api::press-release.press-release', documentId }) as const;
