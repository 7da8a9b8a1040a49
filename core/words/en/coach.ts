import type { AdviceCode } from '#core/domain/coach.ts';

/** What the coach says: what it sees and how to mend it, and on demand the reason. */
interface AdviceWords {
  readonly sees: string;
  readonly fix: string;
  readonly why: string;
}

const advice: Record<AdviceCode, AdviceWords> = {
  'objective-reads-like-a-task': {
    sees: 'Reads like a task.',
    fix: 'Say what will be different when it is done.',
    why: 'A task can be finished without anything getting better. An objective names the change, and leaves the way there open.',
  },
  'objective-has-a-number': {
    sees: 'Has a number in it.',
    fix: 'Move the number to a key result.',
    why: 'The objective says where we want to go and why it matters. Key results say how we know that we are there.',
  },
  'objective-too-long': {
    sees: 'Is hard to remember.',
    fix: 'Shorten it until you can say it without reading.',
    why: 'People act on objectives that they can recall in an ordinary week.',
  },
  'objective-has-two-goals': {
    sees: 'Sounds like two goals.',
    fix: 'Choose one, or write two objectives.',
    why: 'Two goals in one get half the attention each, and nobody can tell which one is behind.',
  },
  'no-key-results': {
    sees: 'Has no key result yet.',
    fix: 'Add a number that would prove the change.',
    why: 'Without proof, opinions decide whether it worked.',
  },
  'too-many-key-results': {
    sees: 'Has many key results.',
    fix: 'Keep those that would convince a doubter.',
    why: 'Each one is checked every week. Few are looked at closely; many are reported.',
  },
  'too-many-objectives': {
    sees: 'Is one more than the team is advised to have.',
    fix: 'Ask which of them can wait for the next cycle.',
    why: 'Focus is choosing what not to do now. Teams with fewer objectives reach more of them.',
  },
  'key-result-reads-like-a-task': {
    sees: 'Reads like a task.',
    fix: 'Say what the work should change, and measure that.',
    why: 'Work is our bet; the key result tells whether the bet paid off.',
  },
  'key-result-is-done-or-not': {
    sees: 'Is either done or not.',
    fix: 'Measure its effect, or split it into steps.',
    why: 'What jumps from nothing to all on the last day cannot warn anybody on the way.',
  },
  'key-result-reads-like-a-kpi': {
    sees: 'Reads like a KPI.',
    fix: 'Fill in where it stands today if it must change; otherwise watch it as a KPI.',
    why: 'A gauge that only has to stay healthy is a KPI. A key result moves something from here to there.',
  },
};

export const coach = {
  label: 'The coach',
  advice,
  why: 'Why?',
  counted: (count: number, max: number) => `${count} of at most ${max}.`,
};
