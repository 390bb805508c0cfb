/** What an entry may leave out: values that stand for absent properties, and the same for its parts. */
export interface Shape {
  /** Properties in the order in which files give them. */
  order: string[];
  defaults: Record<string, unknown>;
  /** Parts with a shape of their own; `each`: a list or a map of such. */
  parts: Record<string, {each: boolean; shape: Shape}>;
}

/** An entry as a pack file holds it, with everything that was left out put in. Takes and returns plain JSON. */
export function fillDefaults(shape: Shape, value: unknown): unknown {
  if (!isObject(value)) return value;
  // Spread twice and not assigned one by one: thousands of entries pass here whenever the worker starts.
  const filled: Record<string, unknown> = {...shape.defaults, ...value};
  for (const name in shape.parts) {
    const part = shape.parts[name];
    if (part && name in value)
      filled[name] = mapPart(value[name], part.each, (inner) => fillDefaults(part.shape, inner));
  }
  return filled;
}

/** The opposite: leaves out whatever `fillDefaults` would put back. Keeps the order of properties. */
export function stripDefaults(shape: Shape, value: unknown): unknown {
  if (!isObject(value)) return value;
  const stripped: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const rule = shape.parts[name];
    const inner = rule ? mapPart(part, rule.each, (each) => stripDefaults(rule.shape, each)) : part;
    const standard = rule
      ? mapPart(shape.defaults[name], rule.each, (e) => stripDefaults(rule.shape, e))
      : shape.defaults[name];
    if (!(name in shape.defaults) || JSON.stringify(inner) !== JSON.stringify(standard)) stripped[name] = inner;
  }
  return stripped;
}

function mapPart(value: unknown, each: boolean, map: (part: unknown) => unknown): unknown {
  if (!each) return map(value);
  if (Array.isArray(value)) return value.map(map);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
