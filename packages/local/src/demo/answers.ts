/** What the two of the story have to say about an interview that went half well. */
import type { InlineAnswer } from "../mailbox/client.ts";

export const candidateAnswers: InlineAnswer[] = [
  {
    question: "Overall, how did the interview go",
    answer:
      "2. I left with a bad feeling. The first half was friendly, then it turned into a quiz and I lost the thread.",
  },
  {
    question: "What went well?",
    answer: "Talking about my last migration project. Sam listened and asked good questions about it.",
  },
  {
    question: "Which moment or question was the hardest",
    answer:
      "The system design part. I froze when I was asked to scale the queue. Today I would first ask how many messages they really have.",
  },
  {
    question: "How clear were the role",
    answer: "2, the role was unclear. The advert said backend, the talk was mostly about on-call and infrastructure.",
  },
  {
    question: "How did you feel treated and listened to",
    answer:
      "4 - respectful and warm, but the interviewer was ten minutes late and we ran out of time for my questions.",
  },
  {
    question: "Are you still interested",
    answer: "Maybe. I would need to know how much on-call there is, and the salary was way below what was advertised.",
  },
];

export const managerAnswers = `1. 3 - Jane is pleasant and clearly knows her craft, but she was nervous and rambled at times.
2. Strong Postgres skills, honest about what she does not know. The migration story was great.
3. She struggled with the system design question and never asked about the requirements.
4. 3/5. Her backend skills match well; experience with Kubernetes in production was missing.
5. 4. Friendly and respectful. Her answers were unclear when she got nervous.
6. Maybe. I would need to hear how she would run a service in production.

Best,
Sam`;
