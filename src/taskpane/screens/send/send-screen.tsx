export default function SendScreen() {
  return null;
}
