import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/**
 * What lets the panel show pictures that are not public. An `<img>` of the panel cannot send the token that its
 * requests carry, and the cookie of Strapi's session is meant for other paths: so each answer to a signed-in person who
 * may look into the media library sets this one. It goes to the uploads only, says which session it is of, and is good
 * for nothing else and no longer.
 */
const NAME = 'strapi_staff_files';

const READ = 'plugin::upload.read';

const signedIn = z.object({
  route: z.object({ info: z.object({ type: z.literal('admin') }) }),
  session: z.object({ id: z.string() }),
  user: z.object({ id: z.int() }),
  userAbility: z.custom<{ can(action: string): boolean }>(
    (value) => typeof value === 'object' && value !== null && 'can' in value,
  ),
});

const written = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.tuple([z.string(), z.string(), z.string()]));

function signature(strapi: Core.Strapi, session: string, user: string): string {
  const secret: string = strapi.config.get('admin.auth.secret');
  return createHmac('sha256', secret).update(`${NAME} ${session} ${user}`).digest('base64url');
}

const isSame = (one: string, other: string): boolean => {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
};

/** Where the browser finds the uploads, behind a proxy that serves Strapi below a path too. */
function pathOfUploads(strapi: Core.Strapi): string {
  const { pathname } = new URL(strapi.config.get('server.absoluteUrl'));
  return `${pathname.replace(/\/$/, '')}/uploads`;
}

/** The parts of Koa's context that are needed here. */
export interface Visit {
  readonly state: { readonly session?: unknown };
  readonly secure: boolean;
  readonly cookies: {
    get(name: string, options: { signed: false }): string | undefined;
    set(name: string, value: string, options: object): unknown;
  };
}

/** Gives the cookie to whoever was answered as a signed-in person who may look into the media library. */
export function giveStaffCookie(strapi: Core.Strapi, { state, secure, cookies }: Visit): void {
  if (state.session === undefined) return;
  const { success, data } = signedIn.safeParse(state);
  if (!success || !data.userAbility.can(READ)) return;
  const [session, user] = [data.session.id, String(data.user.id)];
  cookies.set(NAME, `${session}.${user}.${signature(strapi, session, user)}`, {
    ...{
      path: pathOfUploads(strapi),
      httpOnly: true,
      sameSite: 'lax',
      secure,
      signed: false,
      overwrite: true,
    },
  });
}

/** Whether a request comes from the panel of somebody who is still signed in and may look into the media library. */
export async function isFromStaff(strapi: Core.Strapi, { cookies }: Visit): Promise<boolean> {
  const { success, data } = written.safeParse(cookies.get(NAME, { signed: false }));
  if (!success) return false;
  const [session, user, signed] = data;
  if (!isSame(signed, signature(strapi, session, user))) return false;
  if (!(await strapi.sessionManager('admin').isSessionActive(session))) return false;
  const where = { id: Number(user), isActive: true, roles: { permissions: { action: READ } } };
  return (await strapi.db.query('admin::user').count({ where })) > 0;
}
