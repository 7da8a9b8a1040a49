import { teamsLightTheme } from '@fluentui/react-components';
import type { RenderResult } from '@testing-library/react';
import { render } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { userEvent } from '@testing-library/user-event';
import { createFormat } from '#core/words/format.ts';
import { languageOf } from '#core/words/words.ts';
import { App } from '#addin/app/app.tsx';
import { createQueryClient } from '#addin/app/query-client.ts';
import type { Host } from '#addin/host/host.ts';
import type { Board } from './builders.ts';
import { aBoard } from './builders.ts';
import type { Answers, FakeApi } from './fake-api.ts';
import { createFakeApi } from './fake-api.ts';
import { aHost } from './show.tsx';
import { en, sv } from '#tests/words/all-words.ts';

interface OpenApp extends RenderResult {
  readonly user: UserEvent;
  readonly api: FakeApi;
}

/** Opens the whole add-in at the host's path, against an API in memory. */
export function openApp(answers: Answers, host: Partial<Host> = {}): OpenApp {
  const surroundings = aHost(host);
  const api = createFakeApi(answers);
  const words = languageOf(surroundings.locale) === 'sv' ? sv : en;
  const format = createFormat(surroundings.locale);
  const result = render(
    <App
      surroundings={{ host: surroundings, api, words, format }}
      queryClient={createQueryClient()}
      firstTheme={teamsLightTheme}
      until={null}
    />,
  );
  return { ...result, user: userEvent.setup(), api };
}

const boardPath = '/teams/platform/2026-q4';

/** Opens a board; `at` is what the address says behind the board's own path. */
export function openBoard(
  board: Board = aBoard(),
  {
    at = '',
    answers = {},
    host = {},
  }: { at?: string; answers?: Answers; host?: Partial<Host> } = {},
): OpenApp {
  return openApp(
    { readBoard: () => board, ...answers },
    { startPath: `${boardPath}${at}`, ...host },
  );
}
