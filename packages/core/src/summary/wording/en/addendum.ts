/** What a late answer changed. */
import type { AddendumWords } from "../shape.ts";

export const addendum: AddendumWords = {
  answered: "{name} has answered now.",
  corrected: "{name} has changed or added something.",
  same: "The picture stays as it was.",
  common: { came: "New as common ground: {topics}.", went: "No longer common ground: {topics}." },
  gap: { came: "New as a gap: {topics}.", went: "No longer a gap: {topics}." },
  heaviest: {
    candidate: "What weighs most for the candidate is now {topic}.",
    interviewer: "What weighs most for the interviewers is now {topic}.",
  },
  toDo: "The one to do is now: {adjustment}",
  pair: "{first} and {last}",
};
