import type { FieldChange } from './history.ts';
import type { KeyResult, Measure } from './key-result.ts';
import type { Objective } from './objective.ts';

/** What a person wrote, flat: field name → language-neutral text. */
export type Fields = Readonly<Record<string, string>>;

/** The fields of an objective that history compares. */
export function objectiveFields(
  objective: Pick<Objective, 'title' | 'ambition' | 'ownerId' | 'audience' | 'supports'>,
): Fields {
  const { title, ambition, ownerId, audience, supports } = objective;
  const named =
    audience.kind === 'everyone'
      ? {}
      : {
          'audience.personIds': audience.personIds.join(', '),
          'audience.teamIds': audience.teamIds.join(', '),
        };
  return {
    title,
    ambition,
    ownerId,
    audience: audience.kind,
    ...named,
    supports: supports
      .map(({ teamId, cycleId, objectiveId }) => `${teamId}/${cycleId}/${objectiveId}`)
      .join(', '),
  };
}

/** The fields of a key result that history compares. */
export function keyResultFields(
  keyResult: Pick<KeyResult, 'title' | 'ownerId' | 'weight' | 'measure'>,
): Fields {
  const { title, ownerId, weight, measure } = keyResult;
  return { title, ownerId, weight: String(weight), ...measureFields(measure) };
}

function measureFields(measure: Measure): Fields {
  switch (measure.kind) {
    case 'metric': {
      const { kind, start, target, unit } = measure;
      return {
        'measure.kind': kind,
        'measure.start': String(start),
        'measure.target': String(target),
        'measure.unit': unit,
      };
    }
    case 'threshold': {
      const { kind, side, limit, start, unit } = measure;
      return {
        'measure.kind': kind,
        'measure.side': side,
        'measure.limit': String(limit),
        ...(start === null ? {} : { 'measure.start': String(start) }),
        'measure.unit': unit,
      };
    }
    case 'milestones':
      return {
        'measure.kind': measure.kind,
        ...Object.fromEntries(
          measure.milestones.map(({ id, title, weight, dueOn }, index) => [
            `measure.milestones.${id}`,
            [`${index + 1}. ${title}`, String(weight), ...(dueOn ? [dueOn] : [])].join(' · '),
          ]),
        ),
      };
  }
}

/** The fields that differ, with their text before and after; null where there was none. */
export function changesBetween(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((field) => ({
      field,
      before: before[field] ?? null,
      after: after[field] ?? null,
    }))
    .filter((change) => change.before !== change.after && (change.before || change.after));
}
