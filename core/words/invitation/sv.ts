import { common } from '#core/words/sv/common.ts';
import { review } from '#core/words/sv/review.ts';
import type { InvitationWords } from './invitation-words.ts';

/** What an invitation says. */
export const invitation: InvitationWords = {
  locale: 'sv-SE',
  status: common.status,
  reviewKind: review.kind,
  heading: (kind, team, cycle) => `${kind} · ${team} · ${cycle}`,
  agenda: 'Agenda',
  objectives: 'Mål',
  progress: (progress, expected) => `${progress} klart, ${expected} väntat`,
  nothingMeasured: 'inget mätt ännu',
  noValue: 'inget värde ännu',
  change: (from, to) => `${from} → ${to}`,
  openLive: 'Öppna OKR som de är nu',
  asOf: (day) => `Siffrorna gäller ${day}.`,
  someHidden: 'Alla inbjudna får se det som står här; resten finns bakom länken.',
  allShown: 'Alla inbjudna får se det som står här.',
  guests: 'Någon utanför organisationen är inbjuden, så OKR finns bara bakom länken.',
  more: (count) => `och ${count} till`,
  cancelled: 'Genomgången är inställd.',
};
