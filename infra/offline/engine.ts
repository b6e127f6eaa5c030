/**
 * A stand-in for the Pulumi engine: it notes what a program declares and answers with what AWS would have computed
 * (aws.ts), so that a test can read the whole graph without an account.
 */
import crypto from "node:crypto";
import { computed, invoke, type Place, type Props, physicalName } from "./aws.ts";

export type Resource = {
  type: string;
  name: string;
  inputs: Props;
  dependsOn: string[];
  retainOnDelete: boolean;
  /** The id of what is there already and is taken over; empty when it is made. */
  importId: string;
};

/**
 * Runs `program` and returns all that it registered, sorted by type and name, the outputs of components by name, and
 * what it returned itself. `require` must resolve `@pulumi/pulumi` to the copy that the program uses. Rejects with the
 * first error of the program.
 */
export async function record(require: NodeJS.Require, place: Place, program: () => Promise<unknown>) {
  const pulumi = require("@pulumi/pulumi");
  const { waitForRPCs } = require("@pulumi/pulumi/runtime/settings");
  makeNamesRepeatable();
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs }: { type: string; name: string; inputs: Props }) => {
      const known = plain(inputs) as Props;
      const physical = physicalName(known) ?? name;
      const made = computed(type, physical, known, place);
      return { id: made.id ?? physical, state: { name: physical, ...inputs, ...made } };
    },
    call: ({ token, inputs }: { token: string; inputs: Props }) => invoke(token, inputs, place),
  });
  const { resources, outputs } = watchMonitor(require);

  // A rejected `apply` leaves outputs that never settle, and waiting for them would hang.
  const failed = new Promise<never>((_, reject) => process.once("unhandledRejection", reject));
  const settled = async () => {
    await pulumi.runtime.runInPulumiStack(program);
    for (let seen = -1; seen < resources.length; ) {
      seen = resources.length;
      await waitForRPCs();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.race([settled(), failed]);

  const key = ({ type, name }: Resource) => `${type} ${name}`;
  resources.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const twins = resources.filter((one, at) => at > 0 && key(one) === key(resources[at - 1] as Resource));
  if (twins.length > 0) throw new Error(`declared twice: ${twins.map(key).join(", ")}`);
  return { resources, outputs, stack: outputs["project-stack"] ?? {} };
}

/** The mocks see a resource's inputs only. Its options stand in the request that carries them to the engine. */
function watchMonitor(require: NodeJS.Require) {
  const { deserializeProperties } = require("@pulumi/pulumi/runtime/rpc");
  const monitor = require("@pulumi/pulumi/runtime/settings").getMonitor();
  const { newUrn, registerResource, registerResourceOutputs } = monitor;
  const resources: Resource[] = [];
  const outputs: Record<string, Props> = {};
  monitor.registerResource = (request: Request, done: unknown) => {
    resources.push({
      type: request.getType(),
      name: request.getName(),
      inputs: plain(deserializeProperties(request.getObject())) as Props,
      dependsOn: request.getDependenciesList().map(nameOf).sort(),
      retainOnDelete: request.getRetainondelete() === true,
      importId: request.getImportid(),
    });
    return registerResource.call(monitor, request, done);
  };
  monitor.registerResourceOutputs = (request: OutputsRequest, done: unknown) => {
    outputs[nameOf(request.getUrn())] = plain(deserializeProperties(request.getOutputs())) as Props;
    return registerResourceOutputs.call(monitor, request, done);
  };
  // As in the real engine, the stack is no part of its children's types: SST reads a link's type off the URN.
  monitor.newUrn = (parent: string, type: string, name: string) =>
    newUrn.call(monitor, parent.includes("pulumi:pulumi:Stack") ? "" : parent, type, name);
  return { resources, outputs };
}

type Request = {
  getType(): string;
  getName(): string;
  getObject(): unknown;
  getDependenciesList(): string[];
  getRetainondelete(): boolean | undefined;
  getImportid(): string;
};
type OutputsRequest = { getUrn(): string; getOutputs(): unknown };

const nameOf = (urn: string) => urn.slice(urn.lastIndexOf("::") + 2);

/** SST ends physical names in eight random bytes. */
function makeNamesRepeatable() {
  const { randomBytes } = crypto;
  const fixed = (size: number, done?: (error: Error | null, bytes: Buffer) => void) =>
    size === 8 && done === undefined ? Buffer.alloc(8, 7) : randomBytes(size, done as never);
  crypto.randomBytes = fixed as typeof randomBytes;
}

/** JSON of a property as the engine gets it. Pulumi wraps a secret in an object with this well-known key. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("4dabf18193072939515e22adb298388d" in value && "value" in value) return plain(value.value);
  if ("__pulumiAsset" in value || "__pulumiArchive" in value) return "<asset>";
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "__provider")
      .map(([key, inner]) => [key, plain(inner)]),
  );
}
