export type HostTheme = 'light' | 'dark' | 'contrast';

/** The program that Kvartal runs in: Teams, Outlook, or a plain browser. */
export interface Host {
  readonly kind: 'teams' | 'outlook' | 'browser';
  /** The person's Entra object id, or in Outlook their address, as the host says. It names what is kept on this device and proves nothing: the API believes the token only. */
  readonly personId: string;
  /** Shown in a channel's tab, which is about one team. */
  readonly isChannelTab: boolean;
  /** The chat of the meeting whose side panel this is; null elsewhere. */
  readonly meetingChatId: string | null;
  /**
   * An access token for our API; asked before every request, so the host may renew it. `claims`: what a
   * conditional-access challenge wants the person to prove, for which the host asks them. Rejects when
   * nobody is signed in, or the person does not prove it.
   */
  readonly getToken: (claims?: string) => Promise<string>;
  /** BCP 47, such as `sv-SE`. */
  readonly locale: string;
  readonly theme: HostTheme;
  /** Calls back at every change of theme. */
  readonly onThemeChange: (listener: (theme: HostTheme) => void) => void;
  /** The path within Kvartal that a deep link or the address asks for, such as `/teams/platform/2026-q4`. */
  readonly startPath: string;
  /** A link to a path within Kvartal that opens in this kind of host. */
  readonly linkTo: (path: string) => string;
  /** Tells the host that there is something to see. */
  readonly notifyReady: () => void;
}
