import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useFrameTexts } from '../pane-context';

const useStyles = makeStyles({
  text: {
    maxHeight: '160px',
    overflow: 'auto',
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Details for whoever looks after the add-in: copied, or shown where Office does not let the pane copy. */
export function SupportDetails({ text, label }: { readonly text: string; readonly label?: string }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useFrameTexts().shell;
  const [shown, setShown] = useState<'none' | 'copied' | 'text'>('none');
  const copy = async (): Promise<void> => {
    const copied = await pane.services.host.copyText(text);
    setShown(copied ? 'copied' : 'text');
    pane.announce(copied ? texts.copied : texts.notCopied);
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {shown === 'copied' ? texts.copied : (label ?? texts.copyDetails)}
      </Button>
      {shown === 'text' ? (
        <div>
          <p>{texts.notCopied}</p>
          {/* Scrolls, so the keyboard must be able to reach it. */}
          <pre className={styles.text} tabIndex={0} aria-label={texts.copyDetails}>
            {text}
          </pre>
        </div>
      ) : null}
    </>
  );
}
