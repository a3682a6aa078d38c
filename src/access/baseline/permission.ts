/** What a role holds, as it stands in the database or in the baseline. */
export interface Permission {
  readonly action: string;
  readonly subject: string | null;
  /** Fields of the subject it reaches, nested ones by path; null where an action knows no fields. */
  readonly fields: readonly string[] | null;
  /** Restrictions an administrator added; the baseline has none. */
  readonly conditions: readonly string[];
}

/** Names a permission within its role: the action and, if it has one, the type it is done to. */
export function nameOf({ action, subject }: Pick<Permission, 'action' | 'subject'>): string {
  return subject === null ? action : `${action} ${subject}`;
}
