import { expect, test } from "vitest";
import { receivedAt } from "./notification.ts";

const now = "2026-11-24T15:00:00.000Z";

test.each([
  ["from before", "2026-11-24T14:00:00.250Z", "2026-11-24T14:00:00.250Z"],
  ["from the future", "2026-11-24T15:05:00.000Z", now],
  ["that is no date", "yesterday", now],
  ["from before time began", "0001-01-01T00:00:00.000Z", now],
  ["that is missing", undefined, now],
])("R12 R47 a stamp %s", (_, stamp, expected) => expect(receivedAt(stamp, now)).toBe(expected));
