import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sendEn } from '../../../texts/pane/send.en';
import { sendId } from '../../../texts/pane/send.id';
import { Callout } from '../../components/callout';
import { NotPrepared } from '../../components/not-prepared';
import { Page } from '../../components/page';
import { usePane, usePaneState, useTexts } from '../../pane-context';
import type { SendRequest } from '../../services';
import { MadeCopy } from './made-copy';
import { RestorePart } from './restore-part';
import { sendCopy } from './sending';
import { SendingWarningsView } from './sending-warnings';

const TEXTS = { id: sendId, en: sendEn };

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  // In line with what stands above and below; the box brings a margin for when it stands alone.
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  primary: { width: '100%' },
});

const FIRST_CHOICE: SendRequest = {
  valuesOnly: false,
  includeOpenFindings: false,
  hideSmallCounts: false,
  version: null,
};

/** Kirim: what the copy holds, what to look at before, and the copy that was made; below it what comes back. */
export default function SendScreen() {
  const styles = useStyles();
  const pane = usePane();
  const survey = usePaneState((state) => state.survey);
  const busy = usePaneState(({ task }) => task !== null);
  const { warnings, copy } = usePaneState(({ sending }) => sending);
  const texts = useTexts(TEXTS);
  const [request, setRequest] = useState(FIRST_CHOICE);
  if (survey === null || survey.version === 'none') {
    return (
      <NotPrepared title={texts.title} toStart={texts.toStart}>
        {texts.notReady}
      </NotPrepared>
    );
  }
  const choose = (change: Partial<SendRequest>): void => {
    setRequest({ ...request, ...change });
  };
  return (
    <Page title={texts.title} intro={texts.intro}>
      {copy === null ? null : <MadeCopy copy={copy} texts={texts} />}
      {survey.derived === 'outdated' ? <Callout tone="info">{texts.outdated}</Callout> : null}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.form}</legend>
        <RadioGroup
          aria-label={texts.form}
          value={request.valuesOnly ? 'values' : 'live'}
          onChange={(_, { value }) => {
            choose({ valuesOnly: value === 'values' });
          }}
        >
          <Radio className={styles.choice} value="live" label={<Choice name={texts.live} about={texts.liveAbout} />} />
          <Radio
            className={styles.choice}
            value="values"
            label={<Choice name={texts.values} about={texts.valuesAbout} />}
          />
        </RadioGroup>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.more}</legend>
        <Checkbox
          className={styles.choice}
          checked={request.includeOpenFindings}
          label={texts.openFindings}
          onChange={(_, { checked }) => {
            choose({ includeOpenFindings: checked === true });
          }}
        />
        <Checkbox
          className={styles.choice}
          checked={request.hideSmallCounts}
          label={<Choice name={texts.smallCounts} about={texts.smallCountsAbout} />}
          onChange={(_, { checked }) => {
            choose({ hideSmallCounts: checked === true });
          }}
        />
      </fieldset>
      {warnings === null ? (
        <Button
          className={styles.primary}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void sendCopy(pane, request)}
        >
          {copy === null ? texts.send : texts.sendAgain}
        </Button>
      ) : (
        <SendingWarningsView warnings={warnings} texts={texts} onSend={() => void sendCopy(pane, request, true)} />
      )}
      <RestorePart />
    </Page>
  );
}

function Choice({ name, about }: { readonly name: string; readonly about: string }) {
  const styles = useStyles();
  return (
    <>
      {name}
      <span className={styles.quiet}> · {about}</span>
    </>
  );
}
