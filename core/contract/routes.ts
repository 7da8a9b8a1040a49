/** Method and path of every endpoint; `{name}` is a parameter. Free of schemas, so that the add-in stays small. */
export const routes = {
  readHome: { method: 'GET', path: '/home' },
  readTeamTree: { method: 'GET', path: '/cycles/{cycleId}/teams' },
  readBoard: { method: 'GET', path: '/teams/{teamId}/cycles/{cycleId}/board' },
  readRemoved: { method: 'GET', path: '/teams/{teamId}/cycles/{cycleId}/removed' },
  createObjective: { method: 'POST', path: '/teams/{teamId}/cycles/{cycleId}/objectives' },
  readObjective: {
    method: 'GET',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}',
  },
  editObjective: {
    method: 'PUT',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}',
  },
  removeObjective: {
    method: 'DELETE',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}',
  },
  restoreObjective: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/restore',
  },
  moveObjective: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/move',
  },
  readHistory: {
    method: 'GET',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/history',
  },
  restoreKeyResult: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/restore',
  },
  readCheckIns: {
    method: 'GET',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins',
  },
  recordCheckIn: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins',
  },
  withdrawCheckIn: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/objectives/{objectiveId}/key-results/{keyResultId}/check-ins/{checkInId}/withdraw',
  },
  findObjectives: { method: 'GET', path: '/cycles/{cycleId}/objectives' },
  readReviewPlan: { method: 'GET', path: '/teams/{teamId}/cycles/{cycleId}/review-plan' },
  findSlots: { method: 'POST', path: '/teams/{teamId}/cycles/{cycleId}/review-slots' },
  findAttendees: { method: 'GET', path: '/attendees' },
  scheduleReview: { method: 'POST', path: '/teams/{teamId}/cycles/{cycleId}/reviews' },
  attachReview: { method: 'POST', path: '/teams/{teamId}/cycles/{cycleId}/attached-reviews' },
  writeBlock: { method: 'POST', path: '/teams/{teamId}/cycles/{cycleId}/invitation-block' },
  readReview: { method: 'GET', path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}' },
  changeReview: { method: 'PUT', path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}' },
  cancelReview: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}/cancel',
  },
  deliverReview: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}/deliver',
  },
  refreshBlock: {
    method: 'POST',
    path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}/refresh',
  },
  writeNotes: {
    method: 'PUT',
    path: '/teams/{teamId}/cycles/{cycleId}/reviews/{reviewId}/notes',
  },
  readInvitation: { method: 'GET', path: '/invitation' },
  readOpenApi: { method: 'GET', path: '/openapi.json' },
} as const satisfies Record<string, { method: 'GET' | 'POST' | 'PUT' | 'DELETE'; path: string }>;

export type EndpointName = keyof typeof routes;

type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The path parameters of an endpoint, by name. */
export type PathParameters<Name extends EndpointName> = {
  readonly [Parameter in ParameterNames<(typeof routes)[Name]['path']>]: string;
};

/** The names of the path's parameters, in their order. */
export function parameterNames(name: EndpointName): string[] {
  return [...routes[name].path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
}

/** The endpoint's path with its parameters filled in and encoded. */
export function pathOf<Name extends EndpointName>(
  name: Name,
  parameters: PathParameters<Name>,
): string {
  const values: Readonly<Record<string, string>> = parameters;
  return routes[name].path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ''),
  );
}
