import { expect, test } from "vitest";
import { Language } from "../language.ts";
import { traitNotice } from "./trait-notice.ts";

test("a notice names the traits in plain words, in every language", () => {
  const notices = Language.options.map((language) => traitNotice(["gender", "colour", "age"], language));
  expect(notices.map((notice) => notice.split(".")[0])).toEqual([
    "This touches on sex or gender, skin colour and age",
    "Das berührt: Geschlecht, Hautfarbe und Alter",
    "Cela touche à ceci\u00a0: le sexe ou le genre, la couleur de peau et l’âge",
    "Esto toca: el sexo o el género, el color de la piel y la edad",
  ]);
});
