import { randomBytes } from "node:crypto";

/** What an answer is referred to by. */
export const newRequestId = () => randomBytes(9).toString("base64url");

/** What the scripts of one answer are known by. */
export const newNonce = () => randomBytes(16).toString("base64");
