import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["emails/**/*.test.ts", "packages/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["./emails/compile.ts"],
    // Walks talk to real servers; on a machine with other work one of them takes many times what it takes alone.
    testTimeout: 60_000,
  },
});
