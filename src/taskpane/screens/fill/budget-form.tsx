import { makeStyles, tokens } from '@fluentui/react-components';
import { REPORT_FIELDS } from '../../../domain/report-fields';
import type { ReportSettings } from '../../../domain/settings';
import { rowRecord } from '../../../domain/row-record';
import type { FillTexts } from '../../../texts/pane/fill.id';
import { budgetItem, type BudgetItem, type Cut } from './budget-model';
import type { Field, FieldKind } from './field';
import { FieldEditor } from './field-editor';
import { amountText, percentText } from './figure-text';
import { useFill, useFillState, useFillTexts } from './fill-context';
import { MissingRow } from './missing-row';
import { ResultCard } from './result-card';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

type Column = keyof FillTexts['budgetFields'];

/** Columns of a budget form, in the order of the sheet. */
export const BUDGET_COLUMNS: Readonly<Record<Column, FieldKind>> = {
  initialCeiling: 'rupiah',
  revisedCeiling: 'rupiah',
  blocked: 'rupiah',
  spent: 'rupiah',
  asOf: 'day',
  source: 'text',
};

export const budgetFields = (cut: Cut, id: string): readonly Field[] =>
  Object.entries(BUDGET_COLUMNS).map(([column, kind]) => ({ table: cut, id, column, kind }));

export interface BudgetFormProps {
  readonly item: BudgetItem;
  readonly settings: ReportSettings;
}

/** One budget line; serapan and sisa follow every key. */
export function BudgetForm({ item, settings }: BudgetFormProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  // Drafts and cells both decide what is computed below.
  useFillState((state) => state.drafts);
  useFillState((state) => state.tables);
  const { cut, line } = item;
  if (line.id === null) return <MissingRow reason="noId" />;
  const fields = budgetFields(cut, line.id);
  const typed = Object.fromEntries(fields.map((field) => [field.column, fill.value(field)]));
  const now = budgetItem(cut, rowRecord(REPORT_FIELDS.spendingTypes, { ...line, ...typed }));
  return (
    <div className={styles.fields}>
      <ResultCard
        label={texts.computed}
        figures={[
          { name: texts.absorption, value: percentText(now.absorption, settings.decimals) },
          { name: texts.remainder, value: amountText(now.remainder) },
        ]}
        note={now.absorption.ok ? null : texts.reasons[now.absorption.error]}
      />
      {fields.map((field) => (
        <FieldEditor key={field.column} field={field} label={texts.budgetFields[field.column as Column]} />
      ))}
    </div>
  );
}
