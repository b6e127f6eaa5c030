import { describe, expect, test } from "vitest";
import { lemmaOf } from "./lemma.ts";

describe("the form that a phrase and an answer share", () => {
  test.each([
    ["talk", ["talks", "talked", "talking"]],
    ["be", ["was", "were", "is", "being"]],
    ["tell", ["tells", "told", "telling"]],
    ["stop", ["stopped", "stopping"]],
    ["schedule", ["scheduled", "scheduling", "schedules"]],
    ["organize", ["organise", "organised", "organizing"]],
    ["reply", ["replies", "replied"]],
    ["miss", ["misses", "missed"]],
    ["late", ["late"]],
    ["news", ["news"]],
  ])("%s", (lemma, forms) => {
    expect(new Set(forms.map(lemmaOf))).toEqual(new Set([lemma]));
  });
});
