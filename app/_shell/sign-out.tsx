import { HeaderButton } from "@/components/ui/header";
import { signOutAction } from "./actions";

export function SignOut() {
  return (
    <form action={signOutAction}>
      <HeaderButton>Sign out</HeaderButton>
    </form>
  );
}
