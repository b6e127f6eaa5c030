/** The client of the one table, shared by all that is read from it. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { impatient } from "../aws/patience.ts";
import { part } from "./part.ts";

export const table = part(() => new DynamoDBClient({ requestHandler: impatient }));
