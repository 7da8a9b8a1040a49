import type { Words } from '#core/words/words.ts';

export const shell: Words['shell'] = {
  navigation: 'Kvartal',
  home: 'Hem',
  teams: 'Team',
  backToChannel: 'Tillbaka till kanalens tavla',
};
