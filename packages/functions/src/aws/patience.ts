/**
 * How long a call through a client of the SDK may take. Left alone it may take for ever: a connection that had died without
 * a word while the sandbox was frozen kept its function waiting until Lambda ended it.
 */

/** Milliseconds for one try of a call that the client tries three times: the shortest function that calls has ten seconds. */
const TRY = 3_000;
/** Milliseconds for SES to take a mail. Of one that is given up nobody knows what became, so this is for its worst days. */
const ONLY_TRY = 10_000;

/** For a client that tries again by itself. */
export const impatient = limited(TRY);

/** For a client that does not. */
export const patient = limited(ONLY_TRY);

function limited(milliseconds: number) {
  return { connectionTimeout: TRY, requestTimeout: milliseconds, throwOnRequestTimeout: true };
}
