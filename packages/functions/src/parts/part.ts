/**
 * One part of the app: made when it is first asked for, and kept. Each stands in a file of its own, so that a handler
 * bundles, and may reach, only what it uses.
 */
export type Part<Value> = {
  (): Value;
  /** Puts `value` in place of what would be made; undefined has it made anew when it is next asked for. */
  install(value: Value | undefined): void;
};

export function part<Value>(make: () => Value): Part<Value> {
  let kept: { value: Value } | undefined;
  const get = (): Value => {
    kept ??= { value: make() };
    return kept.value;
  };
  const install = (value: Value | undefined): void => {
    kept = value === undefined ? undefined : { value };
  };
  return Object.assign(get, { install });
}
