/** R51: how people ask to be erased, and for what is on record of them, in the four languages that our mails are in. */
import { describe, expect, test } from "vitest";
import { Language } from "../../language.ts";
import { type Intent, intentOf } from "./intent.ts";

const WISHES: Record<"forget" | "data", Record<Language, string[]>> = {
  forget: {
    en: [
      "forget me",
      "Forget me, please!",
      "Please delete my data.",
      "Hi,\n\nplease delete everything you have about me.\n\nThanks",
      "Could you please erase all my answers?",
      "I would like my data to be deleted.",
      "I want you to delete all my personal data from your system",
      "Delete my feedback please",
      "Please remove my answers and my data.",
      "Please forget me and delete my data.",
      "Stop. Forget me.",
      "Please stop and delete my data.",
      "I withdraw my consent.",
      "I'd like to withdraw my consent, please delete my data.",
      "I exercise my right to be forgotten.",
      "Under Article 17 GDPR I request the erasure of my personal data.",
    ],
    de: [
      "vergessen Sie mich",
      "Vergiss mich bitte",
      "Bitte löschen Sie meine Daten.",
      "Guten Tag,\n\nbitte löschen Sie alles, was Sie über mich gespeichert haben.\n\nMit freundlichen Grüßen",
      "Ich möchte, dass Sie meine Daten löschen.",
      "Ich verlange die Löschung meiner Daten.",
      "Löschen Sie bitte meine Antworten.",
      "Ich widerrufe meine Einwilligung.",
      "Bitte vergessen Sie mich und löschen Sie meine Daten.",
      "Bitte alle meine Daten löschen, danke.",
      "Gemäß Art. 17 DSGVO bitte ich um Löschung meiner personenbezogenen Daten.",
    ],
    fr: [
      "oubliez-moi",
      "Oubliez-moi, s'il vous plaît.",
      "Merci de supprimer mes données.",
      "Bonjour,\n\nveuillez effacer toutes les données que vous avez sur moi.\n\nCordialement",
      "Je souhaite que mes données soient effacées.",
      "Je demande la suppression de mes données personnelles.",
      "Supprimez mes réponses s'il vous plaît",
      "Je retire mon consentement.",
      "Oubliez-moi et supprimez mes données, s'il vous plaît.",
      "Je souhaite exercer mon droit à l'effacement.",
    ],
    es: [
      "olvídenme",
      "Por favor, olvídenme.",
      "Borren mis datos, por favor.",
      "Hola:\n\npor favor, eliminen todo lo que tienen sobre mí.\n\nGracias",
      "Quiero que eliminen mis datos personales.",
      "Solicito la supresión de mis datos.",
      "Borre mis respuestas, por favor.",
      "Retiro mi consentimiento.",
      "Olvídenme y borren mis datos, por favor.",
      "Quiero ejercer mi derecho de supresión.",
    ],
  },
  data: {
    en: [
      "my data",
      "Please send me my data.",
      "What do you have on me?",
      "What data do you hold about me?",
      "I would like to see my data.",
      "Can I have a copy of my data, please?",
      "Please send me a copy of all the data you have about me.",
      "Subject access request",
    ],
    de: [
      "meine Daten",
      "Bitte schicken Sie mir meine Daten.",
      "Welche Daten haben Sie über mich gespeichert?",
      "Was haben Sie über mich gespeichert?",
      "Ich möchte Auskunft über meine Daten.",
      "Ich hätte gern eine Kopie meiner Daten.",
      "Auskunft nach Art. 15 DSGVO",
    ],
    fr: [
      "mes données",
      "Envoyez-moi mes données, s'il vous plaît.",
      "Quelles données avez-vous sur moi ?",
      "Je souhaite accéder à mes données.",
      "Je voudrais une copie de mes données.",
      "Demande d'accès à mes données",
    ],
    es: [
      "mis datos",
      "Envíenme mis datos, por favor.",
      "¿Qué datos tienen sobre mí?",
      "Quiero ver mis datos.",
      "Solicito una copia de mis datos.",
      "Solicito acceso a mis datos personales",
    ],
  },
};

describe.each(["forget", "data"] as const)("R51 “%s”", (wish) => {
  describe.each(Language.options)("in %s", (language) => {
    test.each(WISHES[wish][language])("%s", (text) => {
      expect(intentOf(text)).toBe<Intent>(wish);
    });
  });
});

test.each([
  "I will never forget me standing there without a word.",
  "They said that they delete all data after the trial, which I liked.",
  "2. My data modelling was good, I think.",
  "Please don't delete my data.",
  "Ich habe meine Daten zum Projekt nicht dabei gehabt.",
  "J'ai présenté mes données, et cela s'est bien passé.",
  "Les conté mis datos de contacto y la charla fue amable.",
])("is an answer and no wish: %s", (text) => {
  expect(intentOf(text)).toBe("none");
});
