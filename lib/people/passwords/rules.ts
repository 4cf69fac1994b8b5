import type { Mail } from "../outbox/schema";

/** Minutes in which a link and its code are good. */
export const RESET_MINUTES = 15;

/** A link's secret as it is made: 32 bytes. */
const TOKEN = /^[\w-]{43}$/;

/** Where the letter's link leads. Opening it spends nothing. */
export function resetPath(token: string): string {
  return `/sign-in/new-password?token=${token}`;
}

/** The secret of an address, or null where it holds none. */
export function tokenIn(asked: string | string[] | undefined): string | null {
  return typeof asked === "string" && TOKEN.test(asked) ? asked : null;
}

export function resetLetter(to: string, token: string, code: string, until: Date): Mail {
  return {
    to,
    subject: "Choose a new password for Waymark",
    paragraphs: [
      "Somebody, we hope you, asked to choose a new password for Waymark with this email address.",
      `The link and the code work once, for ${RESET_MINUTES} minutes. Use whichever is easier: the link opens a page that asks for the new password, and the code can be typed on the page you asked from.`,
      "If it was not you, do nothing: your password stays as it is. Nobody from Waymark will ever ask you for this code.",
    ],
    link: { words: "Choose a new password", path: resetPath(token) },
    code,
    until,
  };
}

/** For an address that no account has: its owner may have several, and waits for a letter. */
export function noAccountLetter(to: string, until: Date): Mail {
  return {
    to,
    subject: "Nobody signs in to Waymark with this address",
    paragraphs: [
      "Somebody, perhaps you, asked to choose a new password for Waymark with this email address. Nobody signs in with a password at this address.",
      "If it was you, try another address of yours, or ask the chair or the governance professional of your trust which one they used.",
      "If it was not you, do nothing. We keep no account for you.",
    ],
    until,
  };
}

export function changedLetter(to: string): Mail {
  return {
    to,
    subject: "Your Waymark password was changed",
    paragraphs: [
      "The password of your Waymark account was changed just now, and every other device was signed out.",
      "If it was not you, choose a new password at once and tell whoever runs this service.",
    ],
    link: { words: "Choose a new password", path: "/sign-in/forgotten" },
  };
}
