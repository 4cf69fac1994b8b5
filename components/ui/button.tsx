import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

/** One primary button to a page; the others are secondary. */
export type ButtonLook = "primary" | "secondary";

const LOOKS: Record<ButtonLook, string> = {
  primary:
    "border-brand bg-brand text-paper hover:border-brand-strong hover:bg-brand-strong visited:text-paper hover:text-paper",
  secondary:
    "border-brand bg-paper text-brand-strong hover:bg-brand-tint visited:text-brand-strong hover:text-brand-strong",
};

function look(kind: ButtonLook): string {
  return cx(
    "inline-flex min-h-12 cursor-pointer items-center justify-center rounded-control border-[1.5px] px-5 py-2 text-center font-semibold no-underline hover:no-underline",
    "transition-colors print:hidden",
    LOOKS[kind],
  );
}

export function Button({
  look: kind = "primary",
  type = "submit",
  children,
  ...rest
}: Omit<ComponentProps<"button">, "className" | "style"> & { look?: ButtonLook }) {
  return (
    <button type={type} className={look(kind)} {...rest}>
      {children}
    </button>
  );
}

/** A link that is the page's way on. */
export function LinkButton({
  href,
  look: kind = "primary",
  children,
}: {
  href: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  return (
    <a href={href} className={look(kind)}>
      {children}
    </a>
  );
}

/** Buttons and links side by side; below one another, full width, on a small screen. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-center sm:gap-4 print:hidden">
      {children}
    </div>
  );
}
