/** Placeholder until this page is written. */
export default function Page() {
  return null;
}
