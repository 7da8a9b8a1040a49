import { createApi } from '#addin/host/api.ts';
import type { Api } from '#addin/host/api.ts';
import { tenantView } from '#sandbox/tenant.ts';
import type { PersonView } from '#sandbox/workbench/tenant-view.ts';
import { sharedStage } from './stage/stage.ts';

const { people } = tenantView('', '');

/** Somebody of the demo organisation. */
export function person(name: string): PersonView {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}.`);
  return found;
}

/** The API as the person's add-in calls it. */
export function apiOf(name: string, { url, apiUrl } = sharedStage()): Api {
  const asked = fetch(`${url}/tokens/tab`, {
    method: 'POST',
    body: JSON.stringify({ personId: person(name).id }),
  });
  const token = asked.then(async (answer) => (await answer.json()) as string);
  return createApi(apiUrl, () => token);
}
