/**
 * Secrets, set with `sst secret set`: they stand in no file and in no environment variable. Those that only some houses need
 * have a placeholder, and are looked at before anything is deployed: a configuration that asks for one which is not set would
 * fail a day later, where nobody looks.
 */
import { TokenKeys } from "@debrief/core/mail/token";
import { readSecrets } from "@debrief/core/webhook/signature";
import { Credentials } from "@debrief/functions/api/hooks/credentials";
import { checked } from "./stage.ts";

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

// Of one that is not set SST tells itself, and its value never comes.
if (process.env.SST_SECRET_TokenKeys !== undefined && !isTokenKeys(await readNow(tokenKeys)))
  refuse(
    "The secret TokenKeys is no JSON of the shape that docs/deploy.md shows, or its current key is not among its keys.",
    `npx sst secret set TokenKeys '{"current":"a","keys":{"a":"<32 random bytes, base64url>"}}' --stage ${$app.stage}`,
  );

if (checked.webhooks.length > 0 && !isUsable(await readNow(webhookSecret)))
  refuse(
    "debrief.config.ts names webhooks, and the secret WebhookSecret is not set or is no secret of webhooks.",
    `npx sst secret set WebhookSecret "whsec_$(openssl rand -base64 32)" --stage ${$app.stage}`,
  );

const credentials = credentialsIn(await readNow(integrations));
if (!credentials)
  refuse("The secret Integrations is no JSON of the shape that docs/webhooks.md shows.", setIntegrations());
for (const system of ["greenhouse", "lever"] as const)
  if (checked.integrations[system].recruiter && !credentials?.[system])
    refuse(
      `debrief.config.ts names integrations.${system}.recruiter, and the secret Integrations has no ${system}.`,
      setIntegrations(),
    );

/** Without the current key among them every mail would fail as it is written: a slip of the hand when keys are rotated. */
function isTokenKeys(secret: string): boolean {
  try {
    const { current, keys } = TokenKeys.parse(JSON.parse(secret));
    return Object.hasOwn(keys, current);
  } catch {
    // As below: a parser quotes.
    return false;
  }
}

function isUsable(secret: string): boolean {
  try {
    return readSecrets(secret).length > 0;
  } catch {
    // It says what a secret looks like; the refusal says what to do.
    return false;
  }
}

function credentialsIn(secret: string): Credentials | undefined {
  try {
    return Credentials.parse(JSON.parse(secret));
  } catch {
    // The words of a parser may quote what they stumble over.
    return undefined;
  }
}

function setIntegrations(): string {
  return `npx sst secret set Integrations '{ … }' --stage ${$app.stage}`;
}

function readNow(secret: sst.Secret): Promise<string> {
  return new Promise((resolve) => secret.value.apply(resolve));
}

function refuse(why: string, next: string): never {
  throw new Error(`${why} Nothing was deployed.\n${next}`);
}
