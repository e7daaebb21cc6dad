import { Input, makeStyles, Select, Textarea, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePaneState } from '../../pane-context';
import type { Field } from './field';
import { useFill, useFillTexts } from './fill-context';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0 },
  figure: { fontVariantNumeric: 'tabular-nums' },
});

export interface FieldControlProps {
  readonly field: Field;
  readonly text: string;
}

/** The input, text area or list of a field. */
export function FieldControl({ field, text }: FieldControlProps) {
  const styles = useStyles();
  const fill = useFill();
  const texts = useFillTexts();
  // What the field around it says of itself: its label, hint and message.
  const described = useFieldControlProps_unstable({}, { supportsLabelFor: true, supportsRequired: true });
  const locked = usePaneState(({ survey }) => survey?.version === 'newer');
  const leave = (): void => void fill.commit(field);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') fill.revert(field);
    else if (event.key === 'Enter' && (field.kind !== 'paragraph' || event.ctrlKey)) leave();
  };
  const shared = { ...described, value: text, onBlur: leave, onKeyDown: keys };
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...shared}
          disabled={locked}
          className={styles.control}
          onChange={(_, { value }) => {
            fill.type(field, value);
            leave();
          }}
        >
          <option value="">{field.blank ?? texts.blank}</option>
          {unknownChoice(field, text) ? <option value={text}>{text}</option> : null}
          {(field.choices ?? []).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      );
    case 'paragraph':
      return (
        <Textarea
          {...shared}
          readOnly={locked}
          className={styles.control}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => {
            fill.type(field, value);
          }}
        />
      );
    default:
      return (
        <Input
          {...shared}
          readOnly={locked}
          className={styles.control}
          input={{ className: styles.figure }}
          inputMode={field.kind === 'text' || field.kind === 'day' ? 'text' : 'decimal'}
          autoComplete="off"
          {...(field.kind === 'day' ? { placeholder: texts.dayHint } : {})}
          onChange={(_, { value }) => {
            fill.type(field, value);
          }}
        />
      );
  }
}

/** A word in the cell that the list does not know stays visible. */
const unknownChoice = (field: Field, text: string): boolean =>
  text !== '' && (field.choices ?? []).every(({ value }) => String(value) !== text);
