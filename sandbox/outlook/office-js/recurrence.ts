import type { RecurrenceView } from '#sandbox/outlook/protocol.ts';
import type { AsyncArguments } from './async-result.ts';
import { callBack } from './async-result.ts';

type Recurrence = Pick<Office.Recurrence, 'recurrenceType' | 'recurrenceProperties'>;

/** How a series repeats. Source: https://learn.microsoft.com/javascript/api/outlook/office.recurrence */
export const recurrenceOf = ({ recurrenceType, interval }: RecurrenceView): Recurrence => ({
  recurrenceType,
  recurrenceProperties: { interval },
});

/** The recurrence of a form: asked for, because the person may be changing it; null for a single meeting. */
export const createRecurrence = (read: () => Promise<RecurrenceView | null>) => ({
  getAsync: (...args: AsyncArguments<Recurrence | null>) =>
    callBack(args, async () => {
      const view = await read();
      return view && recurrenceOf(view);
    }),
});
