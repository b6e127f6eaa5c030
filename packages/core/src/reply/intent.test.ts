import { describe, expect, test } from "vitest";
import { intentOf } from "./intent.ts";

describe("intents", () => {
  test.each([
    "stop",
    "STOP!",
    "Unsubscribe",
    "No thanks, I'd rather not.",
    "Please remove me",
    "Please stop sending me these emails",
    "Hi,\n\nI would rather not answer.\n\nThanks",
    "I prefer not to answer these questions, thanks",
    "Wrong person",
    "I did not attend this interview. Wrong person.",
    "Nein danke.",
    "Non merci",
    "No, gracias",
    "Nee, bedankt",
  ])("%j declines", (text) => {
    expect(intentOf(text)).toBe("decline");
  });

  test.each([
    ["forget me", "forget"],
    ["Please delete my data", "forget"],
    ["my data", "data"],
    ["What do you have on me?", "data"],
    ["I am on vacation until 3 May", "away"],
  ])("%j is %s", (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });

  test.each([
    "I had to stop after question two",
    "The questions never stop. Stop.",
    "I'd rather not say how it went, it was awful",
    "No.",
    "Not interested",
    "I won't move forward",
    "I don't want to move forward",
    "4. I'd rather not say",
    "They told me to stop. I felt rushed, and the room was cold.",
    "",
  ])("%j is ordinary feedback", (text) => {
    expect(intentOf(text)).toBe("none");
  });
});
