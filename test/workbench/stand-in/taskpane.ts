/** A panel of three buttons, for work on the page itself while there is no pane. */
import { build } from '../../../src/commands/build';
import { fill } from '../../../src/commands/fill';
import { prepare } from '../../../src/commands/prepare';
import { parseReport } from '../../../src/domain/report-file';
import { excelWorkbook } from '../../../src/excel/workbook';
import * as functions from '../../../src/functions/functions';
import sample from '../../../assets/sample/rutan-kupang-2023.json';

for (const [name, call] of Object.entries(functions)) CustomFunctions.associate(name.toUpperCase(), call);
const workbook = excelWorkbook((batch) => Excel.run(batch));
const commands = {
  prepare: () => prepare(workbook),
  fill: () => {
    const report = parseReport(JSON.stringify(sample));
    if (!report.ok) throw new Error('The sample is not valid.');
    return fill(workbook, report.value, { replace: true });
  },
  build: () => build(workbook),
};
for (const [id, run] of Object.entries(commands)) {
  document.getElementById(id)?.addEventListener('click', () => {
    const start = performance.now();
    void run().then((outcome) => {
      const text = outcome.ok ? 'selesai' : JSON.stringify(outcome.error, null, 1);
      const element = document.getElementById('outcome');
      if (element) element.textContent = `${id}: ${text} (${Math.round(performance.now() - start)} ms)`;
    });
  });
}
