import { expect, test } from "vitest";
import { agrees } from "./withdraw.ts";

test.each(["yes", "Yes, please.", "ja", "oui", "sí", "Forget me", "Please delete my data."])(
  "R51 “%s” agrees to be forgotten",
  (text) => {
    expect(agrees(text)).toBe(true);
  },
);

test.each(["no", "No, keep it.", "nein", "I did not ask you to delete my data. No."])("R51 “%s” stays", (text) => {
  expect(agrees(text)).toBe(false);
});

test.each([
  "ok\nno, I would rather keep them",
  "Yes.\nNo, wait, please keep my answers.",
  "yes\n\nno",
  "go\nno",
  "Forget me? No!",
  "Who asked to be forgotten? Not me.",
  "What does that mean for my application?",
])("R51 “%s” erases nothing: it says both, or neither", (text) => {
  expect(agrees(text)).toBeUndefined();
});
