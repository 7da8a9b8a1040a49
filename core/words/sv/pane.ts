import type { Words } from '#core/words/words.ts';

export const pane: Words['pane'] = {
  title: 'Mötets OKR',
  nothingSelected: {
    happened: 'Inget möte är markerat.',
    advice: 'Markera ett i kalendern, så visas dess OKR här.',
  },
  notSignedIn: {
    happened: 'Du är inte inloggad i Kvartal.',
    advice: 'Inget är förlorat. Försök igen, och godkänn när Outlook ber dig logga in.',
  },
  notInOutlook: {
    happened: 'Den här sidan hör hemma i Outlook.',
    advice: 'Öppna ett möte i Outlook och välj Kvartal där.',
  },
};
