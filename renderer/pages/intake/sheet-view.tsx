import { Alert, Button, Chip, Group, Text, Title } from "@mantine/core";
import { IconAdjustments, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import { jenisDibaca } from "../../../core/intake/jenis-lembar";
import { STATUS_BARIS, type RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_JENIS_LEMBAR, TEKS_STATUS_BARIS } from "../../../core/text/intake";
import { formatAngka } from "../../../core/text/number";
import { kalimatBarisTerisi, kalimatTebakan, TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { DraftChanges } from "../../data/draft-changes";
import type { RowChoice, RowFilter, SheetRef } from "../../data/intake";
import { MappingPanel } from "./mapping-panel";
import { RowTable, type CellPlace } from "./row-table";

interface Props {
  readonly sheet: RingkasanLembar;
  readonly at: SheetRef;
  readonly changes: DraftChanges;
  readonly choice: RowChoice;
  readonly target: CellPlace | null;
  readonly onRows: (choice: RowChoice) => void;
  /** Whether the panel that corrects the reading stands open at first, because nothing else can be done here. */
  readonly mapsAtFirst: boolean;
}

/** One sheet of the preview: how it was read, how its rows add up, and the rows with what would happen to each. */
export function SheetView(props: Props) {
  const { sheet, at, changes, choice, onRows } = props;
  const [mapping, setMapping] = useState(props.mapsAtFirst);
  const isRead = jenisDibaca(sheet.jenis);
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Title order={2} size="h5">
            {sheet.nama}
          </Title>
          <Text size="sm" c="dimmed">
            {[TEKS_JENIS_LEMBAR[sheet.jenis], sheet.keterangan].filter((part) => part !== "").join(" · ")}
            {sheet.abk && sheet.abk.asal !== "kepala" ? ` (${TEKS_IMPOR.asal[sheet.abk.asal]})` : ""}
          </Text>
        </div>
        <Button
          variant={isRead ? "default" : "filled"}
          leftSection={<IconAdjustments size={15} aria-hidden />}
          style={{ flex: "none" }}
          onClick={() => setMapping(true)}
        >
          {TEKS_IMPOR.betulkan}
        </Button>
      </Group>
      {!jenisDibaca(sheet.jenis) ? (
        <Alert color="gray" icon={<IconInfoCircle size={18} />} title={TEKS_PRATINJAU.tidakDibacaJudul[sheet.jenis]} py="xs">
          <Text size="sm">{sheet.tebakan === null ? TEKS_PRATINJAU.tanpaTebakan : kalimatTebakan(sheet.tebakan)}</Text>
        </Alert>
      ) : null}
      <Group justify="space-between" gap="4px 12px">
        {isRead ? <FilterChips sheet={sheet} choice={choice} onRows={onRows} /> : null}
        <Text size="xs" c="dimmed">
          {kalimatBarisTerisi(sheet)}
        </Text>
      </Group>
      <ChoiceBar sheet={sheet} at={at} changes={changes} choice={choice} onRows={onRows} />
      <RowTable
        key={`${choice.status ?? ""} ${choice.kelompok ?? ""}`}
        sheet={sheet}
        at={at}
        changes={changes}
        choice={choice}
        target={props.target}
      />
      {mapping ? <MappingPanel sheet={sheet} at={at} changes={changes} onClose={() => setMapping(false)} /> : null}
    </>
  );
}

/** What the rows shown have in common, and what can be done with all of them. */
function ChoiceBar(props: Omit<Props, "target" | "mapsAtFirst">) {
  const { sheet, at, changes, choice, onRows } = props;
  const group = sheet.kelompok.find(({ kunci }) => kunci === choice.kelompok);
  if (group) {
    return (
      <Group gap="sm" wrap="nowrap">
        <Text size="xs" truncate title={group.kalimat}>
          {TEKS_PRATINJAU.hanyaKelompok(group.kalimat)}
        </Text>
        <Button variant="subtle" size="compact-xs" style={{ flex: "none" }} onClick={() => onRows({ status: null, kelompok: null })}>
          {TEKS_PRATINJAU.tampilkanSemua}
        </Button>
      </Group>
    );
  }
  const { status } = choice;
  if (status === null || status === "perabot" || !hasRows(sheet, status)) return null;
  const keluarkan = status !== "dikecualikan";
  return (
    <Group>
      <Button variant="subtle" size="compact-xs" onClick={() => changes.excludeShown(at, choice, keluarkan)}>
        {keluarkan ? TEKS_IMPOR.keluarkanTampil : TEKS_IMPOR.ikutkanTampil}
      </Button>
    </Group>
  );
}

function FilterChips(props: { readonly sheet: RingkasanLembar; readonly choice: RowChoice; readonly onRows: (choice: RowChoice) => void }) {
  const { sheet, choice } = props;
  const { status: chosen } = choice;
  const kinds = STATUS_BARIS.filter((status) => sheet[status] > 0 || status === chosen);
  return (
    <Chip.Group
      value={choice.kelompok === null ? (chosen ?? "") : null}
      onChange={(value) => props.onRows({ status: filterOf(value), kelompok: null })}
    >
      <Group gap={5} role="group" aria-label={TEKS_IMPOR.saring}>
        <Chip value="" size="xs" variant="outline">
          {TEKS_IMPOR.semua} {formatAngka(sheet.baris)}
        </Chip>
        {kinds.map((status) => (
          <Chip key={status} value={status} size="xs" variant="outline">
            {TEKS_STATUS_BARIS[status]} {formatAngka(sheet[status])}
          </Chip>
        ))}
        {chosen === "bermasalah" || hasRows(sheet, "bermasalah") ? (
          <Chip value="bermasalah" size="xs" variant="outline">
            {TEKS_IMPOR.bermasalah}
          </Chip>
        ) : null}
      </Group>
    </Chip.Group>
  );
}

function hasRows(sheet: RingkasanLembar, filter: Exclude<RowFilter, null>): boolean {
  return filter === "bermasalah" ? sheet.kelompok.some((kelompok) => kelompok.baris.length > 0) : sheet[filter] > 0;
}

function filterOf(value: string | readonly string[] | null): RowFilter {
  if (value === "bermasalah") return value;
  return STATUS_BARIS.find((status) => status === value) ?? null;
}
