import type { Provider } from "@/lib/db";
import type { SignIn } from "@/prisma/seed";

/** What a person who just started the demo needs. The address is the last line. */
export function readyText(address: string, signIns: readonly SignIn[]): string {
  return [...signInLines(signIns), `Waymark is ready at ${address}`].join("\n");
}

/** With whom people may sign in besides the password; no line where nobody else was set up. */
export function providersLine(providers: readonly Provider[]): string[] {
  const names = providers.map(({ name, issuers }) => `${name} (${issuers.join(", ")})`);
  return names.length > 0 ? [`  Signing in with: ${names.join("; ")}`] : [];
}

function signInLines(signIns: readonly SignIn[]): string[] {
  if (signIns.length === 0) return [];
  const rows = signIns.map(({ name, role, email, password }) => [role, name, email, password]);
  const head = ["Role", "Name", "Email", "Password"];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map(row => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd();
  return [
    "",
    "A demo with invented people. Sign in as any of them:",
    line(head),
    ...rows.map(line),
    "",
  ];
}
