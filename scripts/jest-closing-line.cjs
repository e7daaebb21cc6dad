/**
 * A jest reporter: one plain line on how the run ended, just before jest's own summary, and why checks were skipped.
 */
const { execFileSync } = require('node:child_process');

class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const skipped = numPendingTests + numTodoTests;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    if (skipped > 0) {
      const reason = hasLibreOffice() ? '' : ' LibreOffice (soffice) was not found; the README says how to install it.';
      process.stderr.write(`\n${skipped} checks were skipped.${reason}\n`);
    }
    process.stderr.write(`\nchecks: ${numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}

function hasLibreOffice() {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

module.exports = ClosingLine;
