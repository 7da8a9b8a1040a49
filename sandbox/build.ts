// Builds what is not built, or is older than its sources: after `npm ci`, so that the sandbox starts at once.
import { buildAddinIfStale, buildFunctionsIfStale } from './builds.ts';

await Promise.all([buildFunctionsIfStale(), buildAddinIfStale()]);
