export default function AskDialog() {
  return null;
}
