import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { StartTexts } from '../../../texts/pane/start.id';
import { SAMPLES, type SampleKey } from '../../services';

const useStyles = makeStyles({
  box: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  sample: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  words: { minWidth: 0 },
});

export interface SamplesProps {
  readonly texts: StartTexts;
  readonly busy: boolean;
  /** Folded away where the workbook holds a report already. */
  readonly open: boolean;
  readonly onUse: (sample: SampleKey) => void;
}

/** Reports to try the product with. */
export function Samples({ texts, busy, open, onUse }: SamplesProps) {
  const styles = useStyles();
  return (
    <details className={styles.box} open={open}>
      <summary className={styles.title}>{texts.samplesTitle}</summary>
      <p className={styles.text}>{texts.samplesText}</p>
      {SAMPLES.map((key) => {
        const { name, about } = texts.samples[key];
        return (
          <div key={key} className={styles.sample}>
            <div className={styles.words}>
              <div>{name}</div>
              <div className={styles.text}>{about}</div>
            </div>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={texts.useSample(name)}
              onClick={() => {
                onUse(key);
              }}
            >
              {texts.use}
            </Button>
          </div>
        );
      })}
    </details>
  );
}
