import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../pane-context';
import { FILL_PARTS } from '../../places';
import { useFillTexts } from './fill-context';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '4px' },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    ...shorthands.borderWidth('2px'),
  },
  part: { minWidth: 0, paddingLeft: '4px', paddingRight: '4px' },
});

/** Indicators, budget, identity: one of them is in front. */
export function PartNav() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFillTexts();
  const here = usePaneState((state) => state.fillPart);
  return (
    <div className={styles.bar} role="group" aria-label={texts.partsLabel}>
      {FILL_PARTS.map((part) => (
        <Button
          key={part}
          className={mergeClasses(styles.part, part === here && styles.here)}
          size="small"
          appearance="secondary"
          aria-pressed={part === here}
          onClick={() => {
            pane.show('fill', part);
          }}
        >
          {texts.parts[part]}
        </Button>
      ))}
    </div>
  );
}
