/** A person as a client of the API names one. */
import { type Mailbox, mailbox, parseAddress } from "@debrief/core/mail/address";
import * as z from "zod";

export const Person = z
  .object({
    address: z.string().refine((text) => parseAddress(text) !== undefined, "an e-mail address"),
    displayName: z.string().max(200).optional(),
  })
  .transform(({ address, displayName }): Mailbox => mailbox(address, displayName) ?? { address });
