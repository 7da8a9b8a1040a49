import type { StaticTab } from '@microsoft/app-manifest/build/generated-types/teams/TeamsManifestV1D30.js';
import { addressesOn } from './addresses.ts';
import type { PackageWords } from './words/en.ts';

/**
 * Static tabs for every surface. A configurable tab would need a page of its own and ask what the page
 * already knows: the channel and the meeting come with the context. A channel shows the first tab of
 * the list only, hence the order.
 * Source: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-personal-tab#extend-static-tabs-to-group-chat-channels-and-meetings
 */
export function tabs(host: string, words: PackageWords['tabs']): StaticTab[] {
  const { tab, meetingTab, website } = addressesOn(host);
  return [
    {
      entityId: 'board',
      name: words.board,
      contentUrl: tab,
      websiteUrl: website,
      scopes: ['team'],
      context: ['channelTab'],
    },
    {
      entityId: 'review',
      name: words.review,
      contentUrl: meetingTab,
      websiteUrl: website,
      scopes: ['groupChat'],
      context: ['meetingSidePanel', 'meetingDetailsTab', 'meetingChatTab'],
    },
    {
      entityId: 'home',
      name: words.home,
      contentUrl: tab,
      websiteUrl: website,
      scopes: ['personal'],
      context: ['personalTab'],
    },
  ];
}
