import { Field as FluentField, makeStyles, tokens } from '@fluentui/react-components';
import type { CellInput } from '../../../ports/workbook';
import { FieldControl } from './field-control';
import { editText, fits, parseField, readBack, type Parsed, type Problem } from './field-input';
import { FieldNotes } from './field-notes';
import { fieldKey, type Field } from './field';
import { useFill, useFillState, useFillTexts } from './fill-context';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  label: { fontWeight: tokens.fontWeightRegular },
});

export interface FieldEditorProps {
  readonly field: Field;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean;
}

/** One cell as a field. Enter and leaving the field write the cell, Esc brings back what it held: as in the sheet. */
export function FieldEditor({ field, label, help, required = false }: FieldEditorProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  const draft = useFillState(({ drafts }) => drafts.get(fieldKey(field)) ?? null);
  const cell = useFillState(() => fill.cell(field));
  const saved = useFillState((state) => state.saved === fieldKey(field));
  const parsed = draft === null ? null : parseField(field, draft.text, draft.notation);
  const problem = problemOf(field, cell, parsed, draft?.left === true);
  const progress = draft?.saving === true ? texts.saving : saved ? texts.saved : null;
  const hint = progress ?? readBack(field, fill.value(field)) ?? help;
  return (
    <div className={styles.field}>
      <FluentField
        label={{ children: label, size: 'small' }}
        required={required}
        validationState={problem === null ? 'none' : 'error'}
        {...(problem === null ? {} : { validationMessage: texts.problems[problem] })}
        {...(hint === undefined ? {} : { hint })}
      >
        <FieldControl field={field} text={draft?.text ?? editText(field, cell)} />
      </FluentField>
      <FieldNotes field={field} draft={draft} parsed={parsed} cell={cell} />
    </div>
  );
}

/** Said once the field has been left; nobody is corrected in the middle of a number. */
function problemOf(field: Field, cell: CellInput, parsed: Parsed | null, left: boolean): Problem | null {
  if (parsed === null) return fits(field, cell) ? null : 'not-in-cell';
  return parsed.kind === 'invalid' && left ? parsed.problem : null;
}
