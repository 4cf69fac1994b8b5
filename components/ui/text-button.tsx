import type { ComponentProps } from "react";

/** A button within what it is about, in the look of a link. */
export function TextButton({
  children,
  ...rest
}: Omit<ComponentProps<"button">, "className" | "style" | "type">) {
  return (
    <button
      type="submit"
      className="inline-flex min-h-11 cursor-pointer items-center text-left text-small text-link underline underline-offset-[0.18em] hover:text-brand-strong print:hidden"
      {...rest}
    >
      {children}
    </button>
  );
}
