/** Fills that differ in kind, not only in colour: solid, and striped. */
export const SOLID = "var(--mantine-primary-color-filled)";

/** Address of the striped fill that `Stripes` defines under an id. */
export function striped(id: string): string {
  return `url(#${id})`;
}

/** Defines the striped fill; stands inside an svg. */
export function Stripes(props: { readonly id: string }) {
  return (
    <defs>
      <pattern id={props.id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--tepat-permukaan)" />
        <rect width="3" height="6" fill="var(--mantine-color-orange-filled)" />
      </pattern>
    </defs>
  );
}

/** A legend entry: the fill and its word. */
export function Swatch(props: { readonly fill: string; readonly patternId?: string; readonly label: string }) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        {props.patternId ? <Stripes id={props.patternId} /> : null}
        <rect width="14" height="14" rx="2" fill={props.fill} stroke="var(--mantine-color-default-border)" />
      </svg>
      {props.label}
    </li>
  );
}
