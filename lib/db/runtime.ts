import type { Provider } from "./providers";

/** What a running process was given, once settings were read and, in a demo, parts were made. */
export interface Runtime {
  /** Address of the login role `app_login`. */
  readonly databaseUrl: string;
  /** Seals session cookies. */
  readonly secret: string;
  /** Served under https. */
  readonly secure: boolean;
  /** Invented data, this machine only. */
  readonly demo: boolean;
  /** The name of whoever runs this service, and where to write to them; undefined where not given. */
  readonly operator?: string | undefined;
  readonly contact?: string | undefined;
  /** What the RSC team is called here; undefined for our own word. */
  readonly rscTeam?: string | undefined;
  /** With whom people may sign in besides; none where not given. */
  readonly providers?: readonly Provider[] | undefined;
}

/** A Next server has two module graphs; what they share hangs on the process. */
const held = globalThis as typeof globalThis & { waymarkRuntime?: Runtime };

export function holdRuntime(runtime: Runtime): void {
  held.waymarkRuntime = runtime;
}

/** @throws Error before `holdRuntime`, which every command and the server call first. */
export function runtime(): Runtime {
  if (held.waymarkRuntime === undefined) throw new Error("The process has not been set up");
  return held.waymarkRuntime;
}
