// Everything that CI checks, in one run: `npm test`. `npm test -- lint types` runs only the named steps.
// The last line is `N passed, N failed`: each test counts, and so does each step that is not a test.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'kvartal-check-'));

interface Result {
  readonly passed: number;
  readonly failed: number;
}

/** Takes what a command prints: null for the terminal, at once. */
type Print = ((text: string) => void) | null;

/** Runs a command of node_modules/.bin and resolves with its exit code. */
function run(command: string, args: readonly string[], print: Print): Promise<number> {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    cwd: root,
    stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => print?.(text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** A step that passes or fails as a whole. */
const step =
  (...commands: readonly (readonly string[])[]) =>
  async (print: Print): Promise<Result> => {
    for (const [command = '', ...args] of commands)
      if ((await run(command, args, print)) !== 0) return { passed: 0, failed: 1 };
    return { passed: 1, failed: 0 };
  };

/** A step of jest projects; counts their tests, and a suite that could not run as a failure. */
const tests =
  (...projects: readonly string[]) =>
  async (print: Print): Promise<Result> => {
    const report = join(reports, `${projects.join('-')}.json`);
    // Jest leaves one processor idle, for somebody who works beside it.
    const all = ['--maxWorkers=100%', '--json', `--outputFile=${report}`];
    const code = await run('jest', ['--selectProjects', ...projects, ...all], print);
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } =
      JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failed =
      (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) + (numPendingTests ?? 0);
    return { passed: numPassedTests ?? 0, failed: code !== 0 && failed === 0 ? 1 : failed };
  };

const projects = [
  'core',
  'functions',
  'addin',
  'addin/build',
  'manifest',
  'infra',
  'sandbox',
  'sandbox/workbench/page',
  'sandbox/outlook/office-js',
  'tests',
];

const steps: Readonly<Record<string, (print: Print) => Promise<Result>>> = {
  format: step(['prettier', '--check', '--log-level=warn', '.']),
  lint: step(['oxlint', '--type-aware', '--deny-warnings']),
  types: step(...projects.map((project) => ['tsc', '-p', project])),
  'dead-code': step(['knip']),
  unit: tests('node', 'addin'),
  build: step(['npm', 'run', '--silent', 'build']),
  budget: step(['node', 'addin/build/bundle-size.ts']),
  journeys: tests('journeys'),
};

/** What runs one after the other; the lanes of a stage run beside each other, on a processor each. */
const stages = [
  [
    ['format', 'lint', 'dead-code'],
    ['types', 'build', 'budget'],
  ],
  [['unit']],
  [['journeys']],
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;

/** Runs the steps of a lane; beside another lane, a step's lines are printed together at its end. */
async function runLane(names: readonly string[], isAlone: boolean): Promise<void> {
  for (const name of names) {
    const check = steps[name];
    if (!check || (wanted.length > 0 && !wanted.includes(name))) continue;
    const startedAt = performance.now();
    const lines: string[] = [];
    const result = await check(isAlone ? null : (text) => lines.push(text));
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(lines.join(''));
    console.log(`${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  }
}

for (const lanes of stages)
  await Promise.all(lanes.map((names) => runLane(names, lanes.length === 1)));
rmSync(reports, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
