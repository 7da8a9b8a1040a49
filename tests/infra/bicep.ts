import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { Language, Parser } from 'web-tree-sitter';

export const infraFolder = resolve(__dirname, '../../infra');

/** A value of a template: literals as themselves, all else as its source text. */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

export interface Resource {
  readonly file: string;
  /** Without its version, such as `Microsoft.Web/sites`. */
  readonly type: string;
  readonly body: { readonly [key: string]: Value };
}

/** Parses Bicep without a network; it knows the syntax, not the types of Azure. */
export async function bicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  const parser = new Parser().setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('Parsing was cancelled.');
    return tree.rootNode;
  };
}

/** Every Bicep file of infra/, with its text. */
export const bicepFiles = (): { file: string; text: string }[] =>
  readdirSync(infraFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.bicep'))
    .map((file) => ({ file, text: readFileSync(join(infraFolder, file), 'utf8') }));

/** What the parser could not make sense of, as `line 3: …`; nothing for correct syntax. */
export function syntaxFaults(node: Node): string[] {
  if (node.isError || node.isMissing)
    return [`line ${node.startPosition.row + 1}: ${node.isMissing ? 'missing ' : ''}${node.text}`];
  return node.hasError ? node.children.flatMap(syntaxFaults) : [];
}

/** The resources that a file makes; of a loop, what it repeats. */
export const resourcesOf = (file: string, root: Node): Resource[] =>
  root.descendantsOfType('resource_declaration').flatMap((declaration) => {
    if (declaration.children.some(({ type }) => type === 'existing')) return [];
    const [type] = textOf(childOfType(declaration, 'string')).split('@');
    const body = declaration.descendantsOfType('object')[0];
    if (!type || !body) throw new Error(`${file} has a resource without a type or a body.`);
    return [{ file, type, body: objectOf(body) }];
  });

/** The modules that a file uses: where they lie, and the names of what they are given. */
export const modulesOf = (root: Node): { symbol: string; path: string; params: string[] }[] =>
  root.descendantsOfType('module_declaration').map((declaration) => ({
    symbol: nameOf(declaration),
    path: textOf(childOfType(declaration, 'string')),
    params: Object.keys(objectOf(childOfType(declaration, 'object'))['params'] ?? {}),
  }));

/** Names of what a file declares. */
export const namesOf = (root: Node, kind: 'parameter' | 'output'): string[] =>
  declarationsOf(root, kind).map(nameOf);

/** Names of the parameters that have no default. */
export const requiredParametersOf = (root: Node): string[] =>
  declarationsOf(root, 'parameter')
    .filter(({ children }) => children.every(({ type }) => type !== '='))
    .map(nameOf);

const declarationsOf = (root: Node, kind: 'parameter' | 'output') =>
  root.descendantsOfType(`${kind}_declaration`);

const nameOf = (declaration: Node): string => childOfType(declaration, 'identifier').text;

/** The value at a path such as `properties.resource.id`; undefined when there is none. */
export const valueAt = (value: Value, path: string): Value | undefined =>
  path
    .split('.')
    .reduce<Value | undefined>((found, key) => (isObject(found) ? found[key] : undefined), value);

const isObject = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

function childOfType(node: Node, type: string): Node {
  const child = node.namedChildren.find((each) => each.type === type);
  if (!child) throw new Error(`No ${type} in: ${node.text}`);
  return child;
}

const textOf = (text: Node): string => text.text.slice(1, -1);

const objectOf = (object: Node): { readonly [key: string]: Value } =>
  Object.fromEntries(
    object.namedChildren
      .filter(({ type }) => type === 'object_property')
      .map(({ namedChildren: [key, value] }) => {
        if (!key || !value) throw new Error(`Not a property in: ${object.text}`);
        return [key.type === 'string' ? textOf(key) : key.text, valueOf(value)];
      }),
  );

function valueOf(node: Node): Value {
  if (node.type === 'object') return objectOf(node);
  if (node.type === 'array')
    return node.namedChildren.filter(({ type }) => type !== 'comment').map(valueOf);
  if (node.type === 'string') return textOf(node);
  if (/^-?\d+$/.test(node.text)) return Number(node.text);
  return node.text === 'true' || node.text === 'false' ? node.text === 'true' : node.text;
}
