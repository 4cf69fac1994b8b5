import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { runtime } from "../db";

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of AES-GCM's nonce and tag, which stand before what was sealed. */
const NONCE = 12;
const TAG = 16;

/** A key of 256 bits for one purpose, out of the secret that this installation keeps. */
function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", runtime().secret, "", `waymark ${purpose}`, 32));
}

/**
 * Encrypts by AES-256-GCM what a thief of the database alone must not read.
 * @param purpose of the key: what is sealed for one opens for no other
 * @param owner whose it is: moved to another's row it does not open
 */
export function seal(secret: Uint8Array, purpose: string, owner: string): Bytes {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  cipher.setAAD(Buffer.from(owner));
  const hidden = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), hidden]));
}

/** @throws Error where it was sealed with another key, for another purpose or owner, or was changed */
export function unseal(sealed: Uint8Array, purpose: string, owner: string): Bytes {
  const whole = Buffer.from(sealed);
  const nonce = whole.subarray(0, NONCE);
  const cipher = createDecipheriv("aes-256-gcm", keyFor(purpose), nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(owner));
  cipher.setAuthTag(whole.subarray(NONCE, NONCE + TAG));
  const hidden = whole.subarray(NONCE + TAG);
  return new Uint8Array(Buffer.concat([cipher.update(hidden), cipher.final()]));
}

/** A hash that needs this installation's secret: a short code could be tried out against a plain one. */
export function keyedHash(text: string, purpose: string, owner: string): Bytes {
  const hash = createHmac("sha256", keyFor(purpose)).update(`${owner}\n${text}`);
  return new Uint8Array(hash.digest());
}
