import { CheckInForm } from '#addin/features/check-ins/check-in-form.tsx';
import { CheckInsProvider } from '#addin/features/check-ins/check-ins-context.tsx';
import { ComposingPane } from '#addin/features/reviews/composing-pane.tsx';
import { reviewLinkIn } from '#core/domain/review-link.ts';
import type { ComposeItem, ReadItem } from '#addin/features/reviews/pane-items.ts';
import { ReadingPane } from '#addin/features/reviews/reading-pane.tsx';
import type { ReviewSlots } from '#addin/features/reviews/slots.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { aHost, show } from '#tests/addin/show.tsx';

const slots: ReviewSlots = {
  checkIn: (reference, keyResult, onDone) => (
    <CheckInForm compact reference={reference} keyResult={keyResult} onDone={onDone} />
  ),
};

const readingPane = (item: ReadItem) => (
  <CheckInsProvider>
    <ReadingPane item={item} slots={slots} />
  </CheckInsProvider>
);

export const aReadItem = (change: Partial<ReadItem> = {}): ReadItem => ({
  eventId: 'AAMk-1',
  hint: null,
  ...change,
});

/** Opens the pane beside an invitation that is being read. */
export function openReading(answers: Answers, item: ReadItem = aReadItem()) {
  const api = createFakeApi(answers);
  return { ...show(readingPane(item), { api }), api };
}

const bases = {
  origin: 'https://kvartal.example',
  teamsLinkBase: 'https://teams.microsoft.com/l/entity/app/home',
};

/** A draft of an invitation in Outlook. */
export function createDraft(body = '', attendees: readonly string[] = ['bo@norrsken.example']) {
  let html = body;
  const item: ComposeItem = {
    key: 1,
    attendeeMails: async () => [...attendees],
    readHint: async () => reviewLinkIn(html, bases),
    readBody: async () => html,
    writeBody: async (next) => {
      html = next;
    },
    insertAtCursor: async (block) => {
      html += block;
    },
    save: async () => 'AAMk-saved',
    language: 'en',
  };
  return {
    item,
    body: () => html,
    write: (text: string) => {
      html = text;
    },
  };
}

/** Opens the pane beside an invitation that is being written. */
export function openComposing(answers: Answers, item: ComposeItem) {
  const api = createFakeApi(answers);
  return { ...show(<ComposingPane item={item} />, { api, host: aHost() }), api };
}
