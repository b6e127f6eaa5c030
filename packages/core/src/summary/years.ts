/** More years of experience asked for than a thing has been there: a demand that nobody can meet. */
import type { Word } from "../feedback/words.ts";

/** "Ten years of LangChain": a number, then years, then what has not been there for so long, all within a few words. */
export function tooManyYears(words: readonly Word[], from: number, to: number, year: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const text = words[at]?.text ?? "";
    const years = /^\d{1,2}$/.test(text) ? Number(text) : numerals.indexOf(text) + 1;
    if (years === 0 || !/^(?:years?|yrs?)$/.test(words[at + 1]?.text ?? "")) continue;
    for (let near = Math.max(from, at - 3); near < Math.min(to, at + 7); near++) {
      const since = born.get(words[near]?.text ?? "");
      if (since !== undefined && years > year - since) return true;
    }
  }
  return false;
}

/** The year in which the public first met each of these: so many years of it and no more can anybody have. */
const born = new Map(
  `kubernetes 2014, docker 2013, rust 2012, swift 2014, react 2013, kotlin 2011, flutter 2017, terraform 2014, graphql 2015, snowflake 2014,
  dbt 2016, pytorch 2016, typescript 2012, tensorflow 2015, svelte 2016, langchain 2022, chatgpt 2022, copilot 2021, llms 2018, llm 2018,
  airflow 2015, kafka 2011, helm 2015, angular 2010, databricks 2013, figma 2016, deno 2018, fastapi 2018`
    .split(",")
    .map((one): [string, number] => [one.trim().split(" ")[0] ?? "", Number(one.trim().split(" ")[1])]),
);

const numerals = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
