import { Later } from '../later';

/** Periksa. */
export default function CheckScreen() {
  return <Later place="check" />;
}
