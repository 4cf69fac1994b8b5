import type { NextConfig } from "next";

/** Another folder lets tests build beside a running server (see lib/server/ensure.mjs). */
const distDir = process.env.NEXT_DIST_DIR || ".next";

const config: NextConfig = {
  distDir,
  typescript: {
    // `npm test` checks the types of everything at once; a person who starts the app need not wait for it.
    ignoreBuildErrors: true,
    // A build writes its folder into the tsconfig it was given: a build beside gets one of its own.
    tsconfigPath: distDir === ".next" ? "tsconfig.json" : `${distDir}.tsconfig.json`,
  },
  // The optimiser is never used, and the front answers 404 for its address.
  images: { unoptimized: true },
  // Evidence may be a file of 5 MB; the front holds every other address to less.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // Loaded from node_modules as they are: native code, or one instance for the front and the pages.
  serverExternalPackages: ["@node-rs/argon2", "@prisma/adapter-pg", "@prisma/client", "pg", "pino"],
};

export default config;
