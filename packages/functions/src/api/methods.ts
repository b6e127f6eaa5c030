/** What may be done with a path: RFC 9110 §15.5.6 wants it said wherever a method is refused. */
import type { RouterRoute } from "hono/types";

/** In the order of the alphabet; empty for a path that nothing answers. */
export function allowedMethods({ routes }: { routes: RouterRoute[] }, path: string): string[] {
  const methods = new Set(
    routes.filter((route) => isAnswer(route) && answers(route.path, path)).map(({ method }) => method),
  );
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}

/** Middleware stands under every method. */
function isAnswer({ method }: RouterRoute): boolean {
  return method !== "ALL";
}

function answers(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(":") ? given[index] !== "" : part === given[index]))
  );
}
