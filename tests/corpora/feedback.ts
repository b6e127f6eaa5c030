/** Published interview feedback in English, labelled sentence by sentence; the figures are the yardstick's own. */
import type { Owner, Polarity, Topic } from "@debrief/core/feedback/feedback";
import { type Labelled, type Measured, measure } from "@debrief/core/feedback/yardstick";
import type { Corpora } from "./folder.ts";
import type { Failure, Measure, Score } from "./measure.ts";

type Row = {
  id: string;
  text: string;
  lang: string;
  speaker: string;
  genre: string;
  polarity: Polarity;
  topics: Topic[];
  actionable: Owner;
};

const FIGURES = [
  ["feedback.polarity", "polarity"],
  ["feedback.flipped", "flipped"],
  ["feedback.topics", "topicF1"],
  ["feedback.owner", "owner"],
] as const;

/** The sources here are the genres of the texts. */
export function scoreFeedback(corpora: Corpora): Measure[] {
  const rows = corpora.rows<Row>("feedback/dev.ndjson").filter(({ lang }) => lang === "en");
  const genres = [...new Set(rows.map(({ genre }) => genre))];
  return FIGURES.map(([name, figure]) => ({
    name,
    sources: Object.fromEntries(
      genres.map((genre) => [
        genre,
        score(
          rows.filter((row) => row.genre === genre),
          figure,
        ),
      ]),
    ),
    all: score(rows, figure),
    failures: name === "feedback.topics" ? [] : rows.flatMap((row) => failure(row, figure)),
  }));
}

type Figure = Exclude<keyof Measured, "items">;

function score(rows: Row[], figure: Figure): Score {
  const share = measure(rows.map(labelled))[figure];
  return { rows: rows.length, share: Number.isNaN(share) ? 1 : share };
}

/** One item measured alone is right or wrong; NaN where the figure does not count it. */
function failure(row: Row, figure: Figure): Failure[] {
  const wrong = measure([labelled(row)])[figure] === (figure === "flipped" ? 1 : 0);
  const label = figure === "owner" ? row.actionable : row.polarity;
  return wrong ? [{ source: row.genre, row: row.id, reason: `${label} expected` }] : [];
}

function labelled({ text, speaker, polarity, topics, actionable }: Row): Labelled {
  return { text, polarity, topics, owner: actionable, side: speaker === "manager" ? "interviewer" : "candidate" };
}
