import { Later } from '../later';

/** Kirim. */
export default function SendScreen() {
  return <Later place="send" />;
}
