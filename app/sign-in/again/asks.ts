import type { Asked } from "@/app/_shell/ask-form";

/** What is asked for, by the way somebody can prove who they are. */
export const ASKS = {
  code: {
    kind: "code",
    name: "code",
    label: "Code",
    hint: "Six figures from your authenticator app, or one of your recovery codes",
  },
  password: { kind: "password", name: "password", label: "Password" },
} as const satisfies Record<string, Asked>;
