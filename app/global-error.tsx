"use client";

import ErrorPage from "./error";
import "./globals.css";

/** When the root layout itself has failed: it brings its own document. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-GB">
      <body>
        <ErrorPage error={error} />
      </body>
    </html>
  );
}
