import type { NestedAppTokens } from '#sandbox/identity/nested-app-tokens.ts';
import type { SignInDesk } from '#sandbox/outlook/nested-app-auth.ts';
import type { Choice } from '#sandbox/workbench/choice.ts';
import { confirmWith } from '#sandbox/workbench/page/confirm.ts';
import { element } from '#sandbox/workbench/page/element.ts';
import { fetchToken } from '#sandbox/workbench/page/tokens.ts';
import type { PersonView, TenantView } from '#sandbox/workbench/tenant-view.ts';
import type { CalendarOf } from './calendar.ts';
import { createDesktop } from './desktop.ts';
import { createPane } from './pane.ts';
import { themeViews } from './theme-views.ts';

const locales = { en: 'en-US', sv: 'sv-SE' } as const;

const modeOf = (surface: Choice['surface']) => (surface === 'composing' ? 'composing' : 'reading');

export interface OutlookSurroundings {
  readonly calendarOf: CalendarOf;
  /** The person went from reading to composing, or back. */
  readonly onSurface: (surface: 'reading' | 'composing') => void;
  readonly tell: (news: string) => void;
}

/** The pretended Outlook on the web: calendar, meeting, and the task pane with Kvartal. */
export function createOutlook(
  tenant: TenantView,
  { calendarOf, onSurface, tell }: OutlookSurroundings,
) {
  const pane = createPane(element('.task-pane iframe', HTMLIFrameElement), tenant.addinOrigin);
  const desktop = createDesktop(pane, { onMode: onSurface, tell });
  let shown = '';
  let theme: Choice['theme'] | null = null;

  const deskOf = (person: PersonView, { signIn }: Choice): SignInDesk => ({
    person,
    tenantId: tenant.tenantId,
    fault: signIn,
    fetchTokens: (claims) =>
      fetchToken<NestedAppTokens>('nested-app', { personId: person.id, ...(claims && { claims }) }),
    confirm: (question) => confirmWith(person.name, question),
  });

  return {
    show(choice: Choice, person: PersonView): void {
      const desk = deskOf(person, choice);
      if (theme !== choice.theme) pane.paint(themeViews[choice.theme]);
      theme = choice.theme;
      const wanted = `${person.id} ${choice.language}`;
      if (wanted !== shown) {
        shown = wanted;
        pane.open({
          view: {
            displayLanguage: locales[choice.language],
            theme: themeViews[choice.theme],
            profile: {
              displayName: person.name,
              emailAddress: person.loginName,
              timeZone: 'W. Europe Standard Time',
            },
          },
          desk,
        });
        desktop.open(calendarOf(person.id));
      }
      pane.changeDesk(desk);
      desktop.enter(modeOf(choice.surface));
    },
    close(): void {
      shown = '';
      desktop.close();
      pane.close();
    },
  };
}
