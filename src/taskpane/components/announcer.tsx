import { usePaneState } from '../pane-context';
import { Spoken } from './spoken';

/** What only a screen reader needs to be told. */
export function Announcer() {
  const announcement = usePaneState((state) => state.announcement);
  return <Spoken live>{announcement?.text}</Spoken>;
}
