const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long sessions live, in seconds. A refresh token serves once: each use gives the next one, so `idle` is the
 * longest pause between two uses and `max` the life of the whole chain, after which one signs in again.
 */
export const SESSION_LIFESPANS = {
  /** Panel. Without "remember me" a session ends with the working day; with it, after two weeks. */
  admin: {
    accessTokenLifespan: 15 * MINUTE,
    idleSessionLifespan: 2 * HOUR,
    maxSessionLifespan: 12 * HOUR,
    idleRefreshTokenLifespan: 3 * DAY,
    maxRefreshTokenLifespan: 14 * DAY,
  },
  /** Accounts of communes, who come back for weeks while they prepare an application. */
  api: {
    accessTokenLifespan: 15 * MINUTE,
    idleRefreshTokenLifespan: 7 * DAY,
    maxRefreshTokenLifespan: 30 * DAY,
  },
} as const;

/**
 * The cookie that carries a commune's refresh token, out of reach of the page's scripts and sent to the
 * authentication routes only.
 *
 * @param secure whether visitors reach this server by HTTPS and it knows so: a secure cookie set on a connection
 *   that looks unencrypted makes signing in fail.
 */
export function refreshCookie({ secure }: { secure: boolean }) {
  return {
    name: 'parvis_refresh',
    secure,
    sameSite: 'lax',
    path: '/api/auth',
    maxAge: SESSION_LIFESPANS.api.idleRefreshTokenLifespan * 1000,
  } as const;
}
