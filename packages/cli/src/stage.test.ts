import { afterEach, expect, test, vi } from "vitest";
import { UsageError } from "./failure.ts";
import { enterStage } from "./stage.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a stage is asked in its own region, whatever region the person works in", () => {
  vi.stubEnv("SST_RESOURCE_App", '{"name": "debrief", "stage": "production" }');
  vi.stubEnv("AWS_REGION", "us-east-1");
  enterStage("production", "eu-west-1", ["recruiter", "list"]);
  expect(process.env.AWS_REGION).toBe("eu-west-1");
});

test("outside of its shell the whole line is told, quoted as a shell reads it", () => {
  vi.stubEnv("SST_RESOURCE_App", '{"name": "debrief", "stage": "dev" }');
  const command = ["recruiter", "add", "lena@partner.example", "--name", "Lena O'Fox", "--stage", "production"];
  const enter = () => enterStage("production", "eu-west-1", command);
  expect(enter).toThrow(UsageError);
  expect(enter).toThrow(
    "npx sst shell --stage production -- npx debrief recruiter add lena@partner.example --name 'Lena O'\\''Fox' --stage production",
  );
});
