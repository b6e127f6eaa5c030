/**
 * R53: an account has one active receipt rule set in a region, and SES lets anybody replace it in one call. The stage that is
 * told to create and activate a set asks first, before anything is made, and refuses where another is active: all rules in
 * that one would fall silent.
 */
import { deployment } from "./stage.ts";

export const ruleSetName = deployment.receiptRuleSet.name;
export const creates = deployment.receiptRuleSet.createdBy === $app.stage;

const active = creates ? await activeRuleSet() : undefined;
if (active !== undefined && active !== ruleSetName)
  throw new Error(
    [
      `The receipt rule set "${active}" is active in ${deployment.region}. To activate "${ruleSetName}" would stop all mail that "${active}" receives, so nothing was deployed.`,
      `Join it: receiptRuleSet: { name: "${active}" } in debrief.config.ts adds one rule to it and touches nothing else.`,
      "If nobody needs it any more: aws ses set-active-receipt-rule-set (without a name makes none active), and deploy again.",
    ].join("\n"),
  );

// Removing the stage that made the set must not end receiving for the other stages in it.
export const keep = { retainOnDelete: true };
// For the same reason it may be there already, and active, from before this stage was removed. To create it again would fail
// in the midst of a deployment; what the stage made itself, the engine knows by this very id.
const adopt = active === undefined ? {} : { import: active };
export const ruleSet = creates
  ? [new aws.ses.ReceiptRuleSet("ReceiptRuleSet", { ruleSetName }, { ...keep, ...adopt })]
  : [];

async function activeRuleSet(): Promise<string | undefined> {
  try {
    return (await aws.ses.getActiveReceiptRuleSet()).ruleSetName;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    // The provider fails where none is active; these are its words for an empty answer and for a 404. Anything else, such
    // as a permission that is missing, is no answer.
    if (/empty result|couldn't find resource|RuleSetDoesNotExist/i.test(words)) return undefined;
    throw new Error(
      `It could not be read which receipt rule set is active (ses:DescribeActiveReceiptRuleSet), so nothing was deployed.\n${words}`,
    );
  }
}
