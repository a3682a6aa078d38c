import { publicFolder } from '../src/data-folder';
import { environment } from '../src/environment';

export default () => {
  const { HOST, PORT, PUBLIC_URL, APP_KEYS, PARVIS_TRUST_PROXY } = environment();
  return {
    host: HOST,
    port: PORT,
    ...(PUBLIC_URL ? { url: PUBLIC_URL } : {}),
    proxy: { koa: PARVIS_TRUST_PROXY === 'on' },
    dirs: { public: publicFolder() },
    app: { keys: APP_KEYS?.split(',') },
    logger: { startup: { enabled: false }, updates: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};
