/** Patterns of the inline constraints that templates use. Source: ASP.NET Core routing, which Azure Functions follows. */
const constraints: Readonly<Record<string, string>> = {
  int: '-?\\d+',
  long: '-?\\d+',
  bool: 'true|false',
  alpha: '[a-z]+',
  guid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
};

interface Segment {
  readonly pattern: string;
  /** Literal text beats a constrained parameter, that a free one, and that a catch-all. */
  readonly rank: number;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function segmentOf(text: string): Segment {
  const parameter = /^\{(\*{0,2})(\w+)(?::(\w+))?(\?)?\}$/.exec(text);
  if (!parameter) return { pattern: `/${escape(text)}`, rank: 0 };
  const [, stars, name, constraint, optional] = parameter;
  if (stars) return { pattern: `(?:/(?<${name}>.*))?`, rank: 3 };
  const allowed = constraint ? constraints[constraint] : '[^/]+';
  if (!allowed) throw new Error(`The route constraint "${constraint}" is not known to this host.`);
  const pattern = `/(?<${name}>${allowed})`;
  return { pattern: optional ? `(?:${pattern})?` : pattern, rank: constraint ? 1 : 2 };
}

/** A path's parameters, or null when it does not match. */
export type MatchPath = (path: string) => Record<string, string> | null;

/** Compiles `teams/{teamId}/board/{page:int?}`; `order` puts the more specific of two templates first. */
export function compileTemplate(template: string): { match: MatchPath; order: string } {
  const segments = template.split('/').filter(Boolean).map(segmentOf);
  const expression = new RegExp(`^${segments.map(({ pattern }) => pattern).join('')}/?$`, 'i');
  return {
    order: segments.map(({ rank }) => rank).join(''),
    match: (path) => {
      const groups = expression.exec(path);
      if (!groups) return null;
      const given = Object.entries(groups.groups ?? {}).filter(([, value]) => value !== undefined);
      return Object.fromEntries(given.map(([name, value]) => [name, decode(value)]));
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
