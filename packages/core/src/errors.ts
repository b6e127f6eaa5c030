/**
 * The four ways a piece of work can fail. An outcome that the product foresees (a bounce, an
 * unreadable invite, a wrong sender) is a value, never one of these.
 */

/** The same input fails again: do not retry, report `code` (a dotted constant such as `mail.too_large`). */
export class PermanentError extends Error {
  override readonly name = "PermanentError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The outside world is unwell: retry later; `code` is a dotted constant such as `mailer.throttled`. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Somebody else changed the item since it was read: load it again and decide again. */
export class Conflict extends Error {
  override readonly name = "Conflict";
}
