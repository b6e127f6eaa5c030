/** The ways SESv2 refuses a SendEmail, by the names and statuses of its API model. */
import type { ContentfulStatusCode } from "hono/utils/http-status";

const STATUS = {
  AccountSuspendedException: 400,
  BadRequestException: 400,
  InternalServiceErrorException: 500,
  LimitExceededException: 400,
  MailFromDomainNotVerifiedException: 400,
  MessageRejected: 400,
  NotFoundException: 404,
  SendingPausedException: 400,
  TooManyRequestsException: 429,
} satisfies Record<string, ContentfulStatusCode>;

export type RefusalName = keyof typeof STATUS;

export class Refusal extends Error {
  readonly code: RefusalName;

  constructor(code: RefusalName, message: string) {
    super(message);
    this.code = code;
  }

  get status(): ContentfulStatusCode {
    return STATUS[this.code];
  }
}
