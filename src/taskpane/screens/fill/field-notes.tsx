import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellInput } from '../../../ports/workbook';
import type { Field } from './field';
import { editText, type Parsed } from './field-input';
import { useFill, useFillTexts } from './fill-context';
import type { Draft } from './fill-state';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface FieldNotesProps {
  readonly field: Field;
  readonly draft: Draft | null;
  readonly parsed: Parsed | null;
  readonly cell: CellInput;
}

/** What a field has to ask or to tell beside its message: two readings, a formula in the cell, a change in the sheet. */
export function FieldNotes({ field, draft, parsed, cell }: FieldNotesProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  const formula = fill.formula(field);
  const asked = parsed?.kind === 'ambiguous' && draft?.left === true ? parsed.readings : null;
  const overtaken = draft !== null && !draft.saving && draft.base !== cell;
  return (
    <>
      {asked === null ? null : (
        <div className={styles.note} role="group" aria-label={texts.ambiguous}>
          {texts.ambiguous}
          {asked.map(({ notation, shown }) => (
            <Button key={notation} size="small" onClick={() => void fill.choose(field, notation)}>
              {shown}
            </Button>
          ))}
        </div>
      )}
      {formula === null ? null : <p className={styles.note}>{texts.formulaInCell(formula)}</p>}
      {overtaken ? (
        <div className={styles.note}>
          {texts.changedInSheet(cell === null ? texts.blank : editText(field, cell))}
          <Button
            size="small"
            onClick={() => {
              fill.revert(field);
            }}
          >
            {texts.takeSheetValue}
          </Button>
        </div>
      ) : null}
    </>
  );
}
