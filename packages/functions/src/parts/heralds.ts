/** What tells endpoints of webhooks: the courier, the secret, and what this process knows of endpoints that are down. */
import { openCircuit } from "@debrief/core/outbox/circuit";
import { readSecrets } from "@debrief/core/webhook/signature";
import { Resource } from "sst";
import { courier } from "./courier.ts";
import { part } from "./part.ts";

export const heralds = part(() => {
  const circuit = openCircuit();
  return { courier: courier(), circuit, secrets: () => readSecrets(Resource.WebhookSecret.value) };
});
