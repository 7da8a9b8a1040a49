import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { boardWith } from '#addin/ui/use-keep-view.ts';
import { CopyLink } from '#addin/ui/copy-link.tsx';
import { Person } from '#addin/ui/person.tsx';
import { ProgressBar } from '#addin/ui/progress-bar.tsx';
import { Sparkline } from '#addin/ui/sparkline.tsx';
import { useAnnounce } from '#addin/ui/announcer.tsx';
import { aBoard, aCheckIn, aKeyResult, aView, anObjective } from '#tests/addin/builders.ts';
import { createFakeApi } from '#tests/addin/fake-api.ts';
import { show } from '#tests/addin/show.tsx';

const api = createFakeApi({});
const point = (at: string, value: number) => ({ at: `${at}T09:00:00.000Z`, value });

describe('a person', () => {
  it('is shown by the first letters of the first and last name', () => {
    show(<Person name="Åsa Maria von Berg" />, { api });
    expect(screen.getByText('Åsa Maria von Berg')).toHaveAttribute('data-initials', 'ÅB');
  });
});

describe('a progress bar', () => {
  it('says progress and expected progress in words', () => {
    show(<ProgressBar progressRatio={0.52} expectedRatio={0.61} status="behind" />, { api });
    expect(screen.getByRole('img', { name: '52% done, 61% expected' })).toBeVisible();
  });

  it('says that there is no value yet', () => {
    show(<ProgressBar progressRatio={null} expectedRatio={null} status="not-started" />, { api });
    expect(screen.getByRole('img', { name: 'no value yet' })).toBeVisible();
  });
});

describe('a sparkline', () => {
  it('says where the trend went from and to, and in how many weeks', () => {
    const points = [point('2026-11-02', 4), point('2026-11-09', 3.5), point('2026-11-16', 3)];
    show(<Sparkline points={points} formatValue={String} />, { api });
    expect(screen.getByRole('img', { name: 'from 4 to 3 in 2 weeks' })).toBeVisible();
  });

  it('is nothing before there are two points', () => {
    show(<Sparkline points={[point('2026-11-02', 4)]} formatValue={String} />, { api });
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('a link to copy', () => {
  it('is shown where the host forbids copying', async () => {
    const { user } = show(<CopyLink to={{ screen: 'home' }} />, { api });
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('forbidden'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByDisplayValue('https://kvartal.example/')).toBeVisible();
  });
});

describe('an announcement', () => {
  function Saying() {
    const announce = useAnnounce();
    return <button onClick={() => announce('Saved.')}>Say it</button>;
  }

  it('is in the one polite live region', async () => {
    const { user } = show(<Saying />, { api });
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('status')).toHaveTextContent('Saved.');
  });
});

describe('a view that a change answered', () => {
  const moved = aView(
    anObjective({
      keyResults: [aKeyResult({ latest: aCheckIn({ reading: { kind: 'value', value: 3 } }) })],
    }),
    { etag: 'v2' },
  );

  it('takes its place on the board, and the team’s figures follow', () => {
    const board = boardWith(aBoard(), moved);
    expect(board.objectives).toEqual([moved]);
    expect(board.figures).toEqual(aBoard({ objectives: [moved] }).figures);
  });

  it('comes in by its rank', () => {
    const first = aView(anObjective({ id: 'o-first', rank: 'Zz' }));
    const ids = boardWith(aBoard(), first).objectives.map(({ objective }) => objective.id);
    expect(ids).toEqual(['o-first', 'o-municipalities']);
  });

  it('is gone from the board when it was removed', () => {
    const removal = { at: '2026-11-23T10:00:00.000Z', by: 'p-asta' };
    const board = boardWith(aBoard(), aView(anObjective({ removal })));
    expect(board.objectives).toEqual([]);
    expect(board.figures.objectiveCount).toBe(0);
  });
});
