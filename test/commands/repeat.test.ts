import { beforeAll, expect, test } from '@jest/globals';
import { build } from '../../src/commands/build';
import { fill } from '../../src/commands/fill';
import { prepare } from '../../src/commands/prepare';
import { open, stagesOf, succeeded, type Stages } from './built-workbook';
import { smallReport } from './small-report';
import { differences, SAME } from './workbook-contents';

const report = smallReport();
let stages: Stages;
beforeAll(async () => {
  stages = await stagesOf(report);
});

test('prepare again changes nothing, at any stage', async () => {
  for (const workbook of Object.values<Stages[keyof Stages]>({ ...stages })) {
    const { host, workbook: port } = await open(workbook);
    succeeded(await prepare(port));
    await host.settle();
    expect(differences(workbook, host.workbook)).toEqual(SAME);
  }
});

test('fill again changes nothing where it may replace', async () => {
  const { host, workbook: port } = await open(stages.filled);
  succeeded(await fill(port, report, { replace: true }));
  await host.settle();
  expect(differences(stages.filled, host.workbook)).toEqual(SAME);
});

test('build again changes nothing', async () => {
  const { host, workbook: port } = await open(stages.built);
  succeeded(await build(port));
  await host.settle();
  expect(differences(stages.built, host.workbook)).toEqual(SAME);
});
