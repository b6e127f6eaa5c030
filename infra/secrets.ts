/** Secrets, set with `sst secret set`: they stand in no file and in no environment variable. */

/**
 * Keys of the reply tokens: `{"current":"a","keys":{"a":"<32 random bytes, base64url>"}}`. To rotate, a second key is
 * added and made current; the first stays until the last mail that it signed is of no use any more.
 */
export const tokenKeys = new sst.Secret("TokenKeys");

/** What the hashes of API keys are keyed with: a copy of the table alone does not tell which key is a right one. */
export const apiPepper = new sst.Secret("ApiPepper");

/** `whsec_` and 32 random bytes in base64: each webhook is signed with a key derived from it (docs/webhooks.md). */
export const webhookSecret = new sst.Secret("WebhookSecret", "unset");

/** What Greenhouse and Lever sign their webhooks with, and our keys to their APIs, as JSON (docs/webhooks.md). */
export const integrations = new sst.Secret("Integrations", "{}");
