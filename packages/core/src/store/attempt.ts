/** DynamoDB's errors in the house's words. */
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { Conflict, PermanentError, TransientError } from "../errors.ts";

/**
 * Runs one call to the table. Throws Conflict for a condition that does not hold, PermanentError for an item that is too
 * large, TransientError when the table does not answer.
 */
export async function attempt<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw new Conflict("The item was changed by somebody else.");
    const { name = "", message = "" } = error as Error;
    if (name === "ValidationException" && /size/i.test(message)) {
      throw new PermanentError("store.item_too_large", "The item is larger than the table allows.", { cause: error });
    }
    // A ValidationException or a missing table is our bug or the deployment's: it stays what it is.
    if (["ValidationException", "ResourceNotFoundException", "AccessDeniedException"].includes(name)) throw error;
    throw new TransientError("store.unavailable", "The table did not answer.", { cause: error });
  }
}
