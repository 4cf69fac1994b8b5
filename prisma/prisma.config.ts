import { defineConfig } from "prisma/config";

/** Only `prisma generate` reads this: migrations are our own SQL (see lib/db/migrate.ts). */
export default defineConfig({ schema: "schema.prisma" });
