import type { Words } from "@/lib/access";
import type { AccountPage, AccountPlace } from "@/lib/people/accounts/queries";
import { type Closing, THE_ACCOUNT, type Verb } from "@/lib/people/accounts/rules";

/** What the address names. */
export interface ClosingParams extends Record<string, string> {
  id: string;
  place: string;
  verb: string;
}

/** What a page asks before something is closed, or opened again. */
export interface Asked {
  readonly title: string;
  readonly says: readonly string[];
  readonly button: string;
}

/** @returns null where the account has no such place, a trust looks after it, or it is so already */
export function askFor(account: AccountPage, closing: Closing, words: Words): Asked | null {
  const { verb } = closing;
  if (closing.place === THE_ACCOUNT) {
    const isSo = (account.suspendedAt !== null) === (verb === "suspend");
    return isSo ? null : { ...ACCOUNT[verb === "lift" ? "lift" : "suspend"](account) };
  }
  const place = account.places.find(({ id, body }) => id === closing.place && body !== "trust");
  if (place === undefined || place.standing === "ended") return null;
  const isSo = (place.standing === "suspended") === (verb === "suspend");
  return isSo && verb !== "end" ? null : PLACE[verb](account.name, nameOf(place, words));
}

function nameOf({ name }: AccountPlace, words: Words): string {
  return name === null ? "administrator" : `${words.rscTeam}, ${name}`;
}

/** Roles whose holders look after a trust's people. */
const LOOKS_AFTER = ["chair", "viceChair", "clerk"];

const ACCOUNT = {
  suspend: ({ name, places }: AccountPage): Asked => ({
    title: `Suspend the account of ${name}`,
    says: [
      `${name} is signed out everywhere at once and cannot sign in. None of their places opens anything. What they wrote stays as it is.`,
      "It is not an end: you can lift it at any time, in one step. The audit trail says who did it and when.",
      ...(places.some(({ role, standing }) => standing === "in force" && LOOKS_AFTER.includes(role))
        ? [
            "They look after a trust’s people. Where nobody else of that trust does, you can invite another first person, as long as this lasts.",
          ]
        : []),
    ],
    button: "Suspend the account",
  }),
  lift: ({ name }: AccountPage): Asked => ({
    title: `Lift the suspension of ${name}`,
    says: [
      `${name} can sign in again, and their places open what they did before. Where somebody else had got into the account, ask them to choose a new password first: under “Forgotten your password?” on the sign-in page, once this is lifted.`,
    ],
    button: "Lift the suspension",
  }),
};

const PLACE: Readonly<Record<Verb, (name: string, place: string) => Asked>> = {
  suspend: (name, place) => ({
    title: `Suspend ${name} as ${place}`,
    says: [
      `From their next click on ${name} opens nothing by this place. Their account and their other places stay as they are.`,
      "It is not an end: you can lift it at any time, in one step. The audit trail says who did it and when.",
    ],
    button: "Suspend this place",
  }),
  lift: (name, place) => ({
    title: `Lift the suspension of ${name} as ${place}`,
    says: [`From their next click on ${name} works here as before.`],
    button: "Lift the suspension",
  }),
  end: (name, place) => ({
    title: `End the place of ${name} as ${place}`,
    says: [
      `From their next click on ${name} opens nothing by this place. Their account and their other places stay as they are.`,
      "It cannot be taken back: whoever returns is appointed anew, by whoever runs Waymark. The audit trail says who did it and when.",
    ],
    button: "End this place",
  }),
};
