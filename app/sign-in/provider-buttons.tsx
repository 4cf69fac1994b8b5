import { Button, ButtonRow } from "@/components/ui/button";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One plain form to each provider: it leads off this site, with scripts and without. */
export function ProviderForm({
  provider,
  label,
  hidden,
}: {
  provider: Named;
  label: string;
  hidden: Readonly<Record<string, string>>;
}) {
  return (
    <form method="post" action={addressOf(provider.id)} encType={TYPE}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="secondary">{label}</Button>
    </form>
  );
}

/**
 * The other ways to sign in, where there are any. They stand inside the password's form, above its
 * fields, so each belongs by its name to a form of its own below (ProviderForms).
 */
export function ProviderButtons({ providers }: { providers: readonly Named[] }) {
  if (providers.length === 0) return null;
  return (
    <div className="mb-10 border-b border-line pb-8">
      <ButtonRow>
        {providers.map(({ id, name }) => (
          <Button key={id} look="secondary" form={formId(id)}>
            Sign in with {name}
          </Button>
        ))}
      </ButtonRow>
      <p className="mt-3 text-small text-ink-2">
        For accounts that you have linked to your Waymark account. The first time, sign in with your
        password.
      </p>
    </div>
  );
}

/** The forms of the buttons above. */
export function ProviderForms({ providers, next }: { providers: readonly Named[]; next: string }) {
  return providers.map(({ id }) => (
    <form key={id} id={formId(id)} method="post" action={addressOf(id)} encType={TYPE}>
      <input type="hidden" name="next" value={next} />
    </form>
  ));
}

const TYPE = "multipart/form-data";
const formId = (id: string) => `with-${id}`;
const addressOf = (id: string) => `/sign-in/with/${id}`;
