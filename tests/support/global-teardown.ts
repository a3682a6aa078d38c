export default async function globalTeardown(): Promise<void> {
  const stop: unknown = Reflect.get(globalThis, 'stopTestCluster');
  if (typeof stop === 'function') await stop();
}
