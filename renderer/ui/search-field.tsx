import { CloseButton, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useRef } from "react";
import { TEKS_PENCARIAN } from "../../core/text/umum";

/** The search of a page. The key `/` jumps into it, Escape empties it. */
export function SearchField(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
}) {
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([["/", () => input.current?.focus()]]);
  return (
    <TextInput
      ref={input}
      type="search"
      w={props.width ?? 280}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && props.value) {
          event.stopPropagation();
          props.onChange("");
        }
      }}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={props.value ? <CloseButton size="sm" aria-label={TEKS_PENCARIAN.hapus} onClick={() => props.onChange("")} /> : null}
    />
  );
}
