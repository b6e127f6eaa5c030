/** A person as a client of the API names one. */
import { type Mailbox, mailbox, parseAddress } from "@debrief/core/mail/address";
import * as z from "zod";

/** One line of plain text, as it may stand in a mail (R30). */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\u0000-\u001f\u007f-\u009f<>]*$/, "one line of plain text")
  .refine((text) => !/https?:|www\./i.test(text), "no links");

export const Address = z
  .string()
  .max(320)
  .refine((text) => parseAddress(text) !== undefined, "an e-mail address")
  .meta({ description: "An e-mail address.", format: "email" });

export const Person = z
  .strictObject({ address: Address, displayName: line.optional() })
  .transform(({ address, displayName }): Mailbox => mailbox(address, displayName) ?? { address })
  .meta({ id: "Person" });
