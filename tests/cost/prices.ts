/** List prices of us-east-1 in dollars, without free tiers or discounts. Other regions differ by some ten per cent. */
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
} as const;

export type Priced = keyof typeof PRICES;
export type Usage = Record<Priced, number>;

export function dollars(of: Priced, amount: number): number {
  return (amount / PRICES[of].per) * PRICES[of].dollars;
}
