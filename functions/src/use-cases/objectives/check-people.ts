import type { FieldIssue } from '#core/domain/errors.ts';
import type { Objective } from '#core/domain/objective.ts';
import type { ObjectiveDraft } from '#core/domain/objective-draft.ts';
import type { Organisation } from '#functions/use-cases/organisation/organisation.ts';

/** People and teams that nobody knows. Whoever the objective names already may stay, also after leaving. */
export function peopleIssues(
  draft: ObjectiveDraft,
  { people, teams }: Organisation,
  before?: Objective,
): FieldIssue[] {
  const knownPeople = new Set([...people.map(({ id }) => id), ...(before ? named(before) : [])]);
  const knownTeams = new Set(teams.map(({ id }) => id));
  const unknown = (path: string, id: string, known: ReadonlySet<string>): FieldIssue[] =>
    known.has(id) ? [] : [{ path, rule: 'unknown-id' }];
  const { audience } = draft;
  const personIds = audience.kind === 'restricted' ? audience.personIds : [];
  const teamIds = audience.kind === 'restricted' ? audience.teamIds : [];
  return [
    ...unknown('ownerId', draft.ownerId, knownPeople),
    ...draft.keyResults.flatMap(({ ownerId }, index) =>
      unknown(`keyResults.${index}.ownerId`, ownerId, knownPeople),
    ),
    ...personIds.flatMap((id, index) => unknown(`audience.personIds.${index}`, id, knownPeople)),
    ...teamIds.flatMap((id, index) => unknown(`audience.teamIds.${index}`, id, knownTeams)),
  ];
}

/** Everybody whom the objective names. */
export function named(objective: Objective): string[] {
  const { audience, ownerId, keyResults } = objective;
  return [
    ownerId,
    ...(audience.kind === 'restricted' ? audience.personIds : []),
    ...keyResults.flatMap((keyResult) => [
      keyResult.ownerId,
      ...(keyResult.latest ? [keyResult.latest.authorId] : []),
    ]),
  ];
}
