// What Lambda is to a bundle, in plain Node: loads the handler, hands it one event after another, and returns what it
// answers or throws. Started as `node lambda-host.mjs BUNDLE`, with events and answers by IPC.
//
// Each event carries the time it is, because a story takes days: the sandbox's clock is set, the bundle knows nothing.
const RealDate = Date;
let offset = 0;
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }

  static now() {
    return RealDate.now() + offset;
  }
};

const { handler } = await import(process.argv[2]);

process.on("message", async ({ id, event, context, now, timeout }) => {
  offset = RealDate.parse(now) - RealDate.now();
  const end = performance.now() + timeout;
  const getRemainingTimeInMillis = () => Math.max(0, end - performance.now());
  const began = process.cpuUsage();
  const cpuMs = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  };
  try {
    const result = await handler(event, { ...context, getRemainingTimeInMillis });
    process.send({ id, result, cpuMs: cpuMs() });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.stack : String(error), cpuMs: cpuMs() });
  }
});
// An end of its own accord, so that Node writes down which files it has read, if it is asked to.
process.on("disconnect", () => process.exit());
process.send("ready");
