import { describe, expect, test } from "vitest";
import { isOnlyChoice, readChoice } from "./choice.ts";
import { CHOICE_WORDINGS } from "./choice-wordings.ts";

describe("yes, maybe, no", () => {
  test.each([
    ["Yes", "yes"],
    ["yes, but only remote", "yes"],
    ["Yep!", "yes"],
    ["**Yes**", "yes"],
    ["Definitely", "yes"],
    ["Absolutely yes", "yes"],
    ["I am still very interested", "yes"],
    ["I would move forward with her.", "yes"],
    ["Ja, gerne", "yes"],
    ["Oui", "yes"],
    ["sí, claro", "yes"],
    ["tak", "yes"],
    ["да", "yes"],
    ["はい", "yes"],
    ["👍", "yes"],
    ["No", "no"],
    ["No. I would need to see code.", "no"],
    ["Definitely not", "no"],
    ["Absolutely no", "no"],
    ["Not interested any more", "no"],
    ["I wouldn't", "no"],
    ["Nein, leider nicht", "no"],
    ["non", "no"],
    ["nie", "no"],
    ["нет", "no"],
    ["いいえ", "no"],
    ["Maybe", "maybe"],
    ["Not sure", "maybe"],
    ["It depends on the salary", "maybe"],
    ["Perhaps. A clear description would help.", "maybe"],
    ["vielleicht", "maybe"],
    ["Peut-être", "maybe"],
    ["quizás", "maybe"],
    ["может быть", "maybe"],
    ["Probably", "maybe"],
    ["Probably not", "no"],
    ["Probably yes", "yes"],
    ["Not really", "no"],
    ["Not really, to be honest", "no"],
    ["I guess so", "yes"],
    ["I don't think so", "no"],
    ["I'm afraid not", "no"],
    ["Yes and no", "maybe"],
    ["Hard to say", "maybe"],
    ["No idea", "maybe"],
    ["No doubt about it", "yes"],
    ["Why not?", "yes"],
    ["I think yes", "yes"],
    ["Honestly, no", "no"],
    ["A clear no from me", "no"],
    ["It's a yes", "yes"],
    ["If the salary fits, yes.", "yes"],
    ["I'd happily take her", "yes"],
    ["I would definitely still like to move forward", "yes"],
    ["We would not hire him", "no"],
    ["I withdraw", "no"],
    ["eher nicht", "no"],
    ["eher ja", "yes"],
    ["Jein", "maybe"],
    ["Natürlich nicht", "no"],
    ["Ich denke schon", "yes"],
    ["Kommt drauf an", "maybe"],
    ["Noch nicht", "maybe"],
    ["plutôt oui", "yes"],
    ["plutôt non", "no"],
    ["Je ne sais pas", "maybe"],
    ["Je ne pense pas", "no"],
    ["Pas vraiment", "no"],
    ["Bien sûr que non", "no"],
    ["depende", "maybe"],
    ["Creo que sí", "yes"],
    ["Para nada", "no"],
    ["Penso di sì", "yes"],
    ["Non credo", "no"],
    ["Acho que não", "no"],
    ["Com certeza", "yes"],
    ["Liever niet", "no"],
    ["Ik denk het wel", "yes"],
    ["Hangt ervan af", "maybe"],
    ["Det beror på", "maybe"],
    ["Knappast", "no"],
    ["Helst ikke", "no"],
    ["Det tror jeg", "yes"],
    ["En usko", "no"],
    ["raczej tak", "yes"],
    ["raczej nie", "no"],
    ["to zależy", "maybe"],
    ["spíše ano", "yes"],
    ["скорее да", "yes"],
    ["скорее нет", "no"],
    ["Вряд ли", "no"],
    ["Не знаю", "maybe"],
    ["радше ні", "no"],
    ["Pek değil", "no"],
    ["duruma göre", "maybe"],
    ["あまり…", "no"],
    ["はい、ぜひお願いします", "yes"],
    ["場合によります", "maybe"],
    ["不太会", "no"],
    ["看情况", "maybe"],
    ["是的，非常感兴趣", "yes"],
    ["글쎄요", "maybe"],
    ["별로요", "no"],
    ["لا أظن", "no"],
    ["לא ממש", "no"],
    ["✅ absolutely", "yes"],
  ])("%s is %s", (text, choice) => {
    expect(readChoice(text)).toBe(choice);
  });

  test.each([
    "The salary would change that",
    "4",
    "Nothing",
    "",
    "Noteworthy talk",
    "None of it",
    "Nothing would",
    "Surely there is more to say",
    "The team said no to it",
    "Yesterday was better",
    "Nonetheless a good talk",
  ])("%j chooses nothing", (text) => {
    expect(readChoice(text)).toBeUndefined();
  });

  test("a bare choice is told from a sentence", () => {
    expect(isOnlyChoice("Yes.")).toBe(true);
    expect(isOnlyChoice("Yes, if the team is willing to talk about salary")).toBe(false);
  });
});

test("each language has its yes, maybe and no, and every wording is read as what it stands for, or as a more common one", () => {
  expect(CHOICE_WORDINGS.length).toBeGreaterThanOrEqual(38);
  const wrong = CHOICE_WORDINGS.flatMap(({ language, ...wordings }) =>
    Object.entries(wordings).flatMap(([choice, words]) => {
      const [first = "", ...others] = words.split("|").map((word) => word.replace("!", ""));
      const missed = others.filter((word) => readChoice(word) === undefined);
      return readChoice(first) === choice && missed.length === 0 ? [] : [`${language} ${choice}: ${first} ${missed}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("a wording in the middle of its sentence means the same", () => {
  const wrong = CHOICE_WORDINGS.flatMap(({ language, ...wordings }) =>
    Object.entries(wordings).flatMap(([choice, words]) => {
      const first = words.split("|")[0]!.replace("!", "");
      return readChoice(`**${first}**, xyz.`) === choice ? [] : [`${language}: ${first}`];
    }),
  );
  expect(wrong).toEqual([]);
});
