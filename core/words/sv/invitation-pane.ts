import type { Words } from '#core/words/words.ts';

export const invitationPane: Words['invitationPane'] = {
  title: 'OKR',
  unrelated: 'Mötet har inga OKR.',
  notYours: 'Den som bjuder in kan lägga till dem.',
  noTeams: 'De som leder team kan lägga till sina teams OKR.',
  noReviewHere: 'Mötet är ingen genomgång som Kvartal känner till.',
  noReviewAdvice: 'Den som bjuder in kan lägga till OKR i Outlook.',
  several: 'Genomgångar i mötet',
  unreadable: 'Outlook sade inte vilket möte det är.',
  unreadableAdvice: 'Om ett inställt möte säger det inget. Är mötet inte inställt: öppna det igen.',

  attach: 'Lägg till OKR',
  attachHint: 'De hamnar i inbjudan, och alla inbjudna ser dem här.',
  team: 'Team',
  attached: 'OKR är tillagda.',

  compose: 'OKR i inbjudan',
  composeHint: 'Välj vad mötet handlar om. Inget av det du har skrivit ändras.',
  insert: 'Infoga OKR',
  inserting: 'Skriver',
  inserted: 'OKR står i inbjudan.',
  shown: (shown, chosen) =>
    shown === chosen
      ? 'Alla inbjudna får se allihop.'
      : `${shown} av ${chosen} står där: bara det som alla inbjudna får se.`,
  saveAndAttach: 'Spara och lägg till',
  saveHint: 'Då hittar alla inbjudna genomgången här.',
  refresh: 'Uppdatera OKR',
  refreshed: 'OKR i inbjudan gäller nu.',
  blockGone: 'OKR står inte längre i inbjudan, så inget har ändrats.',
  insertAgain: 'Infoga dem igen',
  outlookFailed: {
    happened: 'Outlook gjorde det inte.',
    advice: 'Inget du har skrivit är förlorat. Försök igen.',
  },
};
