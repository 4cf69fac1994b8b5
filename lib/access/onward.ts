import { headers } from "next/headers";
import { redirect } from "next/navigation";

/** The page without its query: the trail holds no text that somebody put into an address. */
export async function thisPage(): Promise<string> {
  return (await thisPath()).split("?", 1)[0] ?? "";
}

async function thisPath(): Promise<string> {
  return (await headers()).get("x-waymark-path") ?? "";
}

export async function toSignIn(): Promise<never> {
  return redirect(`/sign-in?next=${encodeURIComponent(await thisPath())}`);
}

/** To where a code is set up, or given where one is set up already; and from there back here. */
export async function toSecondFactor(): Promise<never> {
  return redirect(`/account/second-factor?next=${encodeURIComponent(await thisPath())}`);
}

export async function toProveAgain(): Promise<never> {
  return redirect(`/sign-in/again?next=${encodeURIComponent(await thisPath())}`);
}

/** Where this request came from, as the front server found out: for counting tries. */
export async function thisAddress(): Promise<string> {
  return (await headers()).get("x-waymark-address") ?? "";
}
