import type { OpenApiDocument, Operation } from './openapi';

/** How a caller says who they are. */
export const SECURITY_SCHEMES: OpenApiDocument['components']['securitySchemes'] = {
  apiToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token made in the panel (Settings, API Tokens) for a program. Drafts are read with one that has the ' +
      'permission `preview`.',
  },
  account: {
    type: 'http',
    scheme: 'bearer',
    description: 'The `jwt` of a signed-in account, from `POST /api/auth/local`. It lives for minutes.',
  },
};

/** Which credentials open which kind of operation. */
export const CREDENTIALS = {
  /** Open to everyone; credentials may show more. */
  reading: [{}, { apiToken: [] }, { account: [] }],
  writing: [{ apiToken: [] }],
  account: [{ account: [] }],
  anyone: [{}],
} as const satisfies Readonly<Record<string, Operation['security']>>;
