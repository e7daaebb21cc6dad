export default function BuildScreen() {
  return null;
}
