import type { Words } from '#core/words/words.ts';

export const common: Words['common'] = {
  appName: 'Kvartal',
  status: {
    'on-track': 'i fas',
    behind: 'efter',
    'at-risk': 'i riskzonen',
    stale: 'inaktuellt',
    'not-started': 'inte påbörjat',
  },
  save: 'Spara',
  cancel: 'Avbryt',
  close: 'Stäng',
  undo: 'Ångra',
  tryAgain: 'Försök igen',
  loading: 'Läser in',
};
