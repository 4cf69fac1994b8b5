import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { needsSecondFactor, type OwnAccount, type Person } from "@/lib/access";
import { listProviders } from "@/lib/access/elsewhere";
import { sayDay } from "@/lib/forms";

/** Who somebody is here, and by what they sign in. */
export function AccountFacts({ person, account }: { person: Person; account: OwnAccount }) {
  const { email, passwordSince, factorSince } = account;
  const rows: SummaryRow[] = [
    { label: "Name", value: person.name },
    { label: "Email address", value: <span className="break-words">{email}</span> },
    {
      label: "Password",
      value:
        passwordSince === null
          ? "None: you sign in through another service"
          : `Chosen on ${sayDay(passwordSince)}`,
      change:
        passwordSince === null ? undefined : { href: "/account/password", hidden: "your password" },
    },
    {
      label: "Authenticator app",
      value: sayFactor(factorSince, needsSecondFactor(person)),
      change: {
        href: "/account/second-factor",
        hidden: "your authenticator app",
        word: factorSince === null ? "Set up" : "Change",
      },
    },
  ];
  const providers = listProviders().map(({ name }) => name);
  if (providers.length > 0) {
    rows.push({
      label: "Linked accounts",
      value: `${providers.join(", ")}: sign in with an account that you use already`,
      change: { href: "/account/identities", hidden: "your linked accounts", word: "See" },
    });
  }
  return (
    <section aria-label="How you sign in">
      <SummaryList rows={rows} />
      <p className="mt-3 text-small text-ink-2">
        Is your name or address wrong? Whoever runs this service can correct it.
      </p>
    </section>
  );
}

function sayFactor(since: Date | null, isNeeded: boolean): string {
  if (since !== null) return `Set up on ${sayDay(since)}: signing in asks for its code`;
  return isNeeded
    ? "Not set up. Your work for a region or for the service asks for it"
    : "Not set up. It keeps your account safe even if somebody learns your password";
}
