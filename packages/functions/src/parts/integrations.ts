/** What Greenhouse and Lever sign with, and our keys to their APIs. Throws a ZodError for a secret of another shape. */
import { Resource } from "sst";
import { Credentials } from "../api/hooks/credentials.ts";
import { part } from "./part.ts";

export const integrations = part(() => Credentials.parse(JSON.parse(Resource.Integrations.value)));
