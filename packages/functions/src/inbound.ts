/** SES has filed a mail and told SNS, which told the queue. */
import { readNotification } from "@debrief/core/inbox/notification";
import { receive } from "@debrief/core/inbox/receive";
import { app } from "./app.ts";
import { eachRecord } from "./record.ts";

export const handler = eachRecord("inbound", async (body) => {
  const delivery = readNotification(body);
  if (!delivery) return { outcome: "setup" };
  const source = await app().archive.read(delivery.objectKey);
  return { outcomes: await receive(source, delivery, app()) };
});
