import type { ReactNode } from "react";
import { Footer, type FooterLink } from "./footer";
import { Frame, type FrameWidth } from "./frame";
import { Header } from "./header";
import { type NavLink, ServiceNav } from "./service-nav";
import { SkipLink } from "./skip-link";

/** On every page in this order: help comes first, in the same place. */
export const FOOTER_LINKS: readonly FooterLink[] = [
  { href: "/help", label: "Help" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/cookies", label: "Cookies" },
  { href: "/privacy", label: "Privacy" },
  { href: "/browsers", label: "Browsers" },
  { href: "/framework", label: "The framework" },
  { href: "/who-sees-what", label: "Who sees what" },
];

export const LICENCE_LINE =
  "Based on the Regional Schools Commissioner’s framework of August 2015 (Crown copyright, Open Government Licence v3.0), in our own words. Waymark is not run by the Department for Education.";

export const DEMO_LINE = "Demo: invented trusts. Nothing here is real.";

export interface ShellProps {
  width?: FrameWidth;
  /** The trust, academy or region the reader is in now. */
  body?: string | undefined;
  homeHref?: string | undefined;
  /** Only for people with more than one appointment. */
  switchHref?: string | undefined;
  /** Only for whoever is signed in. */
  accountHref?: string | undefined;
  /** A sign-out form holding a `HeaderButton`. */
  signOut?: ReactNode;
  /** What stands over the bar of a demonstration, and where it leads. */
  demo?: { readonly words: string; readonly href: string } | undefined;
  nav?: readonly NavLink[] | undefined;
  footer?: readonly FooterLink[] | undefined;
  children: ReactNode;
}

/** Everything around a page's own content, in the order it is read. */
export function Shell({ width = "reading", nav = [], footer = FOOTER_LINKS, ...rest }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <Header
        service="Waymark"
        homeHref={rest.homeHref}
        body={rest.body}
        switchHref={rest.switchHref}
        accountHref={rest.accountHref}
        signOut={rest.signOut}
        demo={
          rest.demo && (
            <>
              {DEMO_LINE}{" "}
              <a href={rest.demo.href} className="inline-flex min-h-6 items-center">
                {rest.demo.words}
              </a>
            </>
          )
        }
        width={width}
      />
      {nav.length > 0 && <ServiceNav links={nav} width={width} />}
      <main id="main" tabIndex={-1} className="pt-6 pb-16 md:pt-8 md:pb-20">
        <Frame width={width}>{rest.children}</Frame>
      </main>
      <Footer links={footer} licence={LICENCE_LINE} width={width} />
    </div>
  );
}
