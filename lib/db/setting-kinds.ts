import { z } from "zod";

export function postgresAddress(name: string) {
  const message = `${name} is not a Postgres address that names a login and a database.`;
  return z.string().refine(isPostgresAddress, message);
}

function isPostgresAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, pathname } = new URL(address);
  return /^postgres(ql)?:$/.test(protocol) && username !== "" && pathname.length > 1;
}

export function isHttpsOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return protocol === "https:" && href === `${origin}/`;
}

/** A server, with or without a sign-in; nothing behind it, which would be taken for an option. */
export function isMailServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(address);
  const bare = (pathname === "" || pathname === "/") && search === "" && hash === "";
  return /^smtps?:$/.test(protocol) && hostname !== "" && bare;
}

export function isLongAndVaried(secret: string): boolean {
  return secret.length >= 32 && new Set(secret).size >= 10;
}

/** One line that says something. */
export function words(name: string, max: number) {
  const message = `${name} is not one line of 1 to ${max} characters.`;
  return z
    .string()
    .trim()
    .min(1, message)
    .max(max, message)
    .regex(/^\P{C}*$/u, message);
}

export function wholeNumber(name: string, from: number, to: number) {
  const message = `${name} is not a whole number from ${from} to ${to}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine(value => value >= from && value <= to, message);
}
