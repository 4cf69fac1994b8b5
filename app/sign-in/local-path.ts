/** The rooms one may be led back to after signing in. */
const ROOMS = /^\/(trusts|reading|regions|admin|bodies|framework|who-sees-what)(\/[A-Za-z0-9-]+)*$/;

/** A path of our own to go on to, or the start page for anything else: never off this site. */
export function localPath(wanted: string | undefined): string {
  return wanted !== undefined && ROOMS.test(wanted) ? wanted : "/";
}
