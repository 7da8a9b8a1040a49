import type { HistoryEventKind } from '#core/domain/history.ts';

type What = (who: string, keyResult: string) => string;

/** What happened, as a sentence. `keyResult` is its title, or empty when the event is about the objective. */
const happened: Record<HistoryEventKind, What> = {
  'objective-created': (who) => `${who} wrote the objective`,
  'objective-edited': (who) => `${who} changed the objective`,
  'objective-removed': (who) => `${who} removed the objective`,
  'objective-restored': (who) => `${who} brought the objective back`,
  'objective-moved': (who) => `${who} moved the objective on the board`,
  'key-result-added': (who, keyResult) => `${who} added “${keyResult}”`,
  'key-result-edited': (who, keyResult) => `${who} changed “${keyResult}”`,
  'key-result-removed': (who, keyResult) => `${who} removed “${keyResult}”`,
  'key-result-restored': (who, keyResult) => `${who} brought “${keyResult}” back`,
  'check-in-recorded': (who, keyResult) => `${who} checked in on “${keyResult}”`,
  'check-in-withdrawn': (who, keyResult) => `${who} undid a check-in on “${keyResult}”`,
};

export const history = {
  happened,
  somebody: 'Somebody',
  goneKeyResult: 'a key result that is gone',
  changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  changedOnly: (field: string) => `${field} changed`,
  added: (field: string, after: string) => `${field}: ${after}`,
  takenAway: (field: string, before: string) => `${field}: ${before} taken away`,
  field: {
    title: 'Title',
    ambition: 'Ambition',
    ownerId: 'Owner',
    audience: 'Who sees it',
    supports: 'What it supports',
    order: 'Order of the key results',
    rank: 'Place on the board',
    weight: 'Weight',
    kind: 'How it is measured',
    start: 'Start',
    target: 'Target',
    side: 'Side of the limit',
    limit: 'Limit',
    unit: 'Unit',
    milestones: 'Step',
    value: 'Value',
    reachedIds: 'Steps reached',
    confidence: 'Confidence',
    other: 'Something else',
  },
  said: {
    committed: 'committed',
    aspirational: 'aspirational',
    everyone: 'everyone',
    restricted: 'only those named',
    metric: 'a number to move',
    threshold: 'a limit to keep',
    milestones: 'steps',
    above: 'above',
    below: 'below',
  },
  noEvents: 'Nothing has happened yet.',
  noCheckIns: 'No check-ins yet.',
  withdrawn: 'undone',
  checkIn: (value: string, confidence: string) => `${value}, confidence ${confidence}`,
};
