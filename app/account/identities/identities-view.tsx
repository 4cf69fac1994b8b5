import { ProviderForm } from "@/app/sign-in/provider-buttons";
import { ButtonRow } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Identity, WaysIn } from "@/lib/access/identities";
import { sayDay } from "@/lib/forms";
import { unlinkAction } from "./actions";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What is linked, and what else could be. */
export function IdentitiesView({
  ways: { identities, hasPassword },
  providers,
}: {
  ways: WaysIn;
  providers: readonly Named[];
}) {
  const works = identities.filter(one => one.works);
  const isLast = (one: Identity) => !hasPassword && one.works && works.length === 1;
  return (
    <>
      {identities.length === 0 ? (
        <p className="mb-8">Nothing is linked to your account yet.</p>
      ) : (
        <ul className="card mb-8 divide-y divide-line">
          {identities.map(one => (
            <Linked key={one.id} identity={one} isLast={isLast(one)} />
          ))}
        </ul>
      )}
      {providers.length === 0 ? (
        <p>Whoever runs this service has not set up any other way to sign in.</p>
      ) : (
        <section aria-labelledby="link-another">
          <h2 id="link-another">
            {identities.length === 0 ? "Link an account" : "Link another account"}
          </h2>
          <p className="mt-2 mb-4">
            You sign in there once, and come back here. Link only an account that nobody but you can
            use.
          </p>
          <ButtonRow>
            {providers.map(provider => (
              <ProviderForm
                key={provider.id}
                provider={provider}
                label={`Link your ${provider.name} account`}
                hidden={{ link: "yes", which: "ask" }}
              />
            ))}
          </ButtonRow>
        </section>
      )}
    </>
  );
}

function Linked({ identity, isLast }: { identity: Identity; isLast: boolean }) {
  const { id, provider, knownAs, linkedAt, works } = identity;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4">
      <div className="min-w-0">
        <p className="font-semibold">{provider}</p>
        {knownAs !== null && <p className="break-words">{knownAs}</p>}
        <p className="text-small text-ink-2">Linked on {sayDay(linkedAt)}</p>
        {!works && (
          <p className="text-small text-ink-2">It opens nothing: it is not set up here any more.</p>
        )}
      </div>
      {isLast ? (
        <p className="text-small text-ink-2">Your only way in, so it stays.</p>
      ) : (
        <form action={unlinkAction.bind(null, id)}>
          <button
            type="submit"
            className="min-h-11 cursor-pointer font-semibold text-link underline"
          >
            Take away
            <VisuallyHidden>
              {" "}
              {provider} {knownAs}
            </VisuallyHidden>
          </button>
        </form>
      )}
    </li>
  );
}
