import { Button, Drawer, Group, NumberInput, Select, Stack, Text, TextInput, Title } from "@mantine/core";
import { isianPilihan, isianTeks, type BentukIsian } from "../../../core/draf";
import { hurufKolom } from "../../../core/intake/lembar";
import { bentukDari, JENIS_DIPETAKAN, type JenisDipetakan } from "../../../core/intake/jenis-lembar";
import type { RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_JENIS_LEMBAR } from "../../../core/text/intake";
import { NAMA_ISIAN } from "../../../core/text/isian";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { SheetRef } from "../../data/intake";
import type { DraftChanges } from "../../data/draft-changes";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { ActionsFoot } from "../../ui/actions-foot";

interface Props {
  readonly sheet: RingkasanLembar;
  readonly at: SheetRef;
  readonly changes: DraftChanges;
  readonly onClose: () => void;
}

interface Mapping {
  readonly jenis: JenisDipetakan;
  readonly barisJudul: number | null;
  readonly kolom: Readonly<Record<string, number>>;
  readonly jabatan: string;
  readonly unit: string;
}

const BENTUK: BentukIsian<Mapping> = {
  jenis: isianPilihan(JENIS_DIPETAKAN),
  barisJudul: (isi) => (isi === null || typeof isi === "number" ? isi : undefined),
  kolom: (isi) => (isNumbers(isi) ? isi : undefined),
  jabatan: isianTeks,
  unit: isianTeks,
};

function isNumbers(isi: unknown): isi is Readonly<Record<string, number>> {
  return typeof isi === "object" && isi !== null && Object.values(isi).every((satu) => typeof satu === "number");
}

/** Corrects how a sheet is read: what it holds, where its headings stand, which column gives which field. */
export function MappingPanel(props: Props) {
  const { sheet, at, changes, onClose } = props;
  const guess = sheet.tebakan;
  const { nilai, ubah, draf } = useDraftState<Mapping>({
    id: `impor/${JSON.stringify(at)}`,
    bentuk: BENTUK,
    tersimpan: {
      jenis: guess?.jenis ?? (sheet.jenis === "rekap" ? "tidakDikenal" : sheet.jenis),
      barisJudul: guess?.barisJudul ?? (sheet.barisJudul > 0 ? sheet.barisJudul : null),
      kolom: guess?.kolom ?? sheet.pemetaan,
      jabatan: sheet.abk?.asal === "kepala" ? "" : (sheet.abk?.jabatan ?? ""),
      unit: sheet.abk?.asal === "kepala" ? "" : (sheet.abk?.unit ?? ""),
    },
  });
  const { jenis, barisJudul, kolom, jabatan, unit } = nilai;
  const bentuk = bentukDari(jenis);
  const missing = bentuk?.wajib.some((isian) => kolom[isian] === undefined) ?? false;
  const save = () =>
    changes.map(
      {
        ...at,
        jenis,
        kolom: Object.fromEntries(Object.entries(kolom).filter(([isian]) => bentuk?.isian.some((field) => field.isian === isian))),
        ...(barisJudul === null ? {} : { barisJudul }),
        ...(bentuk?.satuJabatan ? { abk: { jabatan, unit } } : {}),
      },
      () => {
        draf.tersimpan(nilai);
        onClose();
      },
    );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={420}
      title={TEKS_IMPOR.betulkanJudul}
      closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {TEKS_IMPOR.betulkanPenjelasan}
        </Text>
        <DraftNotice draf={draf} nama={() => TEKS_IMPOR.betulkanJudul} />
        <Group grow align="flex-start">
          <Select
            data-autofocus
            label={TEKS_IMPOR.jenisLembar}
            data={JENIS_DIPETAKAN.map((value) => ({ value, label: TEKS_JENIS_LEMBAR[value] }))}
            value={jenis}
            allowDeselect={false}
            onChange={(value) => ubah({ jenis: JENIS_DIPETAKAN.find((one) => one === value) ?? jenis })}
          />
          <NumberInput
            label={TEKS_IMPOR.barisJudul}
            min={1}
            max={1_048_576}
            allowDecimal={false}
            value={barisJudul ?? ""}
            onChange={(value) => ubah({ barisJudul: typeof value === "number" && value >= 1 ? value : null })}
          />
        </Group>
        {bentuk?.satuJabatan ? (
          <>
            <TextInput
              label={TEKS_IMPOR.jabatanLembar}
              description={TEKS_IMPOR.jabatanLembarPenjelasan}
              placeholder={sheet.abk?.jabatan}
              value={jabatan}
              onChange={(event) => ubah({ jabatan: event.currentTarget.value })}
            />
            <TextInput
              label={TEKS_IMPOR.unitLembar}
              placeholder={sheet.abk?.unit}
              value={unit}
              onChange={(event) => ubah({ unit: event.currentTarget.value })}
            />
          </>
        ) : null}
        {bentuk ? (
          <>
            <Title order={3} size="h5">
              {TEKS_IMPOR.kolomUntuk}
            </Title>
            {bentuk.isian.map(({ isian }) => (
              <ColumnChoice
                key={isian}
                label={NAMA_ISIAN[isian] ?? isian}
                required={bentuk.wajib.includes(isian)}
                headings={guess?.judul ?? sheet.judul}
                value={kolom[isian]}
                onChange={(place) => ubah({ kolom: withColumn(kolom, isian, place) })}
              />
            ))}
          </>
        ) : null}
        {missing ? (
          <Text size="sm" c="dimmed">
            {TEKS_PRATINJAU.lengkapiWajib}
          </Text>
        ) : null}
        <ActionsFoot>
          <Button variant="default" onClick={onClose}>
            {TEKS_UMUM.batal}
          </Button>
          <Button disabled={missing} title={missing ? TEKS_PRATINJAU.lengkapiWajib : undefined} loading={changes.busy} onClick={save}>
            {TEKS_IMPOR.bacaUlang}
          </Button>
        </ActionsFoot>
      </Stack>
    </Drawer>
  );
}

function ColumnChoice(props: {
  readonly label: string;
  readonly required: boolean;
  readonly headings: readonly string[];
  readonly value: number | undefined;
  readonly onChange: (place: number | undefined) => void;
}) {
  return (
    <Select
      label={props.label}
      withAsterisk={props.required}
      placeholder={TEKS_IMPOR.tanpaKolom}
      clearable
      searchable
      styles={{ root: { display: "grid", gridTemplateColumns: "172px 1fr", alignItems: "center" } }}
      data={props.headings.map((heading, place) => ({ value: String(place), label: `${hurufKolom(place)} · ${heading}` }))}
      value={props.value === undefined ? null : String(props.value)}
      onChange={(value) => props.onChange(value === null ? undefined : Number(value))}
    />
  );
}

/** A column gives one field only: taking it for one field frees it from another. */
function withColumn(kolom: Readonly<Record<string, number>>, isian: string, place: number | undefined): Readonly<Record<string, number>> {
  const others = Object.entries(kolom).filter(([name, column]) => name !== isian && column !== place);
  return Object.fromEntries(place === undefined ? others : [...others, [isian, place]]);
}
