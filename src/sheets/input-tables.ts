/** All input tables, in the order in which they stand in the workbook. */
import type { InputTableKey } from './names';
import type { TableSpec } from './table';
import { acceptancesTable } from './tables/acceptances';
import { analysesTable } from './tables/analyses';
import { activitiesTable, outputsTable, spendingTypesTable } from './tables/budget';
import { evidenceTable } from './tables/evidence';
import { historyTable } from './tables/history';
import { identityTable } from './tables/identity';
import { indicatorsTable } from './tables/indicators';
import { measurementsTable } from './tables/measurements';
import { scoresTable } from './tables/scores';
import { sentencesTable } from './tables/sentences';
import { monthNotesTable } from './tables/month-notes';
import { progressTable } from './tables/progress';
import { quartersTable } from './tables/quarters';
import { resourcesTable } from './tables/resources';
import { printedFiguresTable } from './tables/printed-figures';
import { strategicTargetsTable } from './tables/strategic-targets';

export const INPUT_TABLE_SPECS = {
  identity: identityTable,
  indicators: indicatorsTable,
  strategicTargets: strategicTargetsTable,
  measurements: measurementsTable,
  history: historyTable,
  analyses: analysesTable,
  spendingTypes: spendingTypesTable,
  activities: activitiesTable,
  outputs: outputsTable,
  scores: scoresTable,
  sentences: sentencesTable,
  quarters: quartersTable,
  monthNotes: monthNotesTable,
  evidence: evidenceTable,
  progress: progressTable,
  resources: resourcesTable,
  printedFigures: printedFiguresTable,
  acceptances: acceptancesTable,
} as const satisfies Record<InputTableKey, TableSpec>;

export const inputTables: readonly TableSpec[] = Object.values(INPUT_TABLE_SPECS);
