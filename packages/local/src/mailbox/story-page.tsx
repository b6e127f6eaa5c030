/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The page with the timeline of each debrief. */
import type { Child } from "hono/jsx";
import { Breakable, Time } from "./layout.tsx";
import type { Moment, Timeline } from "./timeline.ts";

/** `beside` is what came in and belongs to no debrief. */
export function StoryPage({ stories, beside }: { stories: Timeline[]; beside: Moment[] }) {
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
        <Beside
          id="to-the-desk"
          title="About no single debrief"
          moments={beside.filter(({ tone }) => tone !== "quiet")}
        >
          Mail that did something, but for no one debrief.
        </Beside>
        <Beside id="left-alone" title="Left alone" moments={beside.filter(({ tone }) => tone === "quiet")}>
          Mail that belongs to no debrief and changed nothing.
        </Beside>
      </div>
    </>
  );
}

const SHOWN_NEXT = 4;
const SHOWN_BESIDE = 100;

type Besides = { id: string; title: string; moments: Moment[]; children?: Child };

function Beside({ id, title, moments, children }: Besides) {
  if (moments.length === 0) return null;
  return (
    <section class="card story" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="faint">
        {children}
        {moments.length > SHOWN_BESIDE && ` These are the newest ${SHOWN_BESIDE} of ${moments.length}.`}
      </p>
      <ol class="moments">
        {moments.slice(-SHOWN_BESIDE).map((moment) => (
          <MomentLine moment={moment} />
        ))}
      </ol>
    </section>
  );
}

function Story({ story: { debrief, title, status, moments, next } }: { story: Timeline }) {
  const heading = `story-${debrief.id}`;
  return (
    <section class="card story" aria-labelledby={heading}>
      <h2 id={heading}>
        <bdi>{title}</bdi>
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

function MomentLine({ moment: { at, way, what, why, understood, tone = "good", trouble } }: { moment: Moment }) {
  return (
    <li class={`${way} ${tone}`}>
      <Time at={at} />
      <p>
        <span class="way">{way === "in" ? "In" : "Out"}</span>{" "}
        <bdi>
          <Breakable text={what} />
        </bdi>
        {why !== undefined && why !== "" && <span class="why">{why}</span>}
        {understood !== undefined && (
          <span class="why">
            <a href={understood}>How was this understood?</a>
          </span>
        )}
        {trouble !== undefined && <span class="why trouble">{trouble}</span>}
      </p>
    </li>
  );
}
