import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(__dirname, '../..');

describe('docs/method.md', () => {
  it('has every rule that core names as its source', () => {
    const method = readFileSync(join(root, 'docs/method.md'), 'utf8');
    const headings = [...method.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    const files = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' });
    const cited = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(root, 'core', file), 'utf8').matchAll(/docs\/method\.md#([\w-]+)/g),
      ])
      .map(([, anchor = '']) => anchor);
    expect(cited.length).toBeGreaterThan(20);
    expect(headings).toEqual(expect.arrayContaining(cited));
  });
});
