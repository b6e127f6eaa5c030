/** How the lines of the two drafts begin. Everything in braces is a reviewed text of ours. */
import type { DraftWords } from "../shape.ts";

export const drafts: DraftWords = {
  noReproach: "None of this is a reproach: it is meant to make the next interview easier.",
  wentWell: { first: "What went well: {text}", more: "And this: {text}" },
  livedThrough: { first: "What the candidate lived through: {text}", more: "And this: {text}" },
  needed: { first: "What you need from the candidate: {text}", more: "And: {text}" },
  theirs: "When you {when}, try: “{to}”",
  usual: "In place of a question such as “{from}”, ask: “{to}”",
  opening: "Interviews can be practised. Here is what may help you most in the next one.",
  hurdle: "A hurdle that showed: {hurdle}",
  skeleton: "A way to answer. Situation: {situation} Task: {task} Action: {action} Result: {result}",
  practise: { behavioural: "Practise (behavioural): {question}", skills: "Practise (skills): {question}" },
};
