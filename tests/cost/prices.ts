/**
 * List prices of us-east-1 in dollars, without free tiers or discounts. SES asks the same everywhere; the table is dearer
 * elsewhere, in Ireland by some 13 %.
 */
export const PRICES = {
  "SES: mail out": { per: 1_000, dollars: 0.1 },
  "SES: mail in": { per: 1_000, dollars: 0.1 },
  "SES: 256 KB of mail in": { per: 1_000, dollars: 0.09 },
  "DynamoDB: write unit": { per: 1_000_000, dollars: 0.625 },
  "DynamoDB: read unit": { per: 1_000_000, dollars: 0.125 },
  "Lambda: invocation": { per: 1_000_000, dollars: 0.2 },
  "Lambda: GB-second (arm64)": { per: 1, dollars: 0.0000133334 },
  "SQS: request": { per: 1_000_000, dollars: 0.4 },
  "SNS: publish": { per: 1_000_000, dollars: 0.5 },
  "S3: PUT": { per: 1_000, dollars: 0.005 },
  "S3: GET": { per: 1_000, dollars: 0.0004 },
  "CloudWatch: GB of log": { per: 1, dollars: 0.5 },
  /** By the month, with what point-in-time recovery asks for the same bytes. */
  "DynamoDB: GB stored, with backup": { per: 1, dollars: 0.25 + 0.2 },
} as const;

export type Priced = keyof typeof PRICES;
/** What one debrief uses; what it fills is paid by the month. */
export type Usage = Record<Exclude<Priced, "DynamoDB: GB stored, with backup">, number>;

export function dollars(of: Priced, amount: number): number {
  return (amount / PRICES[of].per) * PRICES[of].dollars;
}
