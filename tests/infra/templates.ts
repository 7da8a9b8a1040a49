import type { Resource } from './bicep.ts';
import { bicepFiles, bicepParser, resourcesOf, valueAt } from './bicep.ts';

export interface Templates {
  readonly resources: readonly Resource[];
  /** Bodies of all resources of a type. */
  all(type: string): Resource['body'][];
  /** Body of the one resource of a type that has this name. Throws when there is none, or several. */
  only(type: string, name: string): Resource['body'];
}

/** All resources of infra/. */
export async function templates(): Promise<Templates> {
  const parse = await bicepParser();
  const resources = bicepFiles().flatMap(({ file, text }) => resourcesOf(file, parse(text)));
  const all = (type: string) =>
    resources.filter((resource) => resource.type === type).map(({ body }) => body);
  return {
    resources,
    all,
    only(type, name) {
      const [found, ...others] = all(type).filter((body) => valueAt(body, 'name') === name);
      if (!found || others.length > 0) throw new Error(`Not one ${type} called ${name}.`);
      return found;
    },
  };
}
