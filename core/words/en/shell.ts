export const shell = {
  navigation: 'Kvartal',
  home: 'Home',
  teams: 'Teams',
  backToChannel: 'Back to this channel’s board',
};
