"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * After a move to another page without a reload (an action that redirects), focus goes to its
 * heading; a browser's own page load starts at the top by itself.
 */
export function FocusHeading() {
  const path = usePathname();
  const shown = useRef(path);

  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [path]);

  return null;
}
