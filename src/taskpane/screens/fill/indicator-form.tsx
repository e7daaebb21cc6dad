import { makeStyles, tokens } from '@fluentui/react-components';
import { indicatorResult, type IndicatorResult } from '../../../domain/indicator-result';
import { formatPercent } from '../../../domain/number-text';
import { NIL_MARKS, REALISATION_METHODS, type Measurement, type RealisationMethod } from '../../../domain/report';
import type { ReportSettings } from '../../../domain/settings';
import { isPercentUnit } from '../../../domain/unit';
import { REPORT_FIELDS } from '../../../domain/report-fields';
import { rowRecord } from '../../../domain/row-record';
import type { FillTexts } from '../../../texts/pane/fill.id';
import type { Field, FieldKind } from './field';
import { FieldEditor } from './field-editor';
import { percentText, quantityText } from './figure-text';
import { useFill, useFillState, useFillTexts } from './fill-context';
import type { FillStore } from './fill-store';
import { MissingRow } from './missing-row';
import type { IndicatorItem } from './report-model';
import { ResultCard } from './result-card';
import { StatusBadge } from './status-badge';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

export interface IndicatorFormProps {
  readonly item: IndicatorItem;
  readonly settings: ReportSettings;
}

/** What was measured for one indicator; realisasi and capaian follow every key by the rules of the functions. */
export function IndicatorForm({ item, settings }: IndicatorFormProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  // Drafts and cells both decide what is computed below.
  useFillState((state) => state.drafts);
  useFillState((state) => state.tables);
  const { indicator, measurement } = item;
  if (indicator.id === null) return <MissingRow reason="noId" />;
  const fields = formFields(indicator.id, isPercentUnit(indicator.unit), texts);
  const { result, method, nil } = typedResult(fill, item, fields, settings);
  return (
    <div className={styles.fields}>
      <IndicatorFigures item={item} result={result} settings={settings} />
      {measurement === null ? (
        <MissingRow reason="noRow" />
      ) : (
        <>
          <FieldEditor field={fields.method} label={texts.method} required />
          {method === 'langsung' ? (
            <FieldEditor field={fields.direct} label={texts.direct(indicator.unit ?? '')} />
          ) : (
            <>
              <FieldEditor field={fields.numerator} {...numeratorLabel(indicator.numeratorLabel, method, texts)} />
              <FieldEditor
                field={fields.denominator}
                {...denominatorLabel(indicator.denominatorLabel, method, texts)}
              />
            </>
          )}
          <FieldEditor field={fields.nil} label={texts.nil} help={texts.nilHelp} />
          {nil === null && measurement.nilNote === null ? null : (
            <FieldEditor
              field={fields.nilNote}
              label={texts.nilNote}
              help={texts.nilNoteHelp}
              required={nil !== null}
            />
          )}
          <FieldEditor field={fields.evidence} label={texts.evidence} help={texts.evidenceHelp} />
          <FieldEditor field={fields.evidenceDate} label={texts.evidenceDate} />
        </>
      )}
    </div>
  );
}

type FieldName = 'method' | keyof Omit<Measurement, 'id'>;

export function formFields(id: string, percent: boolean, texts: FillTexts): Readonly<Record<FieldName, Field>> {
  const measured = (column: FieldName, kind: FieldKind): Field => ({ table: 'measurements', id, column, kind });
  return {
    method: {
      table: 'indicators',
      id,
      column: 'method',
      kind: 'choice',
      choices: REALISATION_METHODS.map((value) => ({ value, label: texts.methods[value] })),
    },
    numerator: measured('numerator', 'number'),
    denominator: measured('denominator', 'number'),
    direct: { ...measured('direct', 'quantity'), percent },
    nil: {
      ...measured('nil', 'choice'),
      blank: texts.nilNo,
      choices: NIL_MARKS.map((value) => ({ value, label: texts.nilChoices[value] })),
    },
    nilNote: measured('nilNote', 'paragraph'),
    evidence: measured('evidence', 'paragraph'),
    evidenceDate: measured('evidenceDate', 'day'),
  };
}

/** The result as the functions would give it for what the fields hold now. */
export function typedResult(
  fill: Pick<FillStore, 'value'>,
  { indicator }: Pick<IndicatorItem, 'indicator'>,
  fields: Readonly<Record<FieldName, Field>>,
  settings: ReportSettings,
): { readonly result: IndicatorResult; readonly method: RealisationMethod | null; readonly nil: Measurement['nil'] } {
  const values = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fill.value(field)]));
  const { method } = rowRecord(REPORT_FIELDS.indicators, values);
  const measurement = rowRecord(REPORT_FIELDS.measurements, values);
  return { result: indicatorResult({ ...indicator, method }, measurement, settings), method, nil: measurement.nil };
}

interface FiguresProps extends IndicatorFormProps {
  readonly result: IndicatorResult;
}

function IndicatorFigures({ item, result, settings }: FiguresProps) {
  const texts = useFillTexts();
  const { unit } = item.indicator;
  const { achievement, realisation, reason } = result;
  const capped = achievement.ok && achievement.value.raw !== achievement.value.value;
  const note =
    reason !== null
      ? texts.reasons[reason]
      : capped
        ? texts.rawAchievement(formatPercent(achievement.value.raw, settings.decimals))
        : null;
  return (
    <ResultCard
      label={texts.computed}
      figures={[
        {
          name: texts.realisation,
          value: quantityText(realisation.ok ? realisation.value : null, unit, settings.decimals),
        },
        {
          name: texts.achievement,
          value: percentText(
            achievement.ok ? { ok: true, value: achievement.value.value } : achievement,
            settings.decimals,
          ),
        },
        { name: texts.status, value: <StatusBadge status={result.status} /> },
      ]}
      note={note}
    />
  );
}

interface Labelled {
  readonly label: string;
  readonly help?: string;
}

/** The indicator's own words where it has them, and then what they stand for in the formula. */
const named = (own: string | null, role: string): Labelled =>
  own === null ? { label: role } : { label: own, help: role };

const numeratorLabel = (own: string | null, method: RealisationMethod | null, texts: FillTexts): Labelled =>
  named(own, method === 'penurunan' ? texts.endFigure : texts.numerator);

const denominatorLabel = (own: string | null, method: RealisationMethod | null, texts: FillTexts): Labelled =>
  named(own, method === 'penurunan' ? texts.startFigure : texts.denominator);
