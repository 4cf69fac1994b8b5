import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";

/** The codes, this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <PageHeading lead="Each signs you in once when you do not have your phone. They are shown only now: print this page, or copy them to where you keep passwords.">
        Keep these recovery codes
      </PageHeading>
      <ul className="card mb-6 grid gap-x-8 gap-y-2 px-5 py-4 sm:grid-cols-2">
        {codes.map(code => (
          <li key={code} className="font-semibold tabular-nums">
            {code}
          </li>
        ))}
      </ul>
      <div className="mb-8">
        <Notice kind="warning">
          <p>Whoever has one of these and your password can sign in as you.</p>
        </Notice>
      </div>
    </>
  );
}
