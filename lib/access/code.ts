import { randomBytes, randomInt } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** RFC 6238 as every authenticator app has it: six digits of SHA-1, new each half-minute. */
const SHAPE = { algorithm: "SHA1", digits: 6, period: 30 } as const;
const STEP_MS = SHAPE.period * 1000;
/** Clocks may differ by a step either way. */
const WINDOW = 1;

const SIX_FIGURES = /^[0-9]{6}$/;

/** A new secret of 160 bits, as RFC 4226 asks. */
export function newSecret(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(20));
}

/** What an app reads from the square. */
export function addressOf(secret: Uint8Array<ArrayBuffer>, email: string): string {
  const issuer = "Waymark";
  return new TOTP({ ...SHAPE, issuer, label: email, secret: secretOf(secret) }).toString();
}

/** The same for typing: base32 in groups of four. */
export function keyOf(secret: Uint8Array<ArrayBuffer>): string {
  return (secretOf(secret).base32.match(/.{1,4}/g) ?? []).join(" ");
}

/** The half-minute since 1970 that a code is of, or null where it is no code of now or next to it. */
export function stepOfCode(
  secret: Uint8Array<ArrayBuffer>,
  code: string,
  now: Date,
): number | null {
  // The library throws at figures of other scripts.
  if (!SIX_FIGURES.test(code)) return null;
  const timestamp = now.getTime();
  const given = { ...SHAPE, secret: secretOf(secret), timestamp, window: WINDOW, token: code };
  const delta = TOTP.validate(given);
  return delta === null ? null : Math.floor(timestamp / STEP_MS) + delta;
}

/** The code of a moment: what an app shows. */
export function codeAt(secret: Uint8Array<ArrayBuffer>, now: Date): string {
  return TOTP.generate({ ...SHAPE, secret: secretOf(secret), timestamp: now.getTime() });
}

/** Letters and figures that nobody takes for one another. */
const PLAIN = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const RECOVERY = { codes: 10, groups: 3, letters: 4 } as const;

/** Ten codes of 60 bits: "7K3M-9QFD-XW2P". */
export function newRecoveryCodes(): string[] {
  const group = () =>
    Array.from({ length: RECOVERY.letters }, () => PLAIN[randomInt(PLAIN.length)]).join("");
  const code = () => Array.from({ length: RECOVERY.groups }, group).join("-");
  return Array.from({ length: RECOVERY.codes }, code);
}

/** Six figures for a mail. */
export function newMailCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** A code as it was typed, in the one way it is compared: without spaces and lines, in capitals. */
export function plainCode(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/[\s\-–—]/g, "")
    .toUpperCase();
}

function secretOf(bytes: Uint8Array<ArrayBuffer>): Secret {
  return new Secret({ buffer: bytes.buffer });
}
