import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Callout } from '../../components/callout';
import { usePane, usePaneState } from '../../pane-context';
import { BudgetPart } from './budget-part';
import { FillProvider, fillStoreOf, useFillState, useFillTexts } from './fill-context';
import { IdentityPart } from './identity-part';
import { IndicatorsPart } from './indicators-part';
import { PartNav } from './part-nav';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
  title: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Isi: the inputs as lists and forms beside the sheets that hold them. */
export default function FillScreen() {
  const pane = usePane();
  const fill = fillStoreOf(pane);
  useEffect(() => void fill.start(), [fill]);
  return (
    <FillProvider value={fill}>
      <Content />
    </FillProvider>
  );
}

function Content() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFillTexts();
  const part = usePaneState((state) => state.fillPart);
  const newer = usePaneState(({ survey }) => survey?.version === 'newer');
  const tables = useFillState((state) => state.tables);
  if (tables === null) return <div className={styles.screen}>{texts.loading}</div>;
  if (tables.size === 0) {
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{texts.title}</h1>
        <Callout
          tone="info"
          title={texts.missing.title}
          actions={
            <Button size="small" appearance="primary" onClick={() => void pane.prepare()}>
              {texts.missing.action}
            </Button>
          }
        >
          {texts.missing.text}
        </Callout>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{texts.title}</h1>
      <PartNav />
      {newer ? <Callout tone="warning">{texts.readOnly}</Callout> : null}
      {part === 'indicators' ? <IndicatorsPart tables={tables} /> : null}
      {part === 'budget' ? <BudgetPart tables={tables} /> : null}
      {part === 'identity' ? <IdentityPart /> : null}
    </div>
  );
}
