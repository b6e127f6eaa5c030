import { defineConfig } from "vitest/config";

/** Apart from the project's own tests, because these need SST's platform (infra/offline/install.sh). */
export default defineConfig({
  test: { include: ["infra/**/*.test.ts"], hookTimeout: 300_000 },
});
