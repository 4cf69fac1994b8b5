/** Where somebody sees what is linked to their account. */
export const LINKED = "/account/identities";

/** Why nobody was signed in and nothing was linked. */
export const TROUBLES = ["away", "often", "stopped", "failed", "domain", "taken"] as const;
export type Trouble = (typeof TROUBLES)[number];

/** The page somebody came from, told what went wrong. */
export function troubleAt(linking: boolean, provider: string, trouble: Trouble): string {
  const page = linking ? LINKED : "/sign-in";
  return `${page}?with=${provider}&trouble=${trouble}`;
}

/** What went wrong, read from an address; undefined for anything that we do not write there. */
export function readTrouble(trouble: unknown): Trouble | undefined {
  return TROUBLES.find(one => one === trouble);
}

/** The same in words. @param name the provider's */
export function sayTrouble(trouble: Trouble, name: string): string {
  const words = {
    away: `${name} cannot be reached at the moment. Try again in a few minutes, or use your password.`,
    often: `There have been too many tries from here. Wait five minutes, then try again, or use your password.`,
    stopped: `You came back from ${name} without signing in there. Nothing was changed.`,
    failed: `Signing in with ${name} did not work, or took longer than ten minutes. Nothing was changed. Try again; if it goes on, tell whoever looks after Waymark for you.`,
    domain: `That ${name} account is none that is accepted here. Nothing was changed. Choose the one you use for your trust.`,
    taken: `That ${name} account is linked to somebody else’s account here. Nothing was changed.`,
  } as const satisfies Record<Trouble, string>;
  return words[trouble];
}
