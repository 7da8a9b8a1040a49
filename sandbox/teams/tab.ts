/** A Kvartal tab that Teams shows to somebody. */
export interface Tab {
  readonly person: { readonly id: string; readonly name: string; readonly loginName: string };
  readonly tenantId: string;
  readonly theme: 'default' | 'dark' | 'contrast';
  /** As Teams writes it: `en-us`, `sv-se`. */
  readonly locale: string;
  /** The path within Kvartal that a deep link asks for; empty: none. */
  readonly subPageId: string;
  /** The team in whose channel the tab stands; null for a personal tab. */
  readonly team: { readonly name: string; readonly groupId: string } | null;
}

const channelOf = ({ name, groupId }: { name: string; groupId: string }) => ({
  teamId: `19:${groupId}@thread.tacv2`,
  teamName: name,
  groupId,
  teamType: 2,
  userTeamRole: 1,
  channelId: `19:${groupId}-general@thread.tacv2`,
  channelName: 'General',
  channelType: 'Regular',
  hostTeamGroupId: groupId,
});

/** The context as the host sends it: flat, under its old names; teams-js turns it into `app.Context`. */
export function contextOf(tab: Tab): Record<string, unknown> {
  const { person, team } = tab;
  return {
    entityId: team ? 'board' : 'home',
    ...(tab.subPageId && { subEntityId: tab.subPageId }),
    frameContext: 'content',
    locale: tab.locale,
    theme: tab.theme,
    tid: tab.tenantId,
    userObjectId: person.id,
    userPrincipalName: person.loginName,
    loginHint: person.loginName,
    userDisplayName: person.name,
    hostName: 'Teams',
    hostClientType: 'web',
    ...(team && channelOf(team)),
  };
}
