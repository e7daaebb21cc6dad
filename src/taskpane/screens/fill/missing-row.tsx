import { Button } from '@fluentui/react-components';
import { Callout } from '../../components/callout';
import { usePane } from '../../pane-context';
import { useFillTexts } from './fill-context';

/** A row that Siapkan has to complete before it can be filled in. */
export function MissingRow({ reason }: { readonly reason: 'noRow' | 'noId' }) {
  const pane = usePane();
  const texts = useFillTexts()[reason];
  return (
    <Callout
      tone="info"
      actions={
        <Button size="small" appearance="primary" onClick={() => void pane.prepare()}>
          {texts.action}
        </Button>
      }
    >
      {texts.text}
    </Callout>
  );
}
