import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SendingWarnings, WarnedCell } from '../../../commands/before-sending';
import type { SendTexts } from '../../../texts/pane/send.id';
import { Callout } from '../../components/callout';
import { usePane, usePaneState } from '../../pane-context';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  go: {
    padding: 0,
    border: 0,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** So many are named one by one. */
const MOST_NAMED = 8;

interface Props {
  readonly warnings: SendingWarnings;
  readonly texts: SendTexts;
  readonly onSend: () => void;
}

/** Asked once: what would embarrass, each with the way to its cell, and whether to send all the same. */
export function SendingWarningsView({ warnings, texts: { warnings: texts }, onSend }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A question comes to the keyboard, and is read from its beginning.
    box.current?.focus();
  }, []);
  const { findings, unmeasured, otherYears, personal } = warnings;
  const open = findings.salah + findings['perlu-konfirmasi'];
  return (
    <div ref={box} role="group" tabIndex={-1} aria-label={texts.title}>
      <Callout
        tone="warning"
        title={texts.title}
        actions={
          <>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                pane.keepSending({ ...pane.store.get().sending, warnings: null });
              }}
            >
              {texts.no}
            </Button>
            <Button size="small" disabledFocusable={busy} onClick={onSend}>
              {texts.yes}
            </Button>
            {open === 0 ? null : (
              <Button
                size="small"
                onClick={() => {
                  pane.show('check');
                }}
              >
                {texts.toCheck}
              </Button>
            )}
          </>
        }
      >
        {open === 0 ? null : (
          <p className={styles.line}>{texts.findings(findings.salah, findings['perlu-konfirmasi'])}</p>
        )}
        <Cells title={texts.unmeasured(unmeasured.length)} cells={unmeasured} texts={texts} />
        <Cells
          title={texts.otherYears}
          cells={otherYears.map(({ cell, year, found }) => ({
            ...cell,
            label: `${cell.label}, ${texts.otherYear(year, found)}`,
          }))}
          texts={texts}
        />
        <Cells
          title={texts.personal}
          cells={personal.map((cell) => ({ ...cell, label: `${cell.label} (${texts.personalKind(cell.kind)})` }))}
          texts={texts}
        />
      </Callout>
    </div>
  );
}

interface CellsProps {
  readonly title: string;
  readonly cells: readonly WarnedCell[];
  readonly texts: SendTexts['warnings'];
}

function Cells({ title, cells, texts }: CellsProps) {
  const styles = useStyles();
  const pane = usePane();
  if (cells.length === 0) return null;
  const others = cells.length - MOST_NAMED;
  return (
    <>
      <p className={styles.line}>{title}</p>
      <ul className={styles.list}>
        {cells.slice(0, MOST_NAMED).map(({ target, label }) => (
          <li key={label}>
            <button
              type="button"
              className={styles.go}
              title={texts.goTo(label)}
              onClick={() => void pane.goTo(() => pane.services.navigator.selectCell(target))}
            >
              {label}
            </button>
          </li>
        ))}
        {others > 0 ? <li>{texts.more(others)}</li> : null}
      </ul>
    </>
  );
}
