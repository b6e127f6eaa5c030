/** Was eine Seite von einem Thema hält. Halbe Sätze beginnen klein und haben keinen Punkt: `lines` verbindet sie. */
import type { Topic } from "../../../feedback/feedback.ts";
import type { LineWords, RatedWords, ViewWords } from "../shape.ts";

/** Keines ist männlich oder Mehrzahl: So stehen sie als Subjekt wie als Objekt richtig. */
export const topics: Record<Topic, string> = {
  skills: "das Fachliche",
  communication: "die Verständigung",
  preparation: "die Vorbereitung",
  rapport: "das Miteinander",
  role_clarity: "die Klarheit der Stelle",
  compensation: "das Gehalt",
  logistics: "das Organisatorische",
  process: "das Verfahren",
  motivation: "die Motivation",
};

/** `self` steht für `negative`, wenn es um den eigenen Anteil geht. */
export const views: ViewWords = {
  candidate: {
    skills: {
      positive: "die Kandidat:in ist mit dem fachlichen Teil zufrieden",
      negative: "die Kandidat:in war nicht glücklich damit, wie Fachliches geprüft wurde",
      self: "die Kandidat:in fand den fachlichen Teil schwer",
    },
    communication: {
      positive: "die Kandidat:in fand das Gespräch klar und angenehm",
      negative: "die Kandidat:in fand das Gespräch mühsam",
      self: "die Kandidat:in ist mit ihren Antworten nicht zufrieden",
    },
    preparation: {
      positive: "die Kandidat:in traf auf gut vorbereitete Menschen",
      negative: "die Kandidat:in traf auf Menschen, die nicht vorbereitet wirkten",
      self: "die Kandidat:in würde sich ein andermal anders vorbereiten",
    },
    rapport: {
      positive: "die Kandidat:in fühlte sich willkommen und respektiert",
      negative: "die Kandidat:in fühlte sich nicht wohl oder nicht ganz respektiert",
      self: "die Kandidat:in fühlte sich nicht wohl",
    },
    role_clarity: {
      positive: "die Kandidat:in ging mit einem klaren Bild der Stelle",
      negative: "die Kandidat:in ging ohne klares Bild der Stelle",
    },
    compensation: {
      positive: "die Kandidat:in ist mit dem zufrieden, was zum Gehalt gesagt wurde",
      negative: "die Kandidat:in ist mit dem Gehalt oder dem Umgang damit nicht zufrieden",
    },
    logistics: {
      positive: "für die Kandidat:in klappte das Organisatorische gut",
      negative: "das Organisatorische stand der Kandidat:in im Weg",
    },
    process: {
      positive: "die Kandidat:in fand das Verfahren fair und gut geführt",
      negative: "die Kandidat:in hatte am Verfahren etwas auszusetzen",
      self: "die Kandidat:in würde es ein andermal anders angehen",
    },
    motivation: {
      positive: "die Kandidat:in hat Interesse an der Stelle",
      negative: "das Interesse der Kandidat:in ist abgekühlt",
    },
  },
  interviewer: {
    skills: {
      positive: "das Team sah die Fähigkeiten, die die Stelle braucht",
      negative: "das Team vermisste Fähigkeiten, die die Stelle braucht",
    },
    communication: {
      positive: "das Team fand die Kandidat:in klar und gut verständlich",
      negative: "das Team fand die Antworten zu dünn oder konnte schwer folgen",
    },
    preparation: {
      positive: "das Team traf auf gute Vorbereitung",
      negative: "das Team vermisste Vorbereitung",
    },
    rapport: {
      positive: "das Team kam gut mit der Kandidat:in aus",
      negative: "das Team fand schwer einen Draht zur Kandidat:in",
    },
    role_clarity: {
      positive: "das Team hatte den Eindruck, dass die Stelle verstanden wurde",
      negative: "das Team fand, dass die Stelle anders verstanden wurde",
    },
    compensation: {
      positive: "das Team sah beim Gehalt kein Problem",
      negative: "das Team hielt die Gehaltsvorstellung für ein Problem",
    },
    logistics: {
      positive: "für das Team klappte das Organisatorische gut",
      negative: "das Organisatorische stand dem Team im Weg",
    },
    process: {
      positive: "das Team mochte den Ablauf des Gesprächs",
      negative: "das Team hatte an Ablauf oder Ende des Gesprächs etwas auszusetzen",
    },
    motivation: {
      positive: "das Team sah echtes Interesse",
      negative: "das Team zweifelte am Interesse",
    },
  },
};

/** Wo es zu einem Thema nur eine Bewertung gibt, darf nicht mehr gesagt werden. */
export const rated: RatedWords = {
  candidate: { role_clarity: "die Klarheit der Stelle", rapport: "den Umgang" },
  interviewer: { skills: "die Passung zu den Muss-Kriterien", communication: "Verständigung und Miteinander" },
};

/** Eine Zeile zu einem Thema. `{topic}` ist sein Name, `{candidate}` und `{interviewer}` sind halbe Sätze dazu. */
export const lines: LineWords = {
  alone: "{side}.",
  agreed: "{candidate}, und {interviewer}.",
  apart: "{candidate}, aber {interviewer}.",
  both: {
    positive: "Beide Seiten fanden {topic} gut.",
    negative: "Beide Seiten fanden {topic} schwierig.",
    mixed: "Beide Seiten fanden {topic} teils gut, teils schwierig.",
    neutral: "Beide Seiten sprachen es an: {topic}.",
  },
  partly: {
    candidate: {
      positive: "Beide Seiten fanden {topic} gut; die Kandidat:in nannte auch etwas, das weniger gut lief.",
      negative: "Beide Seiten fanden {topic} schwierig; die Kandidat:in fand manches daran auch gut.",
    },
    interviewer: {
      positive: "Beide Seiten fanden {topic} gut; das Team nannte auch etwas, das weniger gut lief.",
      negative: "Beide Seiten fanden {topic} schwierig; das Team fand manches daran auch gut.",
    },
  },
  split: "{topic} wird im Team verschieden gesehen",
  mixed: {
    candidate: "die Kandidat:in fand {topic} teils gut, teils schwierig",
    interviewer: "das Team fand {topic} teils gut, teils schwierig",
  },
  ratedHigh: {
    candidate: "die Kandidat:in bewertete {what} hoch",
    interviewer: "das Team bewertete {what} hoch",
  },
  ratedLow: {
    candidate: "die Kandidat:in bewertete {what} niedrig",
    interviewer: "das Team bewertete {what} niedrig",
  },
};
