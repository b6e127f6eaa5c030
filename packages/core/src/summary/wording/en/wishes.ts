/** Why a demand is hard to meet, and what the recruiter can do about it. Reviewed. */
import type { WishWords } from "../shape.ts";

export const wishes: WishWords = {
  stacked: {
    why: "So many must-haves in one person are rare.",
    lever: "Ask the manager to put the must-haves in order and to name the three without which nobody can start.",
  },
  contradiction: {
    why: "These demands pull in opposite directions.",
    lever: "Show the manager the two demands side by side, and ask which of them the job really needs.",
  },
  impossible: {
    why: "Nobody can have done this for so long: it has not been there for that many years.",
    lever: "Tell the manager since when this has been there, and ask what the experience is meant to prove.",
  },
  everything: {
    why: "Nobody has everything on a list.",
    lever:
      "Ask the manager about the best person who ever did this job: what were they still missing on the first day?",
  },
  pay: {
    why: "The pay on offer lies far from what was asked for or advertised.",
    lever:
      "Bring three comparable salaries to the manager, and ask whether the requirements can be lowered or the salary raised.",
  },
};
