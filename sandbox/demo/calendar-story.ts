import type { Handle } from './people.ts';

/** A meeting that somebody at Norrviken has every week, or in one of the two weeks that are planned. */
export interface MeetingStory {
  readonly subject: string;
  readonly agenda: string;
  readonly organiser: Handle;
  readonly attendees: readonly Handle[];
  /** Monday is 0. */
  readonly weekday: number;
  /** On the organiser's wall. */
  readonly time: string;
  readonly minutes: number;
  readonly room?: string;
  readonly isOnline?: true;
  /** The week in which it takes place, 0 is this one; without it, it is a weekly series. */
  readonly week?: 0 | 1;
  /** When a series takes place next week, if not at its usual time. */
  readonly nextWeekAt?: string;
}

const platform: readonly Handle[] = ['samir', 'linnea', 'tomasz', 'aino', 'erik'];

/** The meetings of the personas and those around them, in the language of the organiser's team. */
export const meetingStories: Readonly<Record<string, MeetingStory>> = {
  'platform-weekly': {
    subject: 'Platform weekly',
    agenda: 'What moved, what is stuck, who needs help.',
    organiser: 'maja',
    attendees: platform,
    weekday: 1,
    time: '09:30',
    minutes: 45,
    room: 'rum-sluss',
    isOnline: true,
    nextWeekAt: '11:00',
  },
  management: {
    subject: 'Management meeting',
    agenda: 'Results of the week, decisions, what goes out to the teams.',
    organiser: 'astrid',
    attendees: ['henrik', 'ingrid', 'oskar', 'mikael', 'camilla', 'ulrika'],
    weekday: 0,
    time: '08:30',
    minutes: 90,
    room: 'rum-forsen',
  },
  'maja-samir': {
    subject: 'Maja and Samir',
    agenda: '',
    organiser: 'maja',
    attendees: ['samir'],
    weekday: 0,
    time: '14:00',
    minutes: 30,
    week: 0,
  },
  'incident-review': {
    subject: 'Incident review: queue backlog',
    agenda: 'Timeline, causes, what we change. Please read the notes before.',
    organiser: 'maja',
    attendees: ['samir', 'tomasz', 'erik'],
    weekday: 3,
    time: '13:00',
    minutes: 45,
    isOnline: true,
    week: 0,
  },
  'platform-data': {
    subject: 'Platform & Data: dependencies',
    agenda: 'What one team waits for from the other.',
    organiser: 'johan',
    attendees: ['priya', 'maja', 'yusuf'],
    weekday: 3,
    time: '15:00',
    minutes: 60,
    isOnline: true,
    week: 0,
  },
  'product-leads': {
    subject: 'Product leads',
    agenda: 'Roadmap of the quarter.',
    organiser: 'mikael',
    attendees: ['tove', 'johan', 'karin'],
    weekday: 2,
    time: '11:00',
    minutes: 60,
    room: 'rum-forsen',
    week: 0,
  },
  'change-board': {
    subject: 'Change advisory board',
    agenda: 'Changes planned for the weekend.',
    organiser: 'oskar',
    attendees: ['maja', 'yusuf'],
    weekday: 1,
    time: '14:00',
    minutes: 30,
    isOnline: true,
    week: 0,
  },
  'access-audit': {
    subject: 'Audit of access rights',
    agenda: 'Samples and open findings.',
    organiser: 'edvin',
    attendees: ['oskar'],
    weekday: 2,
    time: '13:00',
    minutes: 60,
    week: 1,
  },
  'okr-office-hour': {
    subject: 'OKR office hour',
    agenda: 'Bring a key result that is hard to measure.',
    organiser: 'ingrid',
    attendees: ['maja', 'ulrika', 'anna', 'lars'],
    weekday: 4,
    time: '11:00',
    minutes: 60,
    isOnline: true,
    week: 1,
  },
  architecture: {
    subject: 'Architecture: event store',
    agenda: 'Two proposals, one decision.',
    organiser: 'samir',
    attendees: ['maja', 'tomasz', 'mateus'],
    weekday: 2,
    time: '10:00',
    minutes: 90,
    room: 'rum-sluss',
    week: 1,
  },
  'hr-avstamning': {
    subject: 'Avstämning inför medarbetarsamtalen',
    agenda: 'Vad är klart, vad saknas.',
    organiser: 'ulrika',
    attendees: ['linh'],
    weekday: 1,
    time: '10:00',
    minutes: 45,
    week: 0,
  },
  'driftmote-vatten': {
    subject: 'Driftmöte Vatten',
    agenda: 'Läget på verken, planerade stopp.',
    organiser: 'lars',
    attendees: ['fatima', 'emil', 'sofia'],
    weekday: 2,
    time: '07:30',
    minutes: 30,
    week: 0,
  },
  saljmote: {
    subject: 'Säljmöte',
    agenda: 'Prognos och offerter.',
    organiser: 'david',
    attendees: ['rebecka', 'gustav', 'mia'],
    weekday: 4,
    time: '09:00',
    minutes: 60,
    isOnline: true,
    week: 1,
  },
};
