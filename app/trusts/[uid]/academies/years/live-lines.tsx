"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext } from "react";
import type { LiveLine } from "./live-charts";

const Plain = createContext<ReactNode>(null);

/** What the server drew stands until the charts have come, and for good where they cannot. */
const Charts = dynamic(() => import("./live-charts"), {
  ssr: false,
  loading: () => useContext(Plain),
});

/** Lines that say more under a pointer; without a script the children, which show the same. */
export function LiveLines({
  lines,
  children,
}: {
  lines: readonly LiveLine[];
  children: ReactNode;
}) {
  return (
    <Plain value={children}>
      <Charts lines={lines} />
    </Plain>
  );
}
