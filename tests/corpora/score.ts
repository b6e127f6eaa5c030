/** The corpora by name, each with what scores it. */
import { scoreAnswers } from "./answers.ts";
import { scoreFeedback } from "./feedback.ts";
import type { Corpora } from "./folder.ts";
import { scoreForwards } from "./forward.ts";
import { scoreInvites } from "./invites.ts";
import type { Measure, Progress } from "./measure.ts";
import { scoreMime } from "./mime.ts";
import { scoreReplies } from "./reply.ts";

type Scorer = {
  /** The file it needs; a set without it is passed over. */
  index: string;
  score: (corpora: Corpora, progress: Progress) => Measure[] | Promise<Measure[]>;
};

export const scorers = {
  reply: { index: "reply/index.ndjson", score: scoreReplies },
  answers: { index: "feedback/replies.ndjson", score: scoreAnswers },
  forward: { index: "forward/index.ndjson", score: scoreForwards },
  mime: { index: "mime/index.ndjson", score: scoreMime },
  invites: { index: "invites/index.ndjson", score: scoreInvites },
  feedback: { index: "feedback/dev.ndjson", score: scoreFeedback },
} as const satisfies Record<string, Scorer>;

export type CorpusName = keyof typeof scorers;
export const corpusNames = Object.keys(scorers) as CorpusName[];
