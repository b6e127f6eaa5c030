/** What AWS would answer: the outputs of a new resource, for the types that we deploy, and the provider's functions. */

export type Props = Record<string, unknown>;
/** `active` is the receipt rule set that is active before the deployment; `forbidden` to ask for it. */
export type Place = { region: string; account: string; active?: string; forbidden?: boolean };

/** The name that AWS will know a resource by, where its inputs give one. */
export function physicalName(inputs: Props): string | undefined {
  const key = ["name", "bucket", "emailIdentity", "configurationSetName"].find(
    (one) => typeof inputs[one] === "string",
  );
  return key && String(inputs[key]);
}

/** The service and the resource part of an ARN, for the types whose ARN something else names. */
const arns: Record<string, (name: string) => [service: string, resource: string]> = {
  "aws:dynamodb/table:Table": (name) => ["dynamodb", `table/${name}`],
  "aws:sns/topic:Topic": (name) => ["sns", name],
  "aws:sqs/queue:Queue": (name) => ["sqs", name],
  "aws:lambda/function:Function": (name) => ["lambda", `function:${name}`],
  "aws:cloudwatch/logGroup:LogGroup": (name) => ["logs", `log-group:${name}`],
  "aws:sesv2/emailIdentity:EmailIdentity": (name) => ["ses", `identity/${name}`],
  "aws:sesv2/configurationSet:ConfigurationSet": (name) => ["ses", `configuration-set/${name}`],
};

/** What AWS computes for a resource, as far as another resource names it. */
export function computed(type: string, name: string, inputs: Props, { region, account }: Place): Props {
  const [service, resource] = arns[type]?.(name) ?? ["mock", `${type}/${name}`];
  const arn = `arn:aws:${service}:${region}:${account}:${resource}`;
  switch (type) {
    case "aws:dynamodb/table:Table":
      return { arn, streamArn: `${arn}/stream/2026-01-01T00:00:00.000` };
    case "aws:s3/bucket:Bucket":
      return { arn: `arn:aws:s3:::${name}` };
    case "aws:iam/role:Role":
      return { arn: `arn:aws:iam::${account}:role/${name}` };
    case "aws:sqs/queue:Queue": {
      const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
      return { arn, id: url, url };
    }
    case "aws:lambda/function:Function":
      return {
        arn,
        publish: false,
        qualifiedArn: `${arn}:1`,
        invokeArn: `${arn}/invocations`,
        responseStreamingInvokeArn: `${arn}/response-streaming-invocations`,
      };
    case "aws:apigatewayv2/api:Api":
      return {
        arn,
        apiEndpoint: `https://${name}.execute-api.${region}.amazonaws.com`,
        executionArn: `arn:aws:execute-api:${region}:${account}:${name}`,
      };
    case "aws:sesv2/emailIdentity:EmailIdentity":
      return { arn, dkimSigningAttributes: { tokens: ["one", "two", "three"] } };
    case "random:index/randomBytes:RandomBytes":
      return { base64: Buffer.alloc(Number(inputs.length), 7).toString("base64") };
    case "pulumi-nodejs:dynamic:Resource":
      return { zoneId: "ZONE", zoneName: "example.com" };
    default:
      return { arn };
  }
}

/** The functions of the AWS provider that SST's components and ours call. Policy documents are rendered in full. */
export function invoke(token: string, inputs: Props, { region, account, active, forbidden }: Place): Props {
  switch (token) {
    case "aws:index/getRegion:getRegion":
      return { id: region, name: region, region };
    case "aws:index/getPartition:getPartition":
      return { id: "aws", partition: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { id: account, accountId: account };
    case "aws:iam/getPolicyDocument:getPolicyDocument": {
      const Statement = (inputs.statements as Statement[]).map(statement);
      return { ...inputs, id: "policy", json: JSON.stringify({ Version: "2012-10-17", Statement }) };
    }
    case "aws:ses/getActiveReceiptRuleSet:getActiveReceiptRuleSet":
      if (forbidden) throw failure(token, "operation error SES: DescribeActiveReceiptRuleSet, api error AccessDenied");
      if (active === undefined) throw failure(token, "reading SES Active Receipt Rule Set: empty result");
      return {
        id: active,
        ruleSetName: active,
        region,
        arn: `arn:aws:ses:${region}:${account}:receipt-rule-set/${active}`,
      };
    default:
      throw new Error(`The mock engine does not know the provider function ${token}.`);
  }
}

/** Pulumi takes the words of a failed call from `details`, where gRPC has them. */
function failure(token: string, why: string): Error {
  return Object.assign(new Error(why), {
    details: `invocation of ${token} returned an error: invoking ${token}: ${why}`,
  });
}

type Statement = {
  effect?: string;
  actions: string[];
  resources?: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
};

const principal = (principals: { type: string; identifiers: string[] }[]) =>
  principals.some(({ type }) => type === "*")
    ? "*"
    : Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers]));

function statement({ effect = "Allow", actions, resources, principals, conditions }: Statement) {
  return {
    Effect: effect,
    Action: actions,
    ...(resources && { Resource: resources }),
    ...(principals && { Principal: principal(principals) }),
    ...(conditions && {
      Condition: Object.fromEntries(
        [...new Set(conditions.map(({ test }) => test))].map((test) => [
          test,
          Object.fromEntries(conditions.filter((one) => one.test === test).map((one) => [one.variable, one.values])),
        ]),
      ),
    }),
  };
}
