import { relative } from 'node:path';

// Who may import whom (docs/architecture.md). A file belongs to the first room whose folder it lies in;
// it may import its own room, and what its room lists: folders by their # path, packages by name.
const rooms = [
  { folder: 'core/domain/', may: [] },
  { folder: 'core/contract/', may: ['#core/domain/', 'zod'] },
  { folder: 'core/words/', may: ['#core/domain/', '#core/contract/'] },
  { folder: 'functions/src/ports/', may: ['#core/domain/'] },
  {
    folder: 'functions/src/use-cases/',
    may: ['#core/', '#functions/ports/', 'zod', 'fractional-indexing'],
  },
  {
    folder: 'functions/src/triggers/',
    may: [
      '#core/domain/',
      '#core/contract/',
      '#functions/use-cases/',
      'node:',
      'zod',
      'zod-openapi',
      '@azure/functions',
    ],
  },
  {
    folder: 'functions/src/adapters/',
    may: [
      '#core/domain/',
      '#functions/ports/',
      'node:',
      'zod',
      'jose',
      'uuid',
      'p-limit',
      'windows-iana',
      '@azure/',
      '@microsoft/microsoft-graph-client',
      '@microsoft/microsoft-graph-types',
    ],
    apart: true,
  },
  { folder: 'functions/src/', may: ['#core/', '#functions/', 'node:', 'zod', '@azure/'] },
  {
    folder: 'addin/src/host/',
    may: ['#core/', 'react', '@microsoft/teams-js', '@azure/msal-browser'],
  },
  { folder: 'addin/src/ui/', may: ['#core/', '#addin/host/', 'react', '@fluentui/', '@tanstack/'] },
  {
    folder: 'addin/src/features/',
    may: ['#core/', '#addin/host/', '#addin/ui/', 'react', '@fluentui/', '@tanstack/', 'wouter'],
    apart: true,
  },
  {
    folder: 'manifest/',
    may: [
      '#core/contract/',
      'node:',
      'zod',
      '@microsoft/app-manifest',
      'ajv-draft-04',
      'ajv-formats',
      'fast-xml-parser',
      'fflate',
    ],
  },
  {
    folder: 'addin/src/',
    may: ['#core/', '#addin/', 'react', 'react-dom', '@fluentui/', '@tanstack/', 'wouter'],
  },
];

/** `#addin/ui/bar.tsx` → `addin/src/ui/bar.tsx`, as package.json's `imports` has it. */
const folderOf = (source) =>
  source.slice(1).replace(/^(functions|addin)\//, (_, name) => `${name}/src/`);

const allowed = (source, { may }) =>
  may.some((entry) =>
    /[/:]$/.test(entry)
      ? source.startsWith(entry)
      : source === entry || source.startsWith(`${entry}/`),
  );

/** In a room whose parts stand apart, `#room/part/…` may only be imported within that part. */
const ownPart = (path, room) =>
  room.apart ? `${room.folder}${path.slice(room.folder.length).split('/', 1)[0]}/` : room.folder;

const importRules = {
  meta: { messages: { climbs: '{{text}}', forbidden: '{{text}}' } },
  create(context) {
    const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const room = rooms.find(({ folder }) => path.startsWith(folder));
    if (!room) return {};
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || source.startsWith('./')) return;
      const complain = (text) => context.report({ node, message: text });
      if (source.startsWith('../')) complain('Reach another folder by its # path.');
      else if (source.startsWith('#') && folderOf(source).startsWith(ownPart(path, room))) return;
      else if (!allowed(source, room)) complain(`${room.folder} may not import ${source}.`);
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** The clock and chance are arguments of core, never read there. */
const purity = {
  create(context) {
    const impure = (object, property) =>
      (object === 'Date' && property === 'now') || (object === 'Math' && property === 'random');
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          context.report({ node, message: 'Time is an argument of core.' });
      },
      MemberExpression(node) {
        if (impure(node.object.name, node.property.name))
          context.report({ node, message: 'Time and chance are arguments of core.' });
      },
    };
  },
};

export default { meta: { name: 'kvartal' }, rules: { 'import-rules': importRules, purity } };
