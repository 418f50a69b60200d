/** What Chromium asks of a schema for storage.managed; with any of these faults the whole extension does not load. */

const TYPES: readonly unknown[] = ['string', 'boolean', 'integer', 'number', 'array', 'object'];

interface Node {
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Each fault with the place in the schema; empty when all is well. */
export function schemaProblems(schema: Node): string[] {
  const top = 'additionalProperties' in schema ? [': may have no additionalProperties'] : [];
  return [...top, ...nodeProblems(schema, '')];
}

function nodeProblems(node: Node, path: string): string[] {
  const own = faultsOf(node).map((fault) => `${path}: ${fault}`);
  const inside = (name: string): string => (path ? `${path}.${name}` : name);
  const named = [node.properties, node.patternProperties].filter(isNode).flatMap((group) => Object.entries(group));
  const children: [string, unknown][] = [
    ...named,
    ['items', node.items],
    ['additionalProperties', node.additionalProperties],
  ];
  return [...own, ...children.flatMap(([name, child]) => (isNode(child) ? nodeProblems(child, inside(name)) : []))];
}

function faultsOf(node: Node): string[] {
  const faults: string[] = [];
  if (!TYPES.includes(node.type) && typeof node.$ref !== 'string') faults.push('needs one type or $ref');
  if (typeof node.$ref === 'string' && node.$ref.startsWith('#')) faults.push('$ref names no id');
  if (node.additionalProperties !== undefined && !isNode(node.additionalProperties))
    faults.push('additionalProperties is no schema');
  if (node.type === 'array' && !isNode(node.items)) faults.push('needs one schema as items');
  if (node.enum !== undefined && !isChoice(node.enum)) faults.push('enum holds no texts or integers');
  if (typeof node.pattern === 'string' && /\(\?<?[=!]/.test(node.pattern)) faults.push('pattern looks around');
  return faults;
}

const isChoice = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' || Number.isInteger(one));

/** The names of a schema's fields, each with its place, sorted; entries of a list are `[]`. */
export function fieldsOfSchema(node: Node, path = ''): string[] {
  const named = isNode(node.properties) ? Object.entries(node.properties) : [];
  const inside: [string, unknown][] = [
    ...named.map(([name, child]): [string, unknown] => [`.${name}`, child]),
    ['[]', node.items],
  ];
  return inside
    .flatMap(([name, child]) => (isNode(child) ? [`${path}${name}`, ...fieldsOfSchema(child, `${path}${name}`)] : []))
    .sort();
}

/** The same of a value that has each field once. */
export function fieldsOfValue(value: unknown, path = ''): string[] {
  const inside: [string, unknown][] = Array.isArray(value)
    ? value.slice(0, 1).map((one) => ['[]', one])
    : isNode(value)
      ? Object.entries(value).map(([name, child]) => [`.${name}`, child])
      : [];
  return inside.flatMap(([name, child]) => [`${path}${name}`, ...fieldsOfValue(child, `${path}${name}`)]).sort();
}
