/** The secret keys of the reply tokens. */
import { TokenKeys } from "@debrief/core/mail/token";
import { Resource } from "sst";
import { part } from "./part.ts";

export const keys = part(() => TokenKeys.parse(JSON.parse(Resource.TokenKeys.value)));
