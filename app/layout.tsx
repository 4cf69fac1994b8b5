import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SoftMoves } from "@/components/ui/soft-moves";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s – Waymark", default: "Waymark" },
  description:
    "Where a multi-academy trust finds out how mature it is, shows what that rests on, and decides what to do next.",
  icons: { icon: "/icon.svg" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: "#0a4351",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page built ahead of time would carry no nonce, and the browser would refuse its scripts.
  await headers();
  return (
    <html lang="en-GB">
      <body>
        {children}
        <SoftMoves />
      </body>
    </html>
  );
}
