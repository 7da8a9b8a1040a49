/** What stands beside an invitation in Outlook, and beside a meeting in Teams. */
export const invitationPane = {
  title: 'OKRs',
  unrelated: 'No OKRs attached to this meeting.',
  notYours: 'Who organises it can attach them.',
  noTeams: 'Team leads can attach the OKRs of their teams.',
  noReviewHere: 'This meeting is no review that Kvartal knows of.',
  noReviewAdvice: 'Its organiser can attach OKRs in Outlook.',
  several: 'Reviews in this meeting',
  unreadable: 'Outlook did not say which meeting this is.',
  unreadableAdvice:
    'It tells nothing of a meeting that was called off. If this one was not, open it again.',

  attach: 'Attach OKRs',
  attachHint: 'They go into the invitation, and everybody invited sees them here.',
  team: 'Team',
  attached: 'OKRs attached.',

  compose: 'OKRs for this invitation',
  composeHint: 'Choose what the meeting is about. Nothing of what you have written is touched.',
  insert: 'Insert OKRs',
  inserting: 'Writing',
  inserted: 'The OKRs are in the invitation.',
  shown: (shown: number, chosen: number) =>
    shown === chosen
      ? 'Everybody invited may see all of them.'
      : `${shown} of ${chosen} stand in it: only what everybody invited may see.`,
  saveAndAttach: 'Save and attach',
  saveHint: 'Then everybody invited finds the review here.',
  refresh: 'Refresh the OKRs',
  refreshed: 'The OKRs in the invitation are of now.',
  blockGone: 'The OKRs are not in the invitation any more, so nothing was changed.',
  insertAgain: 'Insert them again',
  outlookFailed: {
    happened: 'Outlook did not do it.',
    advice: 'Nothing you wrote is lost. Try again.',
  },
};
