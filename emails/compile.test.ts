import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compileEmails } from "./compile.ts";
import { weightLimit } from "./compiler/template.ts";
import type { Rendered } from "./render.ts";

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

type Files = Record<string, string>;

async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "debrief-emails-"));
  folders.push(folder);
  await copyFile(fileURLToPath(new URL("./render.ts", import.meta.url)), join(folder, "render.ts"));
  await write(folder, files);
  return folder;
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A template whose body is `inside` one <mj-text>. */
function page(inside: string): string {
  return mail(`<mj-section>
<mj-column>
<mj-text>
${inside}
</mj-text>
</mj-column>
</mj-section>`);
}

/** `body` begins on line 3. */
function mail(body: string, head = ""): string {
  return `<mjml lang="en" dir="ltr"><mj-head><mj-title>A mail</mj-title>${head}</mj-head>
<mj-body>
${body}
</mj-body>
</mjml>
`;
}

async function problemOf(files: Files): Promise<string> {
  try {
    await compileEmails({ folder: await folderWith(files) });
  } catch (error) {
    if (error instanceof Error && error.name === "TemplateError") return error.message;
    throw error;
  }
  return "compiled";
}

async function rendered(files: Files, props: unknown): Promise<Rendered> {
  const folder = await folderWith(files);
  await compileEmails({ folder });
  const module: Record<string, (props: unknown) => Rendered> = await import(join(folder, "generated/a.ts"));
  return module.renderA!(props);
}

describe("the template language", () => {
  it("prints, walks lists, tests flags and optional text, in both twins", async () => {
    const files = {
      "templates/a.mjml": page(
        "<p>{{title}}</p>{{#each items}}<i>{{#if @first}}first {{/if}}{{name}}{{#each parts}}[{{word}}]{{/each}}</i>{{/each}}{{#if note}}({{note}}){{else}}no note{{/if}}{{#unless done}}open{{/unless}}",
      ),
      "templates/a.txt": `Subject: {{title}}{{#if done}} (done){{/if}}

{{#if note}}
Note: {{note}}
{{else}}
No note.
{{/if}}
{{#each items}}
{{#if @first}}
First:
{{/if}}
  - {{name}}
{{#each parts}}
    {{word}}
{{/each}}
{{/each}}
End.
`,
    };
    const { subject, html, text } = await rendered(files, {
      title: "T & T",
      done: true,
      items: [
        { name: "one\ntwo", parts: [{ word: "x" }] },
        { name: "three", parts: [] },
      ],
    });
    expect(subject).toBe("T & T (done)");
    expect(text).toBe("No note.\nFirst:\n  - one\n    two\n    x\n  - three\nEnd.\n");
    expect(html).toContain("<p>T &amp; T</p><i>first one<br>two[x]</i><i>three</i>no note</div>");
  });

  it("repeats table rows and whole sections", async () => {
    const files = {
      "templates/a.mjml": mail(`{{#each groups}}
<mj-section><mj-column>
<mj-table>
{{#each rows}}
<tr><td width="{{percent}}%">{{percent}}</td></tr>
{{/each}}
</mj-table>
{{#if note}}
<mj-text>{{note}}</mj-text>
{{/if}}
</mj-column></mj-section>
{{/each}}`),
      "templates/a.txt":
        "Subject: s\n\n{{#each groups}}{{#each rows}}{{bar percent}}{{/each}}{{#if note}}{{note}}{{/if}}{{/each}}\n",
    };
    const { html } = await rendered(files, {
      groups: [{ rows: [{ percent: 40 }, { percent: 80 }] }, { rows: [], note: "last" }],
    });
    expect(html.match(/<tr><td width="\d+%">\d+<\/td><\/tr>/g)).toEqual([
      '<tr><td width="40%">40</td></tr>',
      '<tr><td width="80%">80</td></tr>',
    ]);
    expect(html.match(/max-width:600px/g)).toHaveLength(2);
    expect(html.match(/>last</g)).toHaveLength(1);
    expect(html).not.toMatch(/[\uE000\uE001]/);
  });

  it("leaves out an empty list and its heading", async () => {
    const files = {
      "templates/a.mjml": page("{{#if items}}<h2>Items</h2>{{#each items}}{{name}}{{/each}}{{/if}}"),
      "templates/a.txt": "Subject: s\n\n{{#if items}}\nItems\n\n{{#each items}}\n{{name}}\n{{/each}}\n{{/if}}\nEnd\n",
    };
    const { html, text } = await rendered(files, { items: [] });
    expect(html).not.toContain("Items");
    expect(text).toBe("End\n");
  });

  it("takes partials in, in both twins", async () => {
    const files = {
      "templates/a.mjml": page("{{> who}}, hello"),
      "templates/a.txt": "Subject: s\n\nFor {{> who}}.\n{{> who}}\nEnd\n",
      "partials/who.mjml": "{{name}}\n",
      "partials/who.txt": "{{name}}\n",
    };
    const { html, text } = await rendered(files, { name: "Jane" });
    expect(html).toContain("Jane, hello");
    expect(text).toBe("For Jane.\nJane\nEnd\n");
  });

  it("wraps the finished text, people's words too, where the second line of a twin tells the columns", async () => {
    const inside = { "templates/a.mjml": page("{{name}}") };
    const twin = "\n\n  {{name}}, hello\n";
    const name = "somebody whose name is long";
    const wide = await rendered({ ...inside, "templates/a.txt": `Subject: {{name}}${twin}` }, { name });
    expect(wide.text).toBe("  somebody whose name is long, hello\n");
    const { subject, text } = await rendered(
      { ...inside, "templates/a.txt": `Subject: {{name}}\nColumns: 20${twin}` },
      { name },
    );
    expect(subject).toBe(name);
    expect(text).toBe("  somebody whose\n  name is long,\n  hello\n");
  });

  it("escapes in attributes and keeps them on one line", async () => {
    const files = {
      "templates/a.mjml": page('<b aria-label="{{name}}">x</b>'),
      "templates/a.txt": "Subject: {{name}}\n\nx\n",
    };
    const { html } = await rendered(files, { name: 'a"\nb' });
    expect(html).toContain('<b aria-label="a&quot; b">x</b>');
  });
});

describe("the build fails, with file, line and what to do", () => {
  const text = "Subject: s\n\nHello\n";

  it.each([
    ["an unknown helper", "{{upper name}}", 'templates/a.mjml:6: unknown helper "upper"'],
    ["an unknown block", "{{#with name}}x{{/with}}", 'templates/a.mjml:6: unknown helper "with"'],
    ["triple braces", "<p>\n{{{name}}}</p>", "templates/a.mjml:7: raw output is not part"],
    ["an ampersand", "{{&name}}", "templates/a.mjml:6: raw output is not part"],
    ["a path", "{{person.name}}", 'templates/a.mjml:6: "person.name" is not a plain name'],
    ["this", "{{#each items}}{{this}}{{/each}}", 'templates/a.mjml:6: "this" is not a plain name'],
    ["@first outside of a list", "{{#if @first}}x{{/if}}", "templates/a.mjml:6: @first means something inside"],
    ["a decorator", "{{* name}}", "templates/a.mjml:6: Decorator is not part"],
    ["an unclosed block", "{{#if name}}x", "templates/a.mjml:6: Parse error; close every block"],
    ["a wrong end", "{{#if name}}x{{/each}}", "templates/a.mjml:6: if doesn't match each"],
    ["a missing partial", "{{> nothing}}", "templates/a.mjml:6: there is no partials/nothing.mjml"],
    ["an HTML comment", "x\n<!-- for later -->", "templates/a.mjml:7: an HTML comment would be sent"],
    ["MJML's own include", '<mj-include path="x.mjml" />', "templates/a.mjml:6: what MJML includes is not checked"],
    ["a bar in HTML", "{{bar percent}}", "templates/a.mjml:6: draw bars in HTML"],
    ["white-space control", "{{~name}}", "templates/a.mjml:6: ~ has no effect"],
  ])("on %s", async (_, inside, message) => {
    expect(await problemOf({ "templates/a.mjml": page(inside), "templates/a.txt": text })).toContain(message);
  });

  it.each([
    ["a link", '<a href="{{name}}">x</a>', "can't stand in the attribute href"],
    ["a style", '<p style="color:{{name}}">x</p>', "can't stand in the attribute style"],
    ["an unquoted attribute", "<p title={{name}}>x</p>", "can't stand in tag"],
    ["a tag", "<p {{name}}>x</p>", "can't stand in tag"],
    ["a script", "<script>{{name}}</script>", "can't stand in <script>"],
    ["half a quote", '<p title="{{#if name}}{{name}}">{{/if}}x</p>', "keep tags and quotes whole"],
  ])("when people's words would stand in %s", async (_, inside, message) => {
    const files = {
      "templates/a.mjml": page(inside),
      "templates/a.txt": "Subject: s\n\n{{#if name}}{{name}}{{/if}}\n",
    };
    const guarded = inside.includes("#if") ? inside : `{{#if name}}${inside}{{/if}}`;
    expect(await problemOf({ ...files, "templates/a.mjml": page(guarded) })).toContain(message);
  });

  it("when one twin names what the other does not", async () => {
    const problem = await problemOf({
      "templates/a.mjml": page("{{name}}\n{{#each items}}{{word}}{{/each}}"),
      "templates/a.txt": "Subject: s\n\n{{nome}}\n\n{{#each items}}{{word}}{{more}}{{/each}}\n",
    });
    expect(problem.split("\n")).toEqual([
      "templates/a.mjml:6: name is used here but not in templates/a.txt; twins say the same, use it there or drop it here",
      "templates/a.txt:3: nome is used here but not in templates/a.mjml; twins say the same, use it there or drop it here",
      "templates/a.txt:5: items.more is used here but not in templates/a.mjml; twins say the same, use it there or drop it here",
    ]);
  });

  it("when the twins use a name in two ways", async () => {
    const problem = await problemOf({
      "templates/a.mjml": page("{{#if name}}x{{/if}}"),
      "templates/a.txt": "Subject: s\n\n{{name}}\n",
    });
    expect(problem).toContain("templates/a.mjml:6: name is a flag here but text at templates/a.txt:3");
  });

  it("when optional text is printed without a test", async () => {
    const problem = await problemOf({
      "templates/a.mjml": page("{{name}}"),
      "templates/a.txt": "Subject: s\n\n{{#if name}}{{name}}{{/if}}\n",
    });
    expect(problem).toContain("templates/a.mjml:6: name is tested in templates/a.txt:3, so it may be absent");
  });

  it("on any warning of MJML, wherever the element comes from", async () => {
    const files = {
      "templates/a.mjml": mail("<mj-section><mj-column>\n{{> part}}\n</mj-column></mj-section>"),
      "templates/a.txt": text,
      "partials/part.mjml": '<mj-text>\nfine\n</mj-text>\n<mj-text colour="red">x</mj-text>\n',
    };
    expect(await problemOf(files)).toBe("partials/part.mjml:4: MJML: <mj-text> Attribute colour is illegal");
  });

  it("when MJML would drop what stands between its elements", async () => {
    const files = {
      "templates/a.mjml": mail("<mj-section>\n{{name}}\n<mj-column><mj-text>x</mj-text></mj-column></mj-section>"),
      "templates/a.txt": "Subject: {{name}}\n\nx\n",
    };
    expect(await problemOf(files)).toBe(
      "templates/a.mjml:4: MJML drops what stands here; move it into <mj-text>, <mj-table> or <mj-raw>",
    );
  });

  it("without a subject, without a twin, and above the weight", async () => {
    const problem = await problemOf({
      "templates/a.mjml": page("x"),
      "templates/a.txt": "Hello\n",
      "templates/b.mjml": page("x"),
      "templates/c.txt": text,
      "templates/d.mjml": page("x".repeat(weightLimit)),
      "templates/d.txt": text,
    });
    expect(problem).toContain("templates/a.txt:1: the first line must read `Subject: …`");
    expect(problem).toContain("templates/b.mjml has no twin; write templates/b.txt");
    expect(problem).toContain("templates/c.txt has no twin; write templates/c.mjml");
    expect(problem).toMatch(/templates\/d\.mjml:1: \d+ octets of HTML; the limit is 61440/);
  });
});

/** The same book in each language; where a language has none of its own, the English words with its code behind. */
function words(book: string, english: string, others: Partial<Record<"de" | "fr" | "es", string>> = {}): Files {
  const inLanguage = (language: "de" | "fr" | "es") =>
    others[language] ?? english.replace(/^(\w+:.*)$/gm, `$1 ${language}`);
  return Object.fromEntries([
    [`words/en/${book}.txt`, english],
    ...(["de", "fr", "es"] as const).map((language) => [`words/${language}/${book}.txt`, inLanguage(language)]),
  ]);
}

/** A page whose language is that of its words. */
function spoken(inside: string): string {
  return page(inside).replace('lang="en"', 'lang="{{language}}"');
}

describe("phrases", () => {
  const text = "Subject: {{t hello}}\n\n{{t hello}}\n";

  it("are said in the mail's language, in both twins, and the HTML says which that is", async () => {
    const files = {
      "templates/a.mjml": spoken("<p>{{t hello}}</p>"),
      "templates/a.txt": "Subject: {{t hello}}\n\n{{t hello}}\n\n{{caps hello}}\n",
      ...words("a", "hello: Hello{{#if name}} {{name}}{{/if}}\n", {
        de: "hello: Schöne Grüße{{#if name}}, {{name}}{{/if}}\n",
      }),
    };
    const english = await rendered(files, { language: "en", name: "<Jane>" });
    expect(english.html).toContain("<p>Hello &lt;Jane&gt;</p>");
    expect(english.html).toContain('<html lang="en"');
    const german = await rendered(files, { language: "de", name: "Jane" });
    expect(german).toMatchObject({
      subject: "Schöne Grüße, Jane",
      text: "Schöne Grüße, Jane\n\nSCHÖNE GRÜSSE, JANE\n",
    });
    expect(german.html).toContain('<html lang="de"');
    expect((await rendered(files, { language: "fr" })).subject).toBe("Hello fr");
  });

  it("are emphasised in HTML, and in text a word to type stands in the language's own quotation marks", async () => {
    const files = {
      "templates/a.mjml": spoken("<p>{{t hello}}</p>"),
      "templates/a.txt": text,
      ...words("a", "hello: *Please* type `{{name}}`\n"),
    };
    const said = async (language: string) => rendered(files, { language, name: "no" });
    expect((await said("en")).html).toContain("<p><strong>Please</strong> type <strong>no</strong></p>");
    expect((await said("en")).text).toBe("Please type “no”\n");
    expect((await said("de")).text).toBe("Please type „no“ de\n");
    expect((await said("fr")).text).toBe("Please type «\u00A0no\u00A0» fr\n");
    expect((await said("es")).text).toBe("Please type «no» es\n");
  });

  it("are broken at 72 columns where they stand, and nobody's own words are", async () => {
    const files = {
      "templates/a.mjml": spoken("{{t hello}} {{question}}"),
      "templates/a.txt": "Subject: s\n\n{{question}}\n\n   ({{t hello}})\n",
      ...words("a", `hello: ${"word ".repeat(20).trim()}\n`),
    };
    const question = "why ".repeat(30).trim();
    const lines = (await rendered(files, { language: "en", question })).text.split("\n");
    expect(lines[0]).toBe(question);
    expect(lines.slice(2)).toEqual([`   (${"word ".repeat(13).trim()}`, `   ${"word ".repeat(7).trim()})`, ""]);
  });

  it("may say others, of their own book or of the shared one", async () => {
    const files = {
      "templates/a.mjml": spoken("{{t hello}}"),
      "templates/a.txt": text,
      ...words("a", "hello: Hello, {{t place}}\n"),
      ...words("shared", "place: world\n", { de: "place: Welt\n" }),
    };
    expect((await rendered(files, { language: "de" })).subject).toBe("Hello, Welt de");
  });

  it("set the spaces of French before its marks, at which no line breaks", async () => {
    const files = { "templates/a.mjml": spoken("{{t hello}}"), "templates/a.txt": text };
    const { subject } = await rendered(
      { ...files, ...words("a", "hello: Yes?\n", { fr: "hello: « Oui » ?\n" }) },
      { language: "fr" },
    );
    expect(subject).toBe("«\u00A0Oui\u00A0»\u00A0?");
  });

  it("of a book without a template are functions for code", async () => {
    const folder = await folderWith({
      "templates/a.mjml": page("x"),
      "templates/a.txt": "Subject: s\n\nx\n",
      ...words("letters", "away: away{{#if day}} until {{day}}{{/if}}\n", {
        de: "away: weg{{#if day}} bis {{day}}{{/if}}\n",
      }),
    });
    await compileEmails({ folder });
    const { lettersWords } = await import(join(folder, "generated/words/letters.ts"));
    expect(lettersWords.de.away({ day: "Montag" })).toBe("weg bis Montag");
    expect(lettersWords.en.away({})).toBe("away");
  });

  it.each<[string, Files, string]>([
    [
      "a key is missing",
      words("a", "hello: Hello\n", { de: "other: x\n" }),
      "words/de/a.txt:1: hello is missing; translate words/en/a.txt:1",
    ],
    [
      "a key is too many",
      words("a", "hello: Hello\n", { es: "hello: Hola\n\nmore: x\n" }),
      "words/es/a.txt:3: more is not in words/en/a.txt",
    ],
    ["a key is there twice", words("a", "hello: Hello\nhello: Hi\n"), "words/en/a.txt:2: hello is here twice"],
    [
      "a placeholder is unknown",
      words("a", "hello: Hello\n", { fr: "hello: {{name}}\n" }),
      "words/fr/a.txt:1: {{name}} is not in the English hello",
    ],
    [
      "a placeholder is missing",
      words("a", "hello: {{name}}\n", { fr: "hello: Bonjour\n" }),
      "words/fr/a.txt:1: {{name}} of the English hello is missing",
    ],
    [
      "what may be absent is printed bare",
      words("a", "hello: Hi{{#if name}} {{name}}{{/if}}\n", { de: "hello: {{name}}\n" }),
      "words/de/a.txt:1: name may be absent in the English hello",
    ],
    [
      "nobody says a phrase",
      words("a", "hello: Hello\nbye: Bye\n"),
      "words/en/a.txt: bye is a phrase that no template names",
    ],
    ["emphasis stays open", words("a", "hello: *Hello\n"), "words/en/a.txt:1: * is opened and not closed"],
    ["a phrase holds markup", words("a", "hello: <b>Hello</b>\n"), "words/en/a.txt:1: a phrase serves HTML and text"],
    [
      "a phrase holds a straight quotation mark",
      words("a", 'hello: "Hello"\n'),
      "words/en/a.txt:1: a phrase serves HTML too",
    ],
    ["a phrase says itself", words("a", "hello: {{t hello}}\n"), "words/en/a.txt:1: hello says itself"],
    ["a line is no phrase", words("a", "hello: Hello\nwhat now\n"), "words/en/a.txt:2: a line of words is"],
    ["there is no such phrase", {}, 'templates/a.mjml:6: there is no phrase "hello"; write it into words/en/a.txt'],
  ])("fail the build when %s", async (_, book, message) => {
    const files = { "templates/a.mjml": spoken("{{t hello}}"), "templates/a.txt": text, ...book };
    expect(await problemOf(files)).toContain(message);
  });

  it("are said in the one language that a mail is always in", async () => {
    const book = words("a", "hello: Hello\n");
    const { html, subject } = await rendered(
      { "templates/a.mjml": page("{{t hello}}").replace('lang="en"', 'lang="de"'), "templates/a.txt": text, ...book },
      {},
    );
    expect(subject).toBe("Hello de");
    expect(html).toContain('<html lang="de"');
  });

  it("fail the build in a mail that does not say its language, or in a place where no words may stand", async () => {
    const book = words("a", "hello: Hello\n");
    const mute = {
      "templates/a.mjml": page("{{t hello}}").replace(' lang="en"', ""),
      "templates/a.txt": text,
      ...book,
    };
    expect(await problemOf(mute)).toContain("templates/a.mjml:1: a mail says its language");
    const linked = { ...mute, "templates/a.mjml": spoken('<a href="{{t hello}}">x</a>') };
    expect(await problemOf(linked)).toContain("can't stand in the attribute href");
  });
});

describe("compileEmails", () => {
  const files = { "templates/a.mjml": page("{{name}}"), "templates/a.txt": "Subject: s\n\n{{name}}\n" };

  it("finds the mails of the house up to date: they were compiled before this test began", async () => {
    const stale = vi.fn();
    expect(await compileEmails({ onStale: stale })).toMatchObject({ fresh: true });
    expect(stale).not.toHaveBeenCalled();
  });

  it("does nothing when nothing changed, and the same bytes when it works again", async () => {
    const folder = await folderWith(files);
    expect(await compileEmails({ folder })).toEqual({ compiled: ["a"], fresh: false });
    const first = await readFile(join(folder, "generated/a.ts"), "utf8");
    expect(await compileEmails({ folder })).toEqual({ compiled: ["a"], fresh: true });
    await rm(join(folder, "generated"), { recursive: true });
    expect(await compileEmails({ folder })).toEqual({ compiled: ["a"], fresh: false });
    expect(await readFile(join(folder, "generated/a.ts"), "utf8")).toBe(first);
  });

  it("works again when a source changed or an output was touched", async () => {
    const folder = await folderWith(files);
    await compileEmails({ folder });
    await write(folder, { "templates/a.txt": "Subject: other\n\n{{name}}\n" });
    expect((await compileEmails({ folder })).fresh).toBe(false);
    await write(folder, { "generated/a.ts": "export {};\n" });
    expect((await compileEmails({ folder })).fresh).toBe(false);
    expect(await readFile(join(folder, "generated/a.ts"), "utf8")).toContain('"other"');
  });

  it("removes the output of a template that is gone", async () => {
    const folder = await folderWith({
      ...files,
      "templates/b.mjml": page("x"),
      "templates/b.txt": "Subject: s\n\nx\n",
    });
    await compileEmails({ folder });
    await rm(join(folder, "templates/b.mjml"));
    await rm(join(folder, "templates/b.txt"));
    await compileEmails({ folder });
    expect((await readdir(join(folder, "generated"))).sort()).toEqual([".stamp", "a.ts"]);
  });

  it("writes markup that templates have in common once, and it reads the same", async () => {
    const b = { "templates/b.mjml": page("{{name}}<p>Goodbye</p>"), "templates/b.txt": files["templates/a.txt"] };
    const folder = await folderWith({ ...files, ...b });
    const alone = (await rendered(files, { name: "Jane" })).html;
    await compileEmails({ folder });
    const markup = await readFile(join(folder, "generated/shared-markup.ts"), "utf8");
    for (const name of ["a", "b"]) {
      const module = await readFile(join(folder, `generated/${name}.ts`), "utf8");
      expect(module).not.toContain("<!doctype html>");
      expect(module).toMatch(/import \{ markup_[0-9a-f]{12}/);
    }
    expect(markup.match(/<!doctype html>/g)).toHaveLength(1);
    const { renderA } = await import(join(folder, "generated/a.ts"));
    expect(renderA({ name: "Jane" }).html).toBe(alone);
  });

  it("writes nothing when one template has a problem", async () => {
    const folder = await folderWith({
      ...files,
      "templates/b.mjml": page("{{{x}}}"),
      "templates/b.txt": "Subject: s\n\nx\n",
    });
    await expect(compileEmails({ folder })).rejects.toThrow("templates/b.mjml:6");
    await expect(readdir(join(folder, "generated"))).rejects.toThrow("ENOENT");
  });
});
