/** Private is not secret in law: said wherever somebody writes a view. */
export function PrivateInLaw() {
  return (
    <p className="text-small text-ink-2">
      Private is not secret in law: trusts are subject to freedom of information requests, and
      people may ask for what is held about them.
    </p>
  );
}
