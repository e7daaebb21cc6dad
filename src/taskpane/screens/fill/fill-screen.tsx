export default function FillScreen() {
  return null;
}
