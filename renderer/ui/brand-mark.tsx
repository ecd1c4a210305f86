/** The mark of the program: need and holders as two columns under one measured line. */
export function BrandMark(props: { readonly className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" className={props.className} aria-hidden="true">
      <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" opacity="0.16" />
      <path d="M5.5 7h13" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      <rect x="7" y="10" width="3.6" height="8.5" rx="1.2" fill="currentColor" />
      <rect x="13.4" y="12.6" width="3.6" height="5.9" rx="1.2" fill="currentColor" />
    </svg>
  );
}
