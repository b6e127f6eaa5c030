/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The API for people to read: made from openapi.json alone, without a script, and with nothing from elsewhere. */
import { createHash } from "node:crypto";
import { raw } from "hono/html";
import { curlOf, type Description, type Operation, type Schema, typeText } from "./docs-sample.ts";
import { DOCS_STYLE } from "./docs-style.ts";

/** What the page may load: its one style, known by its hash, and the empty icon that keeps a browser from asking for one. */
export const DOCS_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(DOCS_STYLE).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

export function docsPage(description: Description) {
  const { info, tags, paths, components } = description;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = tags.map((tag) => ({
    ...tag,
    own: operations.filter(({ operation }) => operation.tags[0] === tag.name),
  }));
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${info.title} API, version ${info.version}`}</title>
        <link rel="icon" href="data:," />
        <style>{raw(DOCS_STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <div class="columns">
          <nav aria-label="Contents">
            {groups.map(({ name, own }) => (
              <>
                <h2>{name}</h2>
                <ul>
                  {own.map(({ operation }) => (
                    <li>
                      <a href={`#${operation.operationId}`}>{operation.summary}</a>
                    </li>
                  ))}
                </ul>
              </>
            ))}
            <h2>Reference</h2>
            <ul>
              <li>
                <a href="#basics">Basics</a>
              </li>
              <li>
                <a href="#schemas">Schemas</a>
              </li>
              <li>
                <a href="/v1/openapi.json">openapi.json</a>
              </li>
            </ul>
          </nav>
          <main id="main" tabindex={-1}>
            <h1>{info.title} API</h1>
            <p>{info.description}</p>
            <Basics />
            {groups.map(({ name, description: about, own }) => (
              <section aria-labelledby={name}>
                <h2 id={name}>{name}</h2>
                {about && <p>{about}</p>}
                {own.map((each) => (
                  <OneOperation {...each} />
                ))}
              </section>
            ))}
            <Schemas schemas={components.schemas} />
          </main>
        </div>
      </body>
    </html>
  );
}

function Basics() {
  return (
    <section aria-labelledby="basics">
      <h2 id="basics">Basics</h2>
      <p>
        A key speaks for one recruiter. An administrator issues it with <code>npx debrief recruiter key ADDRESS</code>,
        or through this API. Every example here runs in a shell that knows where the API is and has a key:
      </p>
      <Code label="Settings" text={'DEBRIEF_URL=https://api.example.com\nDEBRIEF_KEY="dbk_…"'} />
      <p>
        Errors are problem details (RFC 9457): <code>type</code> is what a program looks at, <code>detail</code> says
        what to do, <code>errors</code> points into the body. A POST that starts or steers a debrief takes an{" "}
        <code>Idempotency-Key</code>; sending it again is then safe. A body has at most 64 KB. Instants are ISO 8601
        with an offset, and are answered in UTC.
      </p>
    </section>
  );
}

function OneOperation({ method, path, operation }: { method: string; path: string; operation: Operation }) {
  const { operationId, summary, description, parameters = [], responses } = operation;
  return (
    <article aria-labelledby={operationId}>
      <h3 id={operationId}>{summary}</h3>
      <p class="path">
        <code class="method">{method.toUpperCase()}</code> <code>{path}</code>
      </p>
      {description && <p>{prose(description)}</p>}
      {parameters.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col">Where</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, in: where, required, description: about, schema }) => (
              <tr>
                <td>
                  <code>{name}</code>
                </td>
                <td>{required ? where : `${where}, optional`}</td>
                <td>
                  <code>{typeText(schema)}</code> {about && prose(about)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Code label={`Request: ${summary}`} text={curlOf(method, path, operation)} />
      {Object.entries(responses).map(([status, { description: about, content = {} }]) => {
        const { schema, example } = Object.values(content)[0] ?? {};
        if (example === undefined)
          return (
            <p class="soft">
              <code>{status}</code> {about}
            </p>
          );
        return (
          <details>
            <summary>
              <code>{status}</code> {about}
            </summary>
            <p>
              Schema: <Type schema={schema} />
            </p>
            <Code label={`Answer ${status}: ${summary}`} text={JSON.stringify(example, null, 2)} />
          </details>
        );
      })}
    </article>
  );
}

/** Reachable by the keyboard, because it may be wider than the page. */
function Code({ label, text }: { label: string; text: string }) {
  return (
    <section class="code" tabindex={0} aria-label={label}>
      <pre>
        <code>{text}</code>
      </pre>
    </section>
  );
}

function Type({ schema }: { schema: Schema | undefined }) {
  const text = typeText(schema);
  return schema?.$ref ? <a href={`#schema-${text}`}>{text}</a> : <code>{text}</code>;
}

function Schemas({ schemas }: { schemas: Record<string, Schema> }) {
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section aria-labelledby="schemas">
      <h2 id="schemas">Schemas</h2>
      {sorted.map(([name, schema]) => (
        <div>
          <h3 id={`schema-${name}`}>{name}</h3>
          {schema.description && <p>{prose(schema.description)}</p>}
          {(schema.oneOf ?? [schema]).map((one) =>
            one.properties ? <Properties of={one} /> : <p>{<code>{typeText(one)}</code>}</p>,
          )}
        </div>
      ))}
    </section>
  );
}

function Properties({ of: { properties = {}, required = [] } }: { of: Schema }) {
  return (
    <ul>
      {Object.entries(properties).map(([name, property]) => (
        <li>
          <code>{name}</code>
          {!required.includes(name) && " (optional)"}: <code>{typeText(property)}</code>{" "}
          {property.description && <span class="soft">{prose(property.description)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Words between back-ticks are code. */
function prose(text: string) {
  return text.split("`").map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part));
}
