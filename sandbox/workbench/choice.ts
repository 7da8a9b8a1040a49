import type { SignInFault } from '#sandbox/outlook/nested-app-auth.ts';

const surfaces = ['personal', 'channel', 'meeting', 'reading', 'composing', 'browser'] as const;
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['en', 'sv'] as const;
const signIns = ['none', 'asks-again', 'no-network'] as const satisfies readonly SignInFault[];

/** Whom one is, and where and how one looks at Kvartal. */
export interface Choice {
  /** The part of the login name before the `@`. */
  readonly persona: string;
  readonly surface: (typeof surfaces)[number];
  /** Id of the team in whose channel the tab stands. */
  readonly team: string;
  /** The chat of the meeting whose side panel is open; empty: that of the first one. */
  readonly meeting: string;
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
  /** What goes wrong with signing in to Kvartal within Outlook. */
  readonly signIn: SignInFault;
  /** The path within Kvartal to begin at; empty: wherever the surface begins. */
  readonly path: string;
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  text: string | null,
  otherwise: Value,
) => values.find((value) => value === text) ?? otherwise;

/** The choice that a query string holds; what it leaves out or has wrong is as in `otherwise`. */
export function choiceFrom(query: URLSearchParams, otherwise: Choice): Choice {
  return {
    persona: query.get('persona') ?? otherwise.persona,
    surface: oneOf(surfaces, query.get('surface'), otherwise.surface),
    team: query.get('team') ?? otherwise.team,
    meeting: query.get('meeting') ?? otherwise.meeting,
    theme: oneOf(themes, query.get('theme'), otherwise.theme),
    language: oneOf(languages, query.get('language'), otherwise.language),
    signIn: oneOf(signIns, query.get('signIn'), otherwise.signIn),
    path: query.get('path') ?? '',
  };
}

/** The address that reproduces a choice. */
export function addressOf({ path, ...choice }: Choice): string {
  return `/?${new URLSearchParams({ ...choice, ...(path && { path }) }).toString()}`;
}

/**
 * What a Teams deep link `/l/entity/{appId}/{entityId}?context={"subEntityId":…,"channelId":…}` asks
 * for; null for any other address. `groupIds`: the team id of each group.
 */
export function choiceFromDeepLink(
  url: URL,
  otherwise: Choice,
  groupIds: Readonly<Record<string, string>>,
): Choice | null {
  if (!url.pathname.startsWith('/l/entity/')) return null;
  const context = parseContext(url.searchParams.get('context'));
  const groupId = /^19:([0-9a-f-]{36})/.exec(context.channelId)?.[1] ?? '';
  const team = groupIds[groupId];
  return {
    ...otherwise,
    surface: team ? 'channel' : 'personal',
    team: team ?? otherwise.team,
    path: context.subEntityId,
  };
}

function parseContext(text: string | null): { subEntityId: string; channelId: string } {
  const read = (value: unknown): string => (typeof value === 'string' ? value : '');
  try {
    const context = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
    return { subEntityId: read(context?.['subEntityId']), channelId: read(context?.['channelId']) };
  } catch (error) {
    if (error instanceof SyntaxError) return { subEntityId: '', channelId: '' };
    throw error;
  }
}
