export default function RequestPage({ number }: { number: string }) {
  return <main>{number}</main>;
}
