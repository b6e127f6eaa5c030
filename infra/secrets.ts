/** Secrets, set with `sst secret set`: they stand in no file and in no environment variable. */

/** Keys of the reply tokens: `{"current":"a","keys":{"a":"<32 random bytes, base64url>"}}`. */
export const tokenKeys = new sst.Secret("TokenKeys");
