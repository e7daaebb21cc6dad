import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Progress } from './progress';
import { usePane, usePaneState, useFrameTexts } from '../pane-context';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { gridColumn: '1 / -1' },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What is being written, how far it is, and how to stop it. */
export function TaskBar() {
  const styles = useStyles();
  const pane = usePane();
  const task = usePaneState((state) => state.task);
  const texts = useFrameTexts().shell;
  if (task === null) return null;
  const { name, progress, waiting, cancelling } = task;
  const detail = cancelling
    ? texts.cancelling
    : waiting !== null
      ? texts.waitingForCell(waiting.attempt, waiting.of)
      : progress === null
        ? null
        : texts.progress(progress.done, progress.total, progress.writing);
  return (
    <div className={styles.box} role="status">
      <div>
        <div>{texts.task[name]}</div>
        {detail === null ? null : <div className={styles.detail}>{detail}</div>}
      </div>
      <Button
        size="small"
        disabledFocusable={cancelling}
        onClick={() => {
          pane.cancel();
        }}
      >
        {texts.cancel}
      </Button>
      <div className={styles.bar}>
        <Progress label={texts.task[name]} progress={progress} />
      </div>
    </div>
  );
}
