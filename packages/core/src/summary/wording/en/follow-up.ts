/** What became of what was advised last time. It is said what happened, and never why. */
import type { FollowUpWords } from "../shape.ts";

export const followUp: FollowUpWords = {
  question: "Last time, this was advised: “{advice}” Did you do it? Reply “done” or “not done”.",
  done: {
    yes: "You did this.",
    no: "You have not done this yet.",
    unknown: "We do not know whether you did this.",
  },
  course: {
    gone: "This time {matter} weighed on nobody.",
    less: "This time {matter} came up again, with less weight.",
    same: "This time {matter} came up again, as before.",
    more: "This time {matter} came up again, with more weight.",
    unknown: "There is not enough to say what became of it.",
  },
  demands: "the list of demands",
};
