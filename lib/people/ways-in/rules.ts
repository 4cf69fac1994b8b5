import type { WayInChange } from "../../access";
import type { Mail } from "../outbox/schema";

interface Said {
  readonly subject: string;
  readonly happened: string;
}

const APP: Readonly<Record<Exclude<WayInChange["kind"], "linked" | "unlinked">, Said>> = {
  "app-added": {
    subject: "An authenticator app was added to your Waymark account",
    happened:
      "An authenticator app was set up for your Waymark account just now. From your next sign-in on you are asked for its code.",
  },
  "app-removed": {
    subject: "The authenticator app was removed from your Waymark account",
    happened:
      "The authenticator app of your Waymark account was removed just now, with its recovery codes. Signing in asks for no code any more.",
  },
  "app-lifted": {
    subject: "The authenticator app was removed from your Waymark account",
    happened:
      "Whoever runs this service removed the authenticator app of your Waymark account just now, since somebody said that it was lost. You were signed out everywhere.",
  },
  "codes-renewed": {
    subject: "New recovery codes for your Waymark account",
    happened:
      "New recovery codes were made for your Waymark account just now. The earlier ones no longer work.",
  },
};

function saidOf(change: WayInChange): Said {
  if (change.kind !== "linked" && change.kind !== "unlinked") return APP[change.kind];
  const { provider } = change;
  return change.kind === "linked"
    ? {
        subject: `An account of ${provider} was linked to your Waymark account`,
        happened: `An account of ${provider} was linked to your Waymark account just now. Whoever signs in with it there can sign in to Waymark as you.`,
      }
    : {
        subject: `An account of ${provider} no longer opens your Waymark account`,
        happened: `An account of ${provider} that was linked to your Waymark account was taken away just now. It opens nothing here any more.`,
      };
}

/** Says what was changed about how somebody signs in: news to them where it was not they. */
export function wayInLetter(to: string, change: WayInChange): Mail {
  const { subject, happened } = saidOf(change);
  return {
    to,
    subject,
    paragraphs: [
      happened,
      "If it was you, there is nothing to do. If it was not, tell whoever runs this service at once, and choose a new password.",
    ],
    link: { words: "Your account", path: "/account" },
  };
}
