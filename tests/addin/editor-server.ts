import type { Answer } from '#core/contract/endpoints.ts';
import type { ObjectiveInput, ObjectiveView } from '#core/contract/objectives.ts';
import { createObjective } from '#core/domain/create-objective.ts';
import { editObjective } from '#core/domain/edit-objective.ts';
import { DomainError } from '#core/domain/errors.ts';
import type { Act } from '#core/domain/history.ts';
import type { Objective } from '#core/domain/objective.ts';
import {
  removeObjective,
  restoreKeyResult,
  restoreObjective,
} from '#core/domain/remove-objective.ts';
import type { Written } from '#core/domain/written.ts';
import { OfflineError } from '#addin/host/api.ts';
import type { Board } from './builders.ts';
import { aBoard, aView, anObjective, asOf, asta, bo } from './builders.ts';
import type { Answers } from './fake-api.ts';
import { aProblem, createFakeApi } from './fake-api.ts';

/** How the way to the server is: up, down, or losing answers after the effect. */
type Weather = 'up' | 'down' | 'answer-lost';

/** A board in memory that keeps the API's promises: versions, keys, and the domain's own rules. */
export function createEditorServer(
  objectives: ObjectiveView['objective'][] = [anObjective()],
  answers: Answers = {},
) {
  const stored = new Map(objectives.map((objective) => [objective.id, { objective, version: 1 }]));
  const created = new Map<string, { id: string; body: string }>();
  let weather: Weather = 'up';
  let ids = 0;
  let lastBy = asta;
  const newId = () => `new-${(ids += 1)}`;
  const act = (by = asta): Act => ({ by: by.id, at: asOf, newId });

  const viewOf = (id: string): ObjectiveView => {
    const found = stored.get(id);
    if (!found) throw aProblem('not-found', { status: 404 });
    return aView(found.objective, { etag: `v${found.version}` });
  };
  const put = (objective: Objective): ObjectiveView => {
    const version = (stored.get(objective.id)?.version ?? 0) + 1;
    stored.set(objective.id, { objective: objective as ObjectiveView['objective'], version });
    return viewOf(objective.id);
  };
  const through = <Effect>(effect: () => Effect): Effect => {
    const lost = new OfflineError(new TypeError('Failed to fetch'));
    if (weather === 'down') throw lost;
    try {
      const result = effect();
      if (weather === 'answer-lost') throw lost;
      return result;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const fields = 'fields' in error.data ? error.data.fields : undefined;
      throw aProblem(error.code, { ...(fields && { fields: [...fields] }) });
    }
  };
  const change = (id: string, ifMatch = '', decide: (objective: Objective) => Written) =>
    through(() => {
      const current = viewOf(id);
      if (current.etag !== ifMatch) throw aProblem('changed', { status: 409, current });
      lastBy = asta;
      return put(decide(current.objective).objective);
    });

  const live = () =>
    [...stored.keys()].map(viewOf).filter(({ objective }) => objective.removal === null);
  const board = (): Board => aBoard({ objectives: live() });

  const api = createFakeApi({
    readBoard: board,
    findObjectives: () => ({ objectives: [] }),
    createObjective: ({ body, idempotencyKey = '' }) =>
      through(() => {
        const known = created.get(idempotencyKey);
        if (known && known.body !== JSON.stringify(body)) throw aProblem('key-reused');
        if (known) return viewOf(known.id);
        const id = newId();
        const place = { id, teamId: 'platform', cycleId: '2026-q4', rank: `b${ids}` };
        const view = put(createObjective(place, body, act()).objective);
        created.set(idempotencyKey, { id, body: JSON.stringify(body) });
        return view;
      }),
    editObjective: ({ path, body, ifMatch }) =>
      change(path.objectiveId, ifMatch, (objective) => editObjective(objective, body, act())),
    removeObjective: ({ path, ifMatch }) =>
      change(path.objectiveId, ifMatch, (objective) => removeObjective(objective, act())),
    restoreObjective: ({ path, ifMatch }) =>
      change(path.objectiveId, ifMatch, (objective) => restoreObjective(objective, act())),
    restoreKeyResult: ({ path, ifMatch }) =>
      change(path.objectiveId, ifMatch, (objective) =>
        restoreKeyResult(objective, path.keyResultId, act()),
      ),
    moveObjective: ({ path, body, ifMatch }) =>
      change(path.objectiveId, ifMatch, (objective) => ({
        objective: { ...objective, rank: body.afterId ? 'z' : 'a' },
        events: [],
      })),
    readHistory: () => ({
      events: [
        {
          id: 'e-1',
          kind: 'objective-edited',
          at: asOf,
          by: lastBy.id,
          keyResultId: null,
          changes: [],
        },
      ],
      people: [asta, bo],
      next: null,
    }),
    readRemoved: (): Answer<'readRemoved'> => ({
      objectives: [...stored.keys()]
        .map(viewOf)
        .filter(({ objective }) => objective.removal !== null),
      keyResults: live().flatMap(({ objective }) =>
        objective.keyResults.flatMap(({ id, title, removal }) =>
          removal
            ? [
                {
                  reference: { teamId: 'platform', cycleId: '2026-q4', objectiveId: objective.id },
                  objectiveTitle: objective.title,
                  keyResultId: id,
                  title,
                  removedAt: removal.at,
                  removedBy: removal.by,
                },
              ]
            : [],
        ),
      ),
      people: [asta, bo],
    }),
    ...answers,
  });
  return {
    api,
    board,
    /** What stands on the board now. */
    live: () => live().map(({ objective }) => objective),
    setWeather: (next: Weather) => {
      weather = next;
    },
    /** A colleague saves in between. */
    asBo: (id: string, edit: (draft: ObjectiveInput) => ObjectiveInput) => {
      const { objective } = viewOf(id);
      const keyResults = objective.keyResults
        .filter(({ removal }) => removal === null)
        .map(({ id, title, ownerId, weight, measure }) => ({
          id,
          title,
          ownerId,
          weight,
          measure,
        }));
      const { title, ambition, ownerId, audience, supports } = objective;
      const draft = { title, ambition, ownerId, audience, supports, keyResults };
      put(editObjective(objective, edit(draft), act(bo)).objective);
      lastBy = bo;
    },
    /** A colleague checks in: another version, nothing written. */
    touch: (id: string) => void put(viewOf(id).objective),
    removeAsBo: (id: string) => void put(removeObjective(viewOf(id).objective, act(bo)).objective),
  };
}
