import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SentChange } from '../../../commands/restoring/sent-changes';
import type { CellInput } from '../../../ports/workbook';
import type { RestoreTexts } from '../../../texts/pane/restore.id';
import { usePane, usePaneState } from '../../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  go: {
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ListProps {
  readonly changes: readonly SentChange[];
  readonly accepted: boolean;
  readonly texts: RestoreTexts;
}

/** Changes with what can be done about each, and about all of them. */
export function ChangeList({ changes, accepted, texts }: ListProps) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const rejectable = changes.filter((change) => change.rejectable);
  return (
    <>
      {accepted || changes.length < 2 ? null : (
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              pane.returned.accept(changes, true);
            }}
          >
            {texts.acceptAll}
          </Button>
          {rejectable.length < 2 ? null : (
            <Button size="small" disabledFocusable={busy} onClick={() => void pane.returned.reject(rejectable)}>
              {texts.rejectAll}
            </Button>
          )}
        </div>
      )}
      <ul className={styles.list}>
        {changes.map((change) => (
          <ChangeItem key={change.key} change={change} accepted={accepted} texts={texts} />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly change: SentChange;
  readonly accepted: boolean;
  readonly texts: RestoreTexts;
}

function ChangeItem({ change, accepted, texts }: ItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const { target, sheetName, name } = change;
  const place = [sheetName, name, change.kind === 'value' ? change.header : '']
    .filter((part) => part !== '')
    .join(', ');
  return (
    <li className={styles.item}>
      {target === null ? (
        <span className={styles.place}>{place}</span>
      ) : (
        <button
          type="button"
          className={styles.go}
          title={texts.goTo(place)}
          onClick={() => void pane.goTo(() => pane.services.navigator.selectCell(target))}
        >
          {place}
        </button>
      )}
      <span className={styles.words}>{wordsOf(change, texts)}</span>
      {change.rejectable ? null : <span className={styles.quiet}>{texts.notRejectable}</span>}
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={texts.about(accepted ? texts.reopen : texts.accept, place)}
          onClick={() => {
            pane.returned.accept([change], !accepted);
          }}
        >
          {accepted ? texts.reopen : texts.accept}
        </Button>
        {accepted || !change.rejectable ? null : (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={texts.about(texts.reject, place)}
            onClick={() => void pane.returned.reject([change])}
          >
            {texts.reject}
          </Button>
        )}
      </div>
    </li>
  );
}

function wordsOf(change: SentChange, texts: RestoreTexts): string {
  if (change.kind !== 'value') return texts[change.kind];
  return texts.value(shown(change.was, texts), shown(change.now, texts));
}

const FIGURES = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 12 });

/** Figures as they are stored, in Indonesian writing; the unit is in the row. */
function shown(cell: CellInput, texts: RestoreTexts): string {
  if (cell === null || cell === '') return texts.blank;
  if (typeof cell === 'object') return cell.formula;
  return typeof cell === 'number' ? FIGURES.format(cell) : String(cell);
}
