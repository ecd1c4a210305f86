import { Button, Chip, Group, Text, Title } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconAdjustments, IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useState } from "react";
import { uraikanAlamat } from "../../../core/intake/lembar";
import { STATUS_BARIS, type RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_JENIS_LEMBAR, TEKS_STATUS_BARIS } from "../../../core/text/impor";
import { formatAngka } from "../../../core/text/number";
import { placeOfRow, type RowFilter, type SheetRef } from "../../data/intake";
import { showError } from "../../data/query";
import { ExcludeShown } from "./exclude-shown";
import { MappingPanel } from "./mapping-panel";
import { ProblemList } from "./problem-list";
import { RowTable, type CellPlace } from "./row-table";

/** One sheet of the preview: how it was read, its rows with what would happen to each, and its problems. */
export function SheetView(props: { readonly sheet: RingkasanLembar; readonly at: SheetRef }) {
  const { sheet, at } = props;
  const [filter, setFilter] = useState<RowFilter>(null);
  const [target, setTarget] = useState<CellPlace | null>(null);
  const [mapping, setMapping] = useState(false);
  const [problemsShown, setProblemsShown] = useLocalStorage({
    key: "tepat-impor-masalah",
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const goTo = async (sel: string) => {
    // A merged range is found at its first cell.
    const address = uraikanAlamat(sel.split(":")[0] ?? "");
    if (!address) return;
    try {
      const row = await placeOfRow(at, address.nomor);
      if (row === null) return;
      setFilter(null);
      setTarget({ row, column: address.kolom });
    } catch (error) {
      showError(error);
    }
  };
  const choose = (next: RowFilter) => {
    setTarget(null);
    setFilter(next);
  };
  const ToggleIcon = problemsShown ? IconChevronDown : IconChevronUp;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h5">
            {sheet.nama}
          </Title>
          <Text size="sm" c="dimmed" truncate title={sheet.keterangan}>
            {[TEKS_JENIS_LEMBAR[sheet.jenis], sheet.keterangan].filter((part) => part !== "").join(" · ")}
            {sheet.abk && sheet.abk.asal !== "kepala" ? ` (${TEKS_IMPOR.asal[sheet.abk.asal]})` : ""}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconAdjustments size={15} aria-hidden />}
          style={{ flex: "none" }}
          onClick={() => setMapping(true)}
        >
          {TEKS_IMPOR.betulkan}
        </Button>
      </Group>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <FilterChips sheet={sheet} value={filter} onChange={choose} />
        {filter !== null && hasRows(sheet, filter) ? <ExcludeShown at={at} filter={filter} /> : null}
      </Group>
      <RowTable key={filter ?? ""} sheet={sheet} at={at} filter={filter} target={target} />
      {sheet.masalah.length > 0 ? (
        <>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            justify="flex-start"
            style={{ alignSelf: "flex-start" }}
            aria-expanded={problemsShown}
            leftSection={<ToggleIcon size={14} aria-hidden />}
            onClick={() => setProblemsShown(!problemsShown)}
          >
            {`${TEKS_IMPOR.masalah} (${formatAngka(sheet.masalah.length)})`}
          </Button>
          {problemsShown ? <ProblemList problems={sheet.masalah} onGo={(sel) => void goTo(sel)} /> : null}
        </>
      ) : null}
      {mapping ? <MappingPanel sheet={sheet} at={at} onClose={() => setMapping(false)} /> : null}
    </>
  );
}

function FilterChips(props: { readonly sheet: RingkasanLembar; readonly value: RowFilter; readonly onChange: (value: RowFilter) => void }) {
  const { sheet } = props;
  const kinds = STATUS_BARIS.filter((status) => sheet[status] > 0 || status === props.value);
  return (
    <Chip.Group value={props.value ?? ""} onChange={(value) => props.onChange(filterOf(value))}>
      <Group gap={6} role="group" aria-label={TEKS_IMPOR.saring}>
        <Chip value="" size="xs" variant="outline">
          {TEKS_IMPOR.semua} {formatAngka(sheet.baris)}
        </Chip>
        {kinds.map((status) => (
          <Chip key={status} value={status} size="xs" variant="outline">
            {TEKS_STATUS_BARIS[status]} {formatAngka(sheet[status])}
          </Chip>
        ))}
        {props.value === "bermasalah" || hasRows(sheet, "bermasalah") ? (
          <Chip value="bermasalah" size="xs" variant="outline">
            {TEKS_IMPOR.bermasalah}
          </Chip>
        ) : null}
      </Group>
    </Chip.Group>
  );
}

function hasRows(sheet: RingkasanLembar, filter: Exclude<RowFilter, null>): boolean {
  return filter === "bermasalah" ? sheet.masalah.some((masalah) => masalah.sel !== "") : sheet[filter] > 0;
}

function filterOf(value: string | readonly string[] | null): RowFilter {
  if (value === "bermasalah") return value;
  return STATUS_BARIS.find((status) => status === value) ?? null;
}
