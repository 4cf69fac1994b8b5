/** The rooms one may be led back to after signing in, and the one query that a row's address has. */
const ROOMS =
  /^\/(trusts|reading|regions|admin|account|bodies|framework|who-sees-what)(\/[A-Za-z0-9-]+)*(\?from=check)?$/;
const BESIDE = "/sign-in/back";
const INVITATION = /^\/invitation\/[\w-]{20,64}$/;

/** A path of our own to go on to, or the start page for anything else: never off this site. */
export function localPath(wanted: string | undefined): string {
  const ours = (path: string) => path === BESIDE || ROOMS.test(path) || INVITATION.test(path);
  return wanted !== undefined && ours(wanted) ? wanted : "/";
}

/** Where a code is asked for after a password, with the page to go on to. */
export function codePath(wanted: string): string {
  const next = localPath(wanted);
  return next === "/" ? "/sign-in/code" : `/sign-in/code?next=${encodeURIComponent(next)}`;
}
