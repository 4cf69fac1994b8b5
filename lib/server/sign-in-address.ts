/**
 * next-auth reads its own address from the environment. It is the address people were given, never
 * what a request claims: the redirect addresses that providers are told begin with it.
 * @param origin "https://waymark.example.org"
 */
export function tellSignInAddress(origin: string): void {
  process.env.NEXTAUTH_URL = `${origin}/sign-in/with`;
}
