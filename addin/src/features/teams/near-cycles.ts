import type { Cycle } from '#core/domain/cycle.ts';

/**
 * The cycles that one moves between from `shown`: the quarter before, the running and the next one,
 * those beside the one shown, the years and the horizon around them. Quarters first, oldest first.
 */
export function nearCycles<Listed extends Cycle>(
  cycles: readonly Listed[],
  shown: Cycle,
): Listed[] {
  const byStart = cycles.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const quarters = byStart.filter(({ kind }) => kind === 'quarter');
  const anchors = quarters.flatMap(({ id, phase }, index) =>
    phase === 'running' || id === shown.id ? [index] : [],
  );
  const near = quarters.filter((_, index) =>
    anchors.some((anchor) => Math.abs(anchor - index) <= 1),
  );
  const around = (kind: Cycle['kind']) =>
    byStart.filter(
      (cycle) =>
        cycle.kind === kind &&
        (cycle.id === shown.id || [...near, shown].some((inner) => overlaps(cycle, inner))),
    );
  return [...near, ...around('year'), ...around('horizon')];
}

function overlaps(a: Cycle, b: Cycle): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn;
}
