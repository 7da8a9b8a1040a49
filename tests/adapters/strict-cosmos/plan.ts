import type { Answer } from './answer.ts';
import { parseQuery } from './sql/parse-query.ts';
import type { GatewayRequest } from './request.ts';

/** How a client may run a query of ours over physical partitions: as it stands. */
export function answerPlan({ body }: GatewayRequest): Answer {
  const { query }: { readonly query: string } = JSON.parse(body);
  const { orderBy } = parseQuery(query);
  return {
    status: 200,
    body: {
      partitionedQueryExecutionInfoVersion: 2,
      queryInfo: {
        distinctType: 'None',
        top: null,
        offset: null,
        limit: null,
        orderBy: orderBy.map(({ descending }) => (descending ? 'Descending' : 'Ascending')),
        orderByExpressions: [],
        groupByExpressions: [],
        groupByAliases: [],
        aggregates: [],
        groupByAliasToAggregateType: {},
        rewrittenQuery: '',
        hasSelectValue: false,
      },
      queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
    },
  };
}
