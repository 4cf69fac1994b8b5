import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-heading";
import { Shell } from "@/components/ui/shell";

export const metadata: Metadata = { title: "Page not found" };

/** Also the answer for what one may not open: the page does not say which of the two it is. */
export default function NotFound() {
  return (
    <Shell>
      <PageHeading>Page not found</PageHeading>
      <div className="prose">
        <p>There is no page at this address that you can open.</p>
        <p>
          If you typed the address, check that it is correct. If you pasted it, check that you
          copied all of it.
        </p>
        <p>
          If you are sure of the address, you may be signed in for another trust, or not be signed
          in.
        </p>
        <p>
          <a href="/">Go to your home page</a>
        </p>
      </div>
    </Shell>
  );
}
