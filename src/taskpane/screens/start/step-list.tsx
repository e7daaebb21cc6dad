import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleRight20Filled } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { StartTexts } from '../../../texts/pane/start.id';
import { Spoken } from '../../components/spoken';
import type { Step, StepKey } from './steps';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    // Holds the words that are only spoken.
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
  },
  way: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  icon: { display: 'flex' },
  done: { color: tokens.colorCompoundBrandForeground1 },
  next: { color: tokens.colorCompoundBrandForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

export interface StepListProps {
  readonly steps: readonly Step[];
  readonly texts: StartTexts;
  /** `null` while there is nothing to open yet. */
  readonly onOpen: ((step: StepKey) => void) | null;
}

/** How far the report is; each line leads to its place. */
export function StepList({ steps, texts, onOpen }: StepListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map(({ key, state, figure }) => (
        <li key={key}>
          {onOpen === null ? (
            <div className={styles.row}>
              <StepWords state={state} name={texts.steps[key]} figure={figure} texts={texts} />
            </div>
          ) : (
            <button
              type="button"
              className={mergeClasses(styles.row, styles.way, state === 'current' && styles.current)}
              aria-current={state === 'current' ? 'step' : undefined}
              onClick={() => {
                onOpen(key);
              }}
            >
              <StepWords state={state} name={texts.steps[key]} figure={figure} texts={texts} />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

interface StepWordsProps extends Pick<Step, 'state' | 'figure'> {
  readonly name: string;
  readonly texts: StartTexts;
}

/** Read as one sentence: `Target: 24 indikator, selesai`. */
function StepWords({ state, name, figure, texts }: StepWordsProps) {
  const styles = useStyles();
  return (
    <>
      <StepIcon state={state} />
      <span>
        {name}
        <Spoken>: </Spoken>
      </span>
      <span className={styles.figure}>
        {figure}
        <Spoken>, {texts.stepState[state]}</Spoken>
      </span>
    </>
  );
}

function StepIcon({ state }: Pick<Step, 'state'>) {
  const styles = useStyles();
  switch (state) {
    case 'done':
      return <CheckmarkCircle20Filled className={styles.done} aria-hidden />;
    case 'current':
      return <ArrowCircleRight20Filled className={styles.next} aria-hidden />;
    case 'open':
      return <Circle20Regular className={styles.open} aria-hidden />;
  }
}
