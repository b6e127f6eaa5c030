/** DynamoDB's condition expressions, as far as the store writes them (Amazon DynamoDB developer guide, "Condition expressions"). */
import type { AttributeValue } from "@aws-sdk/client-dynamodb";

export type Row = Record<string, AttributeValue>;

const TOKEN =
  /\s*(attribute_not_exists|attribute_exists|begins_with|AND|OR|NOT|<=|>=|<>|[()<>=,]|[:#]?[A-Za-z_][\w.]*)/y;

/** Whether the expression holds of a row; `{}` is a row that is not there. Throws for what it does not know. */
export function holds(
  expression: string,
  row: Row,
  names: Record<string, string> = {},
  values: Record<string, AttributeValue> = {},
): boolean {
  const tokens = tokensOf(expression);
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const expect = (token: string): void => {
    const found = next();
    if (found !== token) throw new Error(`“${expression}”: expected ${token}, found ${found || "the end"}.`);
  };

  function disjunction(): boolean {
    let result = conjunction();
    while (tokens[at] === "OR") {
      at++;
      // Both sides are always read: a short cut would leave tokens behind.
      const right = conjunction();
      result = result || right;
    }
    return result;
  }

  function conjunction(): boolean {
    let result = term();
    while (tokens[at] === "AND") {
      at++;
      const right = term();
      result = result && right;
    }
    return result;
  }

  function term(): boolean {
    const token = next();
    if (token === "NOT") return !term();
    if (token === "(") {
      const result = disjunction();
      expect(")");
      return result;
    }
    if (token === "attribute_not_exists" || token === "attribute_exists") {
      expect("(");
      const present = operand(next()) !== undefined;
      expect(")");
      return present === (token === "attribute_exists");
    }
    if (token === "begins_with") {
      expect("(");
      const text = operand(next());
      expect(",");
      const beginning = operand(next());
      expect(")");
      return typeof text === "string" && text.startsWith(String(beginning));
    }
    const left = operand(token);
    const operator = next();
    return compare(left, operator, operand(next()));
  }

  function operand(token: string): string | number | undefined {
    const value = token.startsWith(":") ? values[token] : row[names[token] ?? token];
    return value?.N === undefined ? value?.S : Number(value.N);
  }

  const result = disjunction();
  if (at < tokens.length) throw new Error(`“${expression}”: ${tokens.slice(at).join(" ")} is left over.`);
  return result;
}

/** An attribute that is not there compares as false with everything. */
function compare(left: string | number | undefined, operator: string, right: string | number | undefined): boolean {
  if (left === undefined || right === undefined || typeof left !== typeof right) return false;
  switch (operator) {
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      throw new Error(`The operator ${operator} is not known here.`);
  }
}

const known = new Map<string, string[]>();

function tokensOf(expression: string): string[] {
  const cached = known.get(expression);
  if (cached) return cached;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(expression);
    if (!found) throw new Error(`“${expression}” cannot be read from character ${at + 1}.`);
    tokens.push(found[1] ?? "");
  }
  known.set(expression, tokens);
  return tokens;
}
