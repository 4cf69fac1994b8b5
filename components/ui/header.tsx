import type { ReactNode } from "react";
import { cx } from "./cx";
import type { FrameWidth } from "./frame";
import { Wordmark } from "./wordmark";

export interface HeaderProps {
  /** The name of the service, as its wordmark says it. */
  service: string;
  homeHref?: string | undefined;
  /** The trust, academy or region the reader is in now. */
  body?: string | undefined;
  /** Only for people with more than one appointment. */
  switchHref?: string | undefined;
  /** Only for whoever is signed in. */
  accountHref?: string | undefined;
  /** A form that signs out; its button brings its own look (`HeaderButton`). */
  signOut?: ReactNode;
  /** One line over the bar, for a demonstration. */
  demo?: ReactNode;
  width?: FrameWidth;
}

export const headerLink =
  "inline-flex min-h-11 items-center text-small text-paper underline visited:text-paper hover:text-paper";

export function Header(props: HeaderProps) {
  const frame = cx("frame", props.width === "matrix" && "frame-matrix");
  return (
    <header>
      {props.demo && (
        <p className="bg-warning-tint py-1.5 text-fine text-warning sm:text-small">
          <span className={cx(frame, "block")}>{props.demo}</span>
        </p>
      )}
      <div className="bg-brand-strong text-paper print:bg-paper print:text-ink">
        <div
          className={cx(
            frame,
            "flex flex-wrap items-center justify-between gap-x-6 py-1.5 md:py-2",
          )}
        >
          <Wordmark name={props.service} href={props.homeHref ?? "/"} />
          {(props.body || props.signOut) && (
            <div className="flex flex-wrap items-center gap-x-4 md:gap-x-6 print:hidden">
              {props.body && <span className="py-2 text-small font-semibold">{props.body}</span>}
              {props.switchHref && (
                <a href={props.switchHref} className={headerLink}>
                  Switch
                </a>
              )}
              {props.accountHref && (
                <a href={props.accountHref} className={headerLink}>
                  Your account
                </a>
              )}
              {props.signOut}
            </div>
          )}
        </div>
      </div>
    </header>
  );
}

/** Looks like the links beside it; for the sign-out form. */
export function HeaderButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={cx(headerLink, "cursor-pointer underline-offset-[0.18em]")}>
      {children}
    </button>
  );
}
