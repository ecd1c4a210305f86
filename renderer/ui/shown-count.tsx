import { Button, Group, Text } from "@mantine/core";
import { formatAngka } from "../../core/text/number";
import { kalimatTampil, TEKS_UMUM } from "../../core/text/umum";

/** How many rows a list shows; while search or filters hide some, of how many, with the way back to all of them. */
export function ShownCount(props: {
  readonly shown: number;
  readonly total: number;
  /** What is counted: `jabatan`. */
  readonly what: string;
  /** Whether anything is searched or filtered, also when it hides nothing at the moment. */
  readonly narrowed: boolean;
  readonly onClear: () => void;
}) {
  const { shown, total, what, narrowed, onClear } = props;
  return (
    <Group gap={4} ml="auto" wrap="nowrap">
      <Text size="sm" {...(narrowed ? {} : { c: "dimmed" })} aria-live="polite" style={{ whiteSpace: "nowrap" }}>
        {kalimatTampil({ tampil: formatAngka(shown), semua: formatAngka(total), hal: what, tersaring: narrowed })}
      </Text>
      {narrowed ? (
        <Button variant="subtle" size="compact-sm" onClick={onClear} style={{ flex: "none" }}>
          {TEKS_UMUM.hapusSaringan}
        </Button>
      ) : null}
    </Group>
  );
}
