import { guidOf } from './deterministic.ts';

/** A meeting room with a calendar. */
export interface DemoRoom {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly building: string;
  readonly capacity: number;
}

const inHeadOffice = (name: string, alias: string, capacity: number): DemoRoom => ({
  id: guidOf(`room/${alias}`),
  name,
  alias,
  building: 'Huvudkontoret',
  capacity,
});

/** The head office's rooms. */
export const demoRooms: readonly DemoRoom[] = [
  inHeadOffice('Forsen', 'rum-forsen', 12),
  inHeadOffice('Sluss', 'rum-sluss', 6),
];
