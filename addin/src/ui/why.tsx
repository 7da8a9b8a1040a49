import type { ReactNode } from 'react';
import { createContext } from 'react';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { Cycle } from '#core/domain/cycle.ts';
import type { KeyResult } from '#core/domain/key-result.ts';
import type { Kpi } from '#core/domain/kpi.ts';
import type { Ambition, ObjectiveReference } from '#core/domain/objective.ts';
import type { Person } from '#core/domain/person.ts';

/** A figure that can answer "why this number?". */
export type Figure = 'value' | 'progress' | 'expected' | 'status' | 'confidence' | 'age';

/** What a figure is about, with all that its explanation needs. `asOf`: the instant the figure holds for. */
export type WhySubject =
  | {
      readonly kind: 'key-result';
      readonly figure: Figure;
      readonly reference: ObjectiveReference;
      readonly keyResult: KeyResult;
      readonly ambition: Ambition;
      readonly cycle: Cycle;
      readonly asOf: string;
    }
  | {
      readonly kind: 'objective';
      readonly figure: Figure;
      readonly view: ObjectiveView;
      readonly cycle: Cycle;
      readonly asOf: string;
    }
  | {
      /** Loads the team's board to explain its roll-up. */
      readonly kind: 'team';
      readonly figure: Figure | 'on-track-count';
      readonly teamId: string;
      readonly cycleId: string;
    }
  | {
      /** How many objectives there are against how many are advised. */
      readonly kind: 'focus';
      readonly count: number;
      readonly max: number;
    }
  | { readonly kind: 'kpi'; readonly kpi: Kpi; readonly people: readonly Person[] };

/** Explains a subject; the shell gives it. */
export const ExplainContext = createContext<(subject: WhySubject) => ReactNode>(() => null);
