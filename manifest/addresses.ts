/** The app's own icon, and the companion's: the same mark, told apart at a glance. */
export type IconKind = 'icon' | 'companion';

/** Every address on the host that the package names. */
export function addressesOn(host: string) {
  const origin = `https://${host}`;
  return {
    website: `${origin}/`,
    tab: `${origin}/?host=teams`,
    meetingTab: `${origin}/?host=teams&meeting=1`,
    pane: `${origin}/pane.html`,
    /** A square PNG; `size` in pixels. */
    icon: (kind: IconKind, size: number) => `${origin}/icons/${kind}-${size}.png`,
  };
}
