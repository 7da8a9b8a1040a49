import type {
  HttpHandler,
  StorageQueueFunctionOptions,
  TimerFunctionOptions,
} from '@azure/functions';
import { output } from '@azure/functions';
import { z } from 'zod';
import type { Backend } from '#functions/use-cases/backend.ts';
import type { Notice } from '#functions/use-cases/calendars/take-notice.ts';
import { noticeSchema } from '#functions/use-cases/calendars/take-notice.ts';
import { logTo } from './log.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.ts';

const connection = 'AzureWebJobsStorage';
const queueName = 'notifications';

/** Where what Graph tells waits to be followed. */
export const noticeQueue = output.storageQueue({ connection, queueName });

// Source: learn.microsoft.com/graph/api/resources/changenotification
const changeSchema = z.object({
  value: z.array(
    z.object({
      clientState: z.string().max(128).nullish(),
      lifecycleEvent: z
        .enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed'])
        .nullish(),
      resourceData: z.object({ id: z.string().max(1_000) }).nullish(),
    }),
  ),
});
type Change = z.output<typeof changeSchema>['value'][number];

/**
 * Takes what Graph tells about calendars, and the question by which Graph makes sure that we listen. Who
 * posts here is not signed in: what does not carry a client state of ours is thrown away.
 */
export const noticesHandler =
  ({ clientStates }: Pick<Backend, 'clientStates'>): HttpHandler =>
  async (request, context) => {
    // Source: learn.microsoft.com/graph/change-notifications-delivery-webhooks
    const question = request.query.get('validationToken');
    if (question !== null) {
      const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
      };
      return { status: 200, headers, body: question };
    }
    try {
      const { value } = changeSchema.parse(await readBody(request));
      const notices = value.map((change) => noticeOf(change, clientStates));
      const ours = notices.filter((notice) => notice !== null);
      if (ours.length < value.length) logTo(context).forgedNotices(value.length - ours.length);
      context.extraOutputs.set(noticeQueue, ours);
      // Also to a stranger, who learns nothing from it.
      return { status: 202 };
    } catch (error) {
      if (error instanceof z.ZodError) return { status: 400 };
      return refuse(error, context);
    }
  };

/** Null when it is not from a subscription of ours. */
function noticeOf(
  { clientState, lifecycleEvent, resourceData }: Change,
  clientStates: Backend['clientStates'],
): Notice | null {
  const owner = clientStates.ownerOf(clientState ?? '');
  if (!owner) return null;
  if (lifecycleEvent === 'subscriptionRemoved') return { kind: 'subscription-lost', ...owner };
  if (lifecycleEvent === 'reauthorizationRequired') return { kind: 'renewal', ...owner };
  if (resourceData && !lifecycleEvent) return { kind: 'event', ...owner, eventId: resourceData.id };
  return { kind: 'round', ...owner };
}

/** Follows what was told. */
export const noticeTrigger = (takeNotice: Backend['takeNotice']): StorageQueueFunctionOptions => ({
  connection,
  queueName,
  handler: (message, context) => takeNotice(noticeSchema.parse(message), logTo(context)),
});

/** Every ten minutes: finds what was not told. */
export const roundsTrigger = (goRounds: Backend['goRounds']): TimerFunctionOptions => ({
  schedule: '0 */10 * * * *',
  handler: (_, context) => goRounds(logTo(context)),
});
