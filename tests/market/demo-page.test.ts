import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { marketPage, PAGE } from '@/scripts/market-page';

it('docs/market-report.md is the report of the demo’s history (`npx tsx scripts/market-page.ts --write`)', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await marketPage());
}, 30_000);
