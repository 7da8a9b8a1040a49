/** Where in Teams a tab stands. */
type TabPlace =
  | { readonly kind: 'personal' }
  | { readonly kind: 'channel'; readonly team: Team }
  | { readonly kind: 'side-panel'; readonly chatId: string };

interface Team {
  readonly name: string;
  readonly groupId: string;
}

/** A Kvartal tab that Teams shows to somebody. */
export interface Tab {
  readonly person: { readonly id: string; readonly name: string; readonly loginName: string };
  readonly tenantId: string;
  readonly theme: 'default' | 'dark' | 'contrast';
  /** As Teams writes it: `en-us`, `sv-se`. */
  readonly locale: string;
  /** The path within Kvartal that a deep link asks for; empty: none. */
  readonly subPageId: string;
  readonly place: TabPlace;
}

const channelOf = ({ name, groupId }: Team) => ({
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

/** What Teams tells of the place, and of no other. */
function placeContext(place: TabPlace): Record<string, unknown> {
  switch (place.kind) {
    case 'personal':
      return { entityId: 'home' };
    case 'channel':
      return { entityId: 'board', ...channelOf(place.team) };
    case 'side-panel':
      // Source of the id: https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
      return {
        entityId: 'review',
        chatId: place.chatId,
        meetingId: btoa(`0#${place.chatId}#0`),
      };
  }
}

/** Where teams-js believes that the page is shown. */
export const frameContextOf = ({ place }: Tab): 'sidePanel' | 'content' =>
  place.kind === 'side-panel' ? 'sidePanel' : 'content';

/** The context as the host sends it: flat, under its old names; teams-js turns it into `app.Context`. */
export function contextOf(tab: Tab): Record<string, unknown> {
  const { person } = tab;
  return {
    ...placeContext(tab.place),
    ...(tab.subPageId && { subEntityId: tab.subPageId }),
    frameContext: frameContextOf(tab),
    locale: tab.locale,
    theme: tab.theme,
    tid: tab.tenantId,
    userObjectId: person.id,
    userPrincipalName: person.loginName,
    loginHint: person.loginName,
    userDisplayName: person.name,
    hostName: 'Teams',
    hostClientType: 'web',
  };
}
