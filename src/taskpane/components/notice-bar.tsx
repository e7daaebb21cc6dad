import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane, usePaneState, useFrameTexts } from '../pane-context';
import type { Notice } from '../store/pane-state';
import { errorDetails, errorText, errorTitle } from '../frame-texts';
import { Callout, type Tone } from './callout';
import { SupportDetails } from './support-details';

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, position: 'relative' },
  close: { position: 'absolute', right: '16px', top: '15px' },
  more: { margin: `${tokens.spacingVerticalXS} 0 0` },
  words: { paddingRight: '24px' },
  findings: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The latest message of the pane, and what can be done about it. */
export function NoticeBar() {
  const notice = usePaneState((state) => state.notice);
  return notice === null ? null : <NoticeView notice={notice} />;
}

function NoticeView({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFrameTexts().shell;
  const { tone, title, body, actions } = useContent(notice);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A question comes to the keyboard; messages are only announced.
    if (notice.kind === 'confirm-replace') box.current?.querySelector('button')?.focus();
  }, [notice]);
  return (
    <div ref={box} className={styles.place} role={tone === 'error' ? 'alert' : 'status'}>
      <Callout tone={tone} {...(title === null ? {} : { title })} actions={actions}>
        <div className={styles.words}>{body}</div>
      </Callout>
      <Button
        className={styles.close}
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={texts.dismiss}
        onClick={() => {
          pane.dismiss();
        }}
      />
    </div>
  );
}

interface Content {
  readonly tone: Tone;
  readonly title: string | null;
  readonly body: ReactNode;
  readonly actions: ReactNode;
}

function useContent(notice: Notice): Content {
  const pane = usePane();
  const frame = useFrameTexts();
  const texts = frame.shell;
  switch (notice.kind) {
    case 'done':
      return { tone: 'success', title: null, body: <DoneBody notice={notice} />, actions: undefined };
    case 'failed': {
      const { activity, error, retry } = notice;
      const details = errorDetails(error);
      return {
        tone: error.kind === 'cancelled' ? 'info' : error.kind === 'refused' ? 'warning' : 'error',
        title: errorTitle(activity, error, frame),
        body: errorText(error, frame),
        actions: (
          <>
            {retry === null ? null : (
              <Button size="small" appearance="primary" onClick={retry}>
                {texts.retry}
              </Button>
            )}
            {details === null ? null : <SupportDetails text={details} />}
          </>
        ),
      };
    }
    case 'confirm-replace':
      return {
        tone: 'warning',
        title: texts.confirmReplace.title,
        body: texts.confirmReplace.text,
        actions: (
          <>
            <Button
              size="small"
              onClick={() => {
                pane.dismiss();
              }}
            >
              {texts.confirmReplace.no}
            </Button>
            <Button size="small" onClick={() => void pane.fillSample(notice.sample, true)}>
              {texts.confirmReplace.yes}
            </Button>
          </>
        ),
      };
    case 'functions-missing':
      return {
        tone: 'warning',
        title: texts.functionsMissing.title,
        body: texts.functionsMissing.text,
        actions: (
          <>
            <Button size="small" appearance="primary" onClick={() => void pane.useNativeFormulas()}>
              {texts.functionsMissing.yes}
            </Button>
            <Button size="small" onClick={() => void pane.returned.restore()}>
              {texts.functionsMissing.restore}
            </Button>
          </>
        ),
      };
    case 'place-gone':
      return { tone: 'warning', title: null, body: texts.placeGone, actions: undefined };
  }
}

function DoneBody({ notice }: { readonly notice: Extract<Notice, { kind: 'done' }> }) {
  const styles = useStyles();
  const texts = useFrameTexts().shell;
  const findingTexts = useFrameTexts().findings;
  return (
    <>
      {texts.done[notice.task]}
      {notice.typedOver === 0 ? null : <p className={styles.more}>{texts.typedOver(notice.typedOver)}</p>}
      {notice.findings.length === 0 ? null : (
        <details>
          <summary>{findingTexts.summary(notice.findings.length)}</summary>
          <ul className={styles.findings}>
            {notice.findings.map((finding, index) => (
              <li key={index}>{findingTexts.line(finding)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
