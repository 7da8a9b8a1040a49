import type { Settings } from './settings.ts';

/** A function that gives the link which opens a path within Kvartal in Teams. */
export const teamsLink =
  ({ teamsLinkBase }: Pick<Settings, 'teamsLinkBase'>) =>
  (path: string): string =>
    `${teamsLinkBase}?context=${encodeURIComponent(JSON.stringify({ subEntityId: path }))}`;
