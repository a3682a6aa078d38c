import { previewButton } from '../src/access/preview-button';
import { SESSION_LIFESPANS } from '../src/access/sessions';
import { environment } from '../src/environment';

export default () => {
  const {
    ADMIN_JWT_SECRET,
    API_TOKEN_SALT,
    TRANSFER_TOKEN_SALT,
    ENCRYPTION_KEY,
    PARVIS_SITE_URL,
    PARVIS_PREVIEW_SECRET,
  } = environment();
  return {
    auth: { secret: ADMIN_JWT_SECRET, sessions: SESSION_LIFESPANS.admin },
    apiToken: { salt: API_TOKEN_SALT },
    transfer: { token: { salt: TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false },
    preview:
      PARVIS_SITE_URL && PARVIS_PREVIEW_SECRET
        ? {
            enabled: true,
            config: {
              allowedOrigins: [new URL(PARVIS_SITE_URL).origin],
              handler: previewButton(PARVIS_SITE_URL, PARVIS_PREVIEW_SECRET, () => strapi),
            },
          }
        : { enabled: false },
  };
};
