import { HeaderButton } from "@/components/ui/header";
import { signOutAction } from "./actions";
import { SignOutForm } from "./sign-out-form";

export function SignOut() {
  return (
    <SignOutForm signOut={signOutAction}>
      <HeaderButton>Sign out</HeaderButton>
    </SignOutForm>
  );
}
