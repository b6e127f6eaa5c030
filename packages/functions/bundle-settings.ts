/** How every function is bundled, as SST is told by infra/stage.ts. It imports nothing: sst.config.ts reads it too. */

/**
 * SST's own settings for a function. What a handler imports as it goes lies in files of its own (`splitting`), and a
 * cold start does not read it.
 */
export const nodejs = {
  minify: true,
  splitting: true,
  esbuild: {
    mainFields: ["module", "main"],
    // Half of a small bundle was calls that give functions their names back; ours and the SDK's errors name themselves.
    keepNames: false,
    // Where the SDK looks for credentials after the environment: profiles, processes, tokens, metadata services. Lambda
    // puts a role's credentials into the environment, and the SDK imports these only when it finds none there.
    external: [
      "@aws-sdk/credential-provider-http",
      "@aws-sdk/credential-provider-ini",
      "@aws-sdk/credential-provider-process",
      "@aws-sdk/credential-provider-sso",
      "@aws-sdk/credential-provider-web-identity",
      "@smithy/credential-provider-imds",
      // What the SDK imports to know a browser by, and for calls that answer with a stream of events: neither is made here.
      "bowser",
      "@smithy/core/event-streams",
    ],
  },
};
