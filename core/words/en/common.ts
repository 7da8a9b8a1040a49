import type { Status } from '#core/domain/figures.ts';

const status: Record<Status, string> = {
  'on-track': 'on track',
  behind: 'behind',
  'at-risk': 'at risk',
  stale: 'stale',
  'not-started': 'not started',
};

export const common = {
  appName: 'Kvartal',
  status,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  loading: 'Loading',
};
