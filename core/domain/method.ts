/** How an organisation runs OKRs. Source: docs/method.md#settings */
export interface Method {
  /** Days between two check-ins on a key result. */
  readonly cadenceDays: number;
  /** Days beyond the cadence before a key result is stale. */
  readonly graceDays: number;
  /** Progress may lag expected progress by this much and still be on track; ratio 0–1. */
  readonly onTrackWithin: number;
  /** Beyond this lag a key result is at risk; ratio 0–1, at least `onTrackWithin`. */
  readonly atRiskBeyond: number;
  /** Objectives a team is advised to keep to in one cycle. */
  readonly maxObjectives: number;
  /** Key results an objective is advised to keep to. */
  readonly maxKeyResults: number;
}

export const defaultMethod: Method = {
  cadenceDays: 7,
  graceDays: 3,
  onTrackWithin: 0.1,
  atRiskBeyond: 0.3,
  maxObjectives: 3,
  maxKeyResults: 5,
};
