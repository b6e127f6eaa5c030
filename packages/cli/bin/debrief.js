#!/usr/bin/env node
// Starts the `debrief` command from its TypeScript source: there is no build step to forget.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
