import { z } from 'zod';

const reason = z.object({ code: z.string().catch(''), message: z.string().catch('') });

const refusal = z.object({
  error: z.object({
    message: z.string(),
    details: z
      .object({
        code: z.string().optional(),
        reasons: z.array(reason).optional(),
        retryAfter: z.number().optional(),
      })
      .loose()
      .catch({}),
  }),
});

/** Why the API did not do what it was asked, in the words that it has for people. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Where there are several reasons, each of them. */
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  readonly details: unknown;
}

/** What the API answered. */
export type Answered<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly refusal: Refusal };

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

/** Reads an answer of the API. @throws when it is not of the shape that the description of the API promises. */
export function readAnswer<Data>(
  { status, body }: { readonly status: number; readonly body: Buffer },
  schema: z.ZodType<Data>,
): Answered<Data> {
  const content = parsed(body);
  if (status < 300) return { ok: true, data: schema.parse(content) };
  const { success, data } = refusal.safeParse(content);
  const { message, details } = success ? data.error : { message: '', details: {} };
  const { code = '', reasons = [] } = details;
  return { ok: false, refusal: { status, code, message, reasons, details } };
}
