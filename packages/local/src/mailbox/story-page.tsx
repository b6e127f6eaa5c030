/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The page with the timeline of each debrief. */
import { Time } from "./layout.tsx";
import type { Moment, Timeline } from "./timeline.ts";

export function StoryPage({ stories }: { stories: Timeline[] }) {
  return (
    <>
      <div class="heading">
        <h1>What happened so far</h1>
        <p class="faint">Every mail in and out, and what comes next by itself.</p>
      </div>
      <div id="stories">
        {stories.length === 0 && <p class="empty">No debrief yet. It begins when a recruiter forwards an invite.</p>}
        {stories.map((story) => (
          <Story story={story} />
        ))}
      </div>
    </>
  );
}

const SHOWN_NEXT = 4;

function Story({ story: { debrief, status, moments, next } }: { story: Timeline }) {
  const heading = `story-${debrief.id}`;
  return (
    <section class="card story" aria-labelledby={heading}>
      <h2 id={heading}>
        <bdi>{debrief.interview.title}</bdi>
      </h2>
      <p class="faint">{status}</p>
      <ol class="moments">
        {moments.map((moment) => (
          <MomentLine moment={moment} />
        ))}
        {next.slice(0, SHOWN_NEXT).map(({ at, what }) => (
          <li class="next">
            <Time at={at} />
            <p>
              <span class="way">Next</span> <bdi>{what}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function MomentLine({ moment: { at, way, what, why, tone = "good", trouble } }: { moment: Moment }) {
  return (
    <li class={`${way} ${tone}`}>
      <Time at={at} />
      <p>
        <span class="way">{way === "in" ? "In" : "Out"}</span> <bdi>{what}</bdi>
        {why !== undefined && why !== "" && <span class="why">{why}</span>}
        {trouble !== undefined && <span class="why trouble">{trouble}</span>}
      </p>
    </li>
  );
}
