import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SentCopy } from '../../../commands/send';
import type { SendTexts } from '../../../texts/pane/send.id';
import { Callout } from '../../components/callout';
import { usePane, usePaneState } from '../../pane-context';
import { restoreFunctions } from './sending';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
  name: { width: '100%', minWidth: 0 },
});

/** The copy that was made last: what it is called, and what is left to do. */
export function MadeCopy({ copy, texts: { made: texts } }: { readonly copy: SentCopy; readonly texts: SendTexts }) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ task }) => task !== null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { fileName, version, openErrors, way, native, values } = copy;
  const inPlace = way === 'in-place';
  return (
    <Callout
      tone={inPlace || openErrors > 0 ? 'warning' : 'success'}
      title={inPlace ? texts.inPlaceTitle : texts.title(version)}
      actions={
        <>
          <Button
            size="small"
            appearance="primary"
            onClick={() => void pane.services.host.copyText(fileName).then(setCopied)}
          >
            {texts.copyName}
          </Button>
          {inPlace ? (
            <Button size="small" disabledFocusable={busy} onClick={() => void restoreFunctions(pane)}>
              {texts.restore}
            </Button>
          ) : null}
          <Button size="small" onClick={() => void pane.showSheet('recap')}>
            {texts.openRecap}
          </Button>
          <Button size="small" onClick={() => void pane.showSheet('fileNotes')}>
            {texts.openNotes}
          </Button>
        </>
      }
    >
      {inPlace ? (
        <>
          {texts.inPlace}
          <p className={styles.line}>{texts.inPlaceKept}</p>
        </>
      ) : (
        texts.opened
      )}
      {openErrors > 0 ? <p className={styles.line}>{texts.draft(openErrors)}</p> : null}
      {native + values > 0 ? <p className={styles.line}>{texts.replaced(native, values)}.</p> : null}
      <Field label={texts.fileName} className={styles.line}>
        <Input
          className={styles.name}
          readOnly
          value={fileName}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </Field>
      <span role="status">{copied === null ? '' : copied ? texts.copied : texts.notCopied}</span>
    </Callout>
  );
}
