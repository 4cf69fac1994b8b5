import { headers } from "next/headers";

const STATUS = {
  invalid: 400,
  "signed-out": 401,
  hidden: 404,
  forbidden: 403,
  conflict: 409,
  state: 422,
  shown: 422,
  sent: 422,
  reused: 422,
  upload: 422,
  busy: 409,
  "if-match": 428,
} as const;

const MESSAGE = {
  invalid: "The answer could not be read",
  "signed-out": "You have been signed out",
  hidden: "There is nothing here",
  forbidden: "Your role does not include this",
  conflict: "Somebody else has saved another answer",
  state: "This assessment is approved and can no longer be changed",
  shown: "Everyone’s views were shown meanwhile",
  sent: "This was sent to the trust and can no longer be changed",
  reused: "This save was used for another answer",
  upload: "The files could not be taken",
  busy: "Another load is under way",
  "if-match": "Say which version this answer replaces",
} as const satisfies Record<keyof typeof STATUS, string>;

/** What a route handler answers instead of doing what was asked: one shape, never cached. */
export async function refuse(
  code: keyof typeof STATUS,
  more: Record<string, unknown> = {},
): Promise<Response> {
  const requestId = (await headers()).get("x-request-id");
  const error = { code, message: MESSAGE[code], requestId, ...more };
  return Response.json(
    { error },
    { status: STATUS[code], headers: { "Cache-Control": "no-store" } },
  );
}
