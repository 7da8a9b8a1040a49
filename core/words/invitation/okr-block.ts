import type { Cycle } from '#core/domain/cycle.ts';
import { dayOf } from '#core/domain/calendar.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import { objectiveFigures } from '#core/domain/objective-figures.ts';
import type { Objective } from '#core/domain/objective.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import type { Review } from '#core/domain/review.ts';
import { movementsSince } from '#core/domain/movements.ts';
import type { Format } from '#core/words/format.ts';
import { createFormat } from '#core/words/format.ts';
import { attribute, element, link, text } from './html.ts';
import type { InvitationWords } from './invitation-words.ts';
import { invitationWords } from './invitation-words.ts';

/** What an invitation is written from. */
export interface BlockContent {
  readonly review: Pick<
    Review,
    'kind' | 'language' | 'agenda' | 'attendees' | 'objectiveIds' | 'baseline'
  >;
  readonly teamName: string;
  readonly cycle: Cycle;
  /** Only what every attendee may see. */
  readonly objectives: readonly Objective[];
  /** Whether the review is about more than that. */
  readonly hidesSome: boolean;
  /** Opens the review in Kvartal. */
  readonly url: string;
  /** Ms since the epoch. */
  readonly now: number;
}

/** Exchange, and people, do better with short invitations. */
export const mostBlockBytes = 20_000;

/**
 * The OKRs as HTML for an invitation: one table without ids, classes, styles of its own or pictures, so
 * that it survives Outlook; the link in it is what it is found again by. At most `mostBlockBytes`: of
 * too many objectives the last are counted only.
 */
export function okrBlock(content: BlockContent): string {
  const { objectives } = content;
  for (let shown = objectives.length; shown > 0; shown -= 1) {
    const block = blockOf(content, objectives.slice(0, shown));
    if (utf8Bytes(block) <= mostBlockBytes) return block;
  }
  return blockOf(content, []);
}

function blockOf(content: BlockContent, shown: readonly Objective[]): string {
  const { review, teamName, cycle, objectives, hidesSome, url, now } = content;
  const words = invitationWords[review.language];
  const format = createFormat(words.locale);
  const hasGuests = review.attendees.some(({ kind }) => kind === 'guest');
  const left = objectives.length - shown.length;
  const rows = [
    row(bold(words.heading(words.reviewKind[review.kind], teamName, cycle.name))),
    ...(review.agenda.length > 0
      ? [row(`${bold(words.agenda)}${review.agenda.map((item) => `<br>– ${text(item)}`).join('')}`)]
      : []),
    ...shown.map((objective) => row(objectiveHtml(objective, content, words, format))),
    ...(left > 0 ? [row(text(words.more(left)))] : []),
    row(link(url, words.openLive)),
    row(
      text(
        `${words.asOf(format.day(dayOf(now)))} ${
          hasGuests ? words.guests : hidesSome ? words.someHidden : words.allShown
        }`,
      ),
    ),
  ];
  return element('table', rows.join(''), attribute('border', '0'));
}

const row = (html: string): string => element('tr', element('td', html));
const bold = (words: string): string => element('b', text(words));

const barCells = 10;

/** Progress as a bar of text: `▓▓▓▓▓░░░░░`. */
function bar(ratio: number): string {
  const filled = Math.round(ratio * barCells);
  return '▓'.repeat(filled) + '░'.repeat(barCells - filled);
}

function objectiveHtml(
  objective: Objective,
  { cycle, review, now }: BlockContent,
  words: InvitationWords,
  format: Format,
): string {
  const { progressRatio, expectedRatio, status } = objectiveFigures(objective, cycle, now);
  const figures =
    progressRatio === null || expectedRatio === null
      ? words.nothingMeasured
      : `${bar(progressRatio)} ${words.progress(format.percent(progressRatio), format.percent(expectedRatio))}, ${words.status[status]}`;
  const moved = movementsSince([objective], review.baseline);
  const lines = liveKeyResults(objective).map((keyResult) => {
    const from = moved.find(({ keyResultId }) => keyResultId === keyResult.id)?.value?.from ?? null;
    return `<br>– ${text(`${keyResult.title}: ${reading(keyResult, from, words, format)}`)}`;
  });
  return `${bold(objective.title)}<br>${text(figures)}${lines.join('')}`;
}

/** The value now, with where it came from when it has moved: `4.1 → 3.4 %`. */
function reading(
  { measure, latest }: KeyResult,
  from: number | null,
  words: InvitationWords,
  format: Format,
): string {
  if (!latest) return words.noValue;
  if (measure.kind === 'milestones') {
    const reached = latest.reading.kind === 'milestones' ? latest.reading.reachedIds.length : 0;
    return `${reached}/${measure.milestones.length}`;
  }
  if (latest.reading.kind !== 'value') return words.noValue;
  const now = format.value(latest.reading.value, measure.unit);
  return from === null ? now : words.change(format.value(from, measure.unit), now);
}

/** Without the platform's encoder, which `core` does not have. */
function utf8Bytes(html: string): number {
  let bytes = 0;
  for (const character of html) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
