/** The secret `Integrations`: what each system signs with, and our key to its API. docs/webhooks.md says where they are got. */
import * as z from "zod";

/** Several, because they are rotated, and because Lever gives each webhook a token of its own. */
const signedWith = z.array(z.string().min(8).max(500)).min(1).max(10);

export const Credentials = z.strictObject({
  greenhouse: z
    .strictObject({
      /** Secret keys of the webhooks. */
      secrets: signedWith,
      /** Of a Harvest v3 credential (OAuth, client credentials); `userId` is the numeric id of the user it acts for. */
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
      userId: z.string().regex(/^\d{1,20}$/),
    })
    .optional(),
  lever: z
    .strictObject({
      /** Signature tokens of the webhooks. */
      signatureTokens: signedWith,
      apiKey: z.string().min(1),
    })
    .optional(),
});
export type Credentials = z.infer<typeof Credentials>;
