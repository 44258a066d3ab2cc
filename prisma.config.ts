import { defineConfig } from "prisma/config";

// Only for Prisma's own command line (`prisma generate`, or `prisma migrate deploy` where its engine is available).
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "postgresql://localhost/dachzeile" },
});
