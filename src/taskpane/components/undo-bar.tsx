import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane, usePaneState, useFrameTexts } from '../pane-context';
import { undoText } from '../frame-texts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
});

/** Takes back the newest change of the pane: Excel's own list is emptied by every write of an add-in. */
export function UndoBar() {
  const styles = useStyles();
  const pane = usePane();
  const entry = usePaneState(({ undo }) => undo.at(-1));
  const busy = usePaneState(({ task }) => task !== null);
  const frame = useFrameTexts();
  if (entry === undefined) return null;
  const label = undoText(entry, frame);
  return (
    <section className={styles.box} aria-label={frame.shell.undoTitle}>
      <span className={styles.label} title={label}>
        {label}
      </span>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={busy}
        onClick={() => void pane.undo()}
      >
        {frame.shell.undo}
      </Button>
    </section>
  );
}
