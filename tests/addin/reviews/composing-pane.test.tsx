import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { aBoard } from '#tests/addin/builders.ts';
import type { Answers } from '#tests/addin/fake-api.ts';
import { aProblem } from '#tests/addin/fake-api.ts';
import { aReviewScreen, aReviewView, unrelated } from './a-review.ts';
import { createDraft, openComposing } from './in-an-event.tsx';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const blockOf = (text: string) =>
  `<table><tr><td>${text} <a href="https://kvartal.example/reviews/platform/2026-q4/r-7">Open</a></td></tr></table>`;

/** Writes a block with the number of the time it was asked. */
function answers(change: Answers = {}): Answers {
  let count = 0;
  return {
    readInvitation: () => unrelated(),
    readBoard: () => aBoard(),
    writeBlock: () => {
      count += 1;
      return { reviewId: 'r-7', html: blockOf(`OKRs ${count}`), chosenCount: 3, shownCount: 2 };
    },
    attachReview: ({ body }) => aReviewView({ id: body.reviewId }),
    ...change,
  };
}

const press = (name: string) => screen.findByRole('button', { name });

describe('beside an invitation that is being written', () => {
  it('inserts what everybody invited may see, and says how much that is', async () => {
    const draft = createDraft('<p>Hello</p>');
    const { user, api } = openComposing(answers(), draft.item);
    await user.click(await press('Insert OKRs'));
    expect(await screen.findByText('The OKRs are in the invitation.')).toBeVisible();
    expect(screen.getByText(/2 of 3 stand in it/)).toBeVisible();
    expect(draft.body()).toBe(`<p>Hello</p>${blockOf('OKRs 1')}`);
    expect(api.callsOf('writeBlock')[0]).toEqual({
      path: { teamId: 'platform', cycleId: '2026-q4' },
      body: {
        kind: 'quarterly',
        objectiveIds: null,
        language: 'en',
        attendees: ['bo@norrsken.example'],
      },
    });
  });

  it('saves the invitation and attaches the review that was inserted', async () => {
    const draft = createDraft();
    const { user, api } = openComposing(answers(), draft.item);
    await user.click(await press('Insert OKRs'));
    await user.click(await press('Save and attach'));
    expect(await screen.findByText('OKRs attached.')).toBeVisible();
    expect(api.callsOf('attachReview')[0]?.body).toEqual({
      reviewId: 'r-7',
      eventId: 'AAMk-saved',
      kind: 'quarterly',
      objectiveIds: null,
      language: 'en',
      insertsBlock: false,
    });
  });

  it('refreshes the block and touches nothing around it', async () => {
    const draft = createDraft('<p>Before</p>');
    const { user, api } = openComposing(answers(), draft.item);
    await user.click(await press('Insert OKRs'));
    await screen.findByText('The OKRs are in the invitation.');
    draft.write(`${draft.body()}<p>After&nbsp;it</p>`);
    await user.click(await press('Refresh the OKRs'));
    expect(await screen.findByText('The OKRs in the invitation are of now.')).toBeVisible();
    expect(draft.body()).toBe(`<p>Before</p>${blockOf('OKRs 2')}<p>After&nbsp;it</p>`);
    expect(api.callsOf('writeBlock')[1]?.body.reviewId).toBe('r-7');
  });

  it('goes on with what was attached before, and offers no second attachment', async () => {
    const draft = createDraft(`<p>Before</p>${blockOf('OKRs of last week')}`);
    const { user, api } = openComposing(
      answers({
        readReview: () => aReviewScreen({ view: aReviewView({ id: 'r-7', kind: 'planning' }) }),
      }),
      draft.item,
    );
    await user.click(await press('Refresh the OKRs'));
    expect(await screen.findByText('The OKRs in the invitation are of now.')).toBeVisible();
    expect(draft.body()).toBe(`<p>Before</p>${blockOf('OKRs 1')}`);
    expect(api.callsOf('writeBlock')[0]?.body).toMatchObject({ reviewId: 'r-7', kind: 'planning' });
    expect(screen.queryByRole('button', { name: 'Save and attach' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Insert OKRs' })).toBeNull();
  });

  it('still attaches what was inserted before but never saved', async () => {
    const draft = createDraft(blockOf('OKRs of last week'));
    const { user, api } = openComposing(answers(), draft.item);
    await user.click(await press('Save and attach'));
    expect(await screen.findByText('OKRs attached.')).toBeVisible();
    expect(api.callsOf('attachReview')[0]?.body.reviewId).toBe('r-7');
    expect(screen.queryByRole('button', { name: 'Save and attach' })).toBeNull();
  });

  it('says that the block is gone, changes nothing, and inserts it again', async () => {
    const draft = createDraft();
    const { user } = openComposing(answers(), draft.item);
    await user.click(await press('Insert OKRs'));
    await screen.findByText('The OKRs are in the invitation.');
    draft.write('<p>Emptied</p>');
    await user.click(await press('Refresh the OKRs'));
    expect(await screen.findByText(/not in the invitation any more/)).toBeVisible();
    expect(draft.body()).toBe('<p>Emptied</p>');
    await user.click(await press('Insert them again'));
    expect(await screen.findByText('The OKRs are in the invitation.')).toBeVisible();
    expect(draft.body()).toBe(`<p>Emptied</p>${blockOf('OKRs 3')}`);
  });

  it('says that Outlook refused, and can be tried again', async () => {
    const draft = createDraft();
    let tries = 0;
    const item = {
      ...draft.item,
      save: async () => {
        tries += 1;
        if (tries === 1) throw new Error('9016');
        return 'AAMk-saved';
      },
    };
    const { user } = openComposing(answers(), item);
    await user.click(await press('Insert OKRs'));
    await user.click(await press('Save and attach'));
    expect(await screen.findByText(/Outlook did not do it/)).toBeVisible();
    await user.click(await press('Save and attach'));
    expect(await screen.findByText('OKRs attached.')).toBeVisible();
  });

  it.each([
    ['not-organiser', 403, /Only who organises the meeting can attach OKRs/],
    ['consent-missing', 403, /Ask your administrator/],
    ['calendar-unavailable', 503, /The calendar does not answer right now/],
  ])('says %s in words, and keeps what was inserted', async (code, status, words) => {
    const draft = createDraft();
    const refused: Answers = {
      attachReview: () => {
        throw aProblem(code, { status });
      },
    };
    const { user } = openComposing(answers(refused), draft.item);
    await user.click(await press('Insert OKRs'));
    await user.click(await press('Save and attach'));
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(draft.body()).toBe(blockOf('OKRs 1'));
    expect(await press('Save and attach')).toBeEnabled();
  });

  it('says who can, to somebody who leads no team', async () => {
    openComposing(answers({ readInvitation: () => unrelated({ teams: [] }) }), createDraft().item);
    expect(await screen.findByText('Team leads can attach the OKRs of their teams.')).toBeVisible();
  });
});
