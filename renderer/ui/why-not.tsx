import { Tooltip, VisuallyHidden } from "@mantine/core";
import { cloneElement, useId, type MouseEvent, type ReactElement } from "react";

interface ButtonProps {
  readonly onClick?: (event: MouseEvent<HTMLElement>) => void;
  readonly "aria-disabled"?: boolean;
  readonly "aria-describedby"?: string;
  readonly "data-disabled"?: boolean;
  readonly type?: "button" | "submit" | "reset";
}

/**
 * A button that may have nothing to act on. While `reason` says why, the button does nothing and looks it, but stays reachable by Tab, so
 * that the reason can be read and heard.
 */
export function WhyNot(props: { readonly reason: string | null; readonly children: ReactElement<ButtonProps> }) {
  const id = useId();
  const { reason, children } = props;
  if (reason === null) return children;
  return (
    <>
      <Tooltip label={reason} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
        {cloneElement(children, {
          "aria-disabled": true,
          "aria-describedby": id,
          "data-disabled": true,
          type: "button",
          onClick: (event: MouseEvent<HTMLElement>) => event.preventDefault(),
        })}
      </Tooltip>
      <VisuallyHidden id={id}>{reason}</VisuallyHidden>
    </>
  );
}
