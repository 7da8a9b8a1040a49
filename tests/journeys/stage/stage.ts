/** Where the parts of a sandbox and a browser are to be found. */
export interface Stage {
  /** The workbench. */
  readonly url: string;
  readonly addinUrl: string;
  /** Base of the API, without a slash at the end. */
  readonly apiUrl: string;
  readonly identityUrl: string;
  /** Playwright connects to the browser here. */
  readonly browserUrl: string;
}

/** What can be asked of the process that a stage runs in. */
export type StageRequest = 'kill-functions-host';

const variable = 'KVARTAL_STAGE';

/** Tells every test of this run about the stage. */
export function announce(stage: Stage): void {
  process.env[variable] = JSON.stringify(stage);
}

/** The stage that all journeys share. */
export function sharedStage(): Stage {
  return JSON.parse(process.env[variable] ?? '{}') as Stage;
}
