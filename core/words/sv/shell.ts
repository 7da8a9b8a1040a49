import type { Words } from '#core/words/words.ts';

export const shell: Words['shell'] = {
  navigation: 'Kvartal',
  home: 'Hem',
  teams: 'Team',
  backToChannel: 'Tillbaka till kanalens tavla',
  notStarted: {
    happened: 'Kvartal kunde inte starta.',
    advice: 'Inget är förlorat. Försök igen, och säg till administratören om det består.',
  },
};
