"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * An action that redirects moves to another page without a reload. Then focus goes to its heading;
 * and Back loads the page anew, since the browser's memory of it is from before the save.
 */
export function SoftMoves() {
  const path = usePathname();
  const shown = useRef(path);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [path]);

  useEffect(() => {
    // A link to a field of this page fires the same event, and must not reload it.
    const reload = () => location.pathname !== shown.current && location.reload();
    addEventListener("popstate", reload);
    return () => removeEventListener("popstate", reload);
  }, []);

  return null;
}
