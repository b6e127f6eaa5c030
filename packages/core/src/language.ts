/** The languages that our mails are written in. What people answer may be in any language. */
import * as z from "zod";

/** ISO 639-1 codes. */
export const Language = z.enum(["en", "de", "fr", "es"]);
export type Language = z.infer<typeof Language>;
