export const shell = {
  navigation: 'Kvartal',
  home: 'Home',
  teams: 'Teams',
  backToChannel: 'Back to this channel’s board',
  notStarted: {
    happened: 'Kvartal could not start.',
    advice: 'Nothing is lost. Try again; if it stays, tell your administrator.',
  },
};
