import { useRef, type PointerEvent } from "react";
import classes from "./columns.module.css";

/** The edge of a heading, which is dragged to widen its column and lets go of the width on a double click. The keyboard has the menu. */
export function ColumnGrip(props: { readonly onWidth: (width: number) => void; readonly onFree: () => void }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  return (
    <span
      aria-hidden
      className={classes["grip"]}
      onPointerDown={(event: PointerEvent<HTMLSpanElement>) => {
        const heading = event.currentTarget.parentElement;
        if (!heading) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: heading.getBoundingClientRect().width };
      }}
      onPointerMove={(event) => {
        if (start.current) props.onWidth(start.current.width + event.clientX - start.current.x);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={props.onFree}
    />
  );
}
