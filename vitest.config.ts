import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["emails/**/*.test.ts", "packages/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["./emails/compile.ts"],
    testTimeout: 20_000,
  },
});
