import type { Answer } from '#core/contract/endpoints.ts';
import type { Problem } from '#core/contract/problem.ts';
import type { EndpointName } from '#core/contract/routes.ts';
import type { Api, Call } from '#addin/host/api.ts';
import { ApiProblem } from '#addin/host/api.ts';

/** What the fake answers, by endpoint: an answer, or a function of the call that may throw. */
export type Answers = {
  readonly [Name in EndpointName]?: (call: Call<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

export interface FakeApi extends Api {
  /** Every call in order. */
  readonly calls: readonly { readonly name: EndpointName; readonly call: unknown }[];
  readonly callsOf: <Name extends EndpointName>(name: Name) => Call<Name>[];
}

/** The refusal that the API would send. */
export function aProblem(code: string, change: Partial<Problem> = {}): ApiProblem {
  return new ApiProblem({
    type: 'about:blank',
    title: code,
    status: 400,
    code,
    requestId: 'r-1',
    ...change,
  });
}

/** An API in memory: answers from the given functions, and remembers who asked for what. */
export function createFakeApi(answers: Answers): FakeApi {
  const calls: { name: EndpointName; call: unknown }[] = [];
  return {
    calls,
    callsOf: <Name extends EndpointName>(name: Name) =>
      calls.filter((made) => made.name === name).map(({ call }) => call as Call<Name>),
    async call(name, call) {
      calls.push({ name, call });
      const answer = answers[name];
      if (!answer) throw aProblem('not-found', { status: 404 });
      return answer(call);
    },
    prefetch: () => undefined,
  };
}
