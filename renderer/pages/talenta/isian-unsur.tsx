import { Button, Group, List, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo } from "react";
import type { KotakKantor, OrangKotak } from "../../../core/contract/talenta";
import { isianPilihan, isianTeks, type BentukIsian } from "../../../core/draf";
import { UNSUR_DIISI, type UnsurDiisi } from "../../../core/talenta/kotak";
import { bacaTempelanNilai } from "../../../core/talenta/tempelan-nilai";
import { formatAngka } from "../../../core/text/number";
import { kalimatTempelan, TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_UNSUR } from "../../../core/text/talenta-kata";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DataTable } from "../../ui/data-table";
import { DraftNotice } from "../../ui/draft-notice";
import { EmptyState } from "../../ui/empty-state";

type Isian = { readonly unsur: UnsurDiisi; readonly sumber: string; readonly teks: string };

const BENTUK: BentukIsian<Isian> = { unsur: isianPilihan(UNSUR_DIISI), sumber: isianTeks, teks: isianTeks };
const KOSONG: Isian = { unsur: "potensi", sumber: "", teks: "" };
const LABEL: Readonly<Record<keyof Isian, string>> = { unsur: T.isianUnsur, sumber: T.isianSumber, teks: T.isianTempel };

/** Values for parts of the axes that no record gives: pasted or typed, each row accounted for before anything is kept. */
export function IsianUnsur(props: { readonly hasil: KotakKantor; readonly onBuka: (pegawaiId: string) => void }) {
  const { hasil } = props;
  const simpan = useCommand("talenta.isi", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: "nilai-talenta", bentuk: BENTUK, tersimpan: KOSONG, baru: true },
  });
  const { teks } = form.values;
  const dibaca = useMemo(() => bacaTempelanNilai(teks, hasil.orang), [teks, hasil]);
  const terisi = hasil.orang.filter(({ nilai }) => nilai.length > 0);
  return (
    <>
      <form
        noValidate
        onSubmit={kirim((isi) => {
          const { ambil } = bacaTempelanNilai(isi.teks, hasil.orang);
          if (ambil.length === 0) return;
          const nilai = ambil.map((satu) => ({ ...satu, unsur: isi.unsur, dilihat: nilaiTerlihat(hasil, satu.pegawaiId, isi.unsur) }));
          menyimpan(isi, simpan.mutateAsync({ tahun: hasil.tahun, sumber: isi.sumber, nilai }), () => {
            tell({ tone: "done", sentence: T.isianTersimpan(nilai.length) });
            form.setValues(KOSONG);
          });
        })}
      >
        <Stack gap="xs" maw={720} mb="md">
          <Text fw={600}>{T.isianJudul}</Text>
          <Text size="sm" c="dimmed">
            {T.isianArti(hasil.tahun)}
          </Text>
          <DraftNotice
            draf={draf}
            nama={(isian) => LABEL[isian]}
            kata={(isian, nilai) =>
              isian === "unsur" ? TEKS_UNSUR[UNSUR_DIISI.find((satu) => satu === nilai) ?? "potensi"] : String(nilai)
            }
          />
          <Group gap="sm" align="flex-start">
            <Select
              label={LABEL.unsur}
              allowDeselect={false}
              w={260}
              data={UNSUR_DIISI.map((value) => ({ value, label: TEKS_UNSUR[value] }))}
              {...form.getInputProps("unsur")}
            />
            <TextInput
              label={LABEL.sumber}
              maxLength={200}
              placeholder={T.isianSumberContoh}
              style={{ flex: 1 }}
              {...form.getInputProps("sumber")}
            />
          </Group>
          <Textarea label={LABEL.teks} autosize minRows={3} maxRows={10} {...form.getInputProps("teks")} />
          {teks.trim() === "" ? null : (
            <Text size="sm" aria-live="polite">
              {T.isianTerbaca(dibaca.ambil.length, dibaca.masalah.length)}
            </Text>
          )}
          {dibaca.masalah.length > 0 ? (
            <List size="sm">
              {dibaca.masalah.map((satu) => (
                <List.Item key={satu.baris}>{kalimatTempelan(satu)}</List.Item>
              ))}
            </List>
          ) : null}
          {ditolak ? (
            <Text size="sm" c="red" role="alert">
              {ditolak}
            </Text>
          ) : null}
          {dibaca.ambil.length > 0 ? (
            <Button type="submit" loading={simpan.isPending} style={{ alignSelf: "flex-start" }}>
              {T.isianSimpan(dibaca.ambil.length)}
            </Button>
          ) : null}
        </Stack>
      </form>
      {terisi.length === 0 ? (
        <EmptyState title={T.isianKosong} />
      ) : (
        <DataTable
          label={T.tabelIsian}
          name="nilai-talenta"
          rows={terisi}
          columns={KOLOM}
          rowId={({ pegawaiId }) => pegawaiId}
          onOpen={({ pegawaiId }) => props.onBuka(pegawaiId)}
          empty={null}
          print={{ title: T.tabelIsian, notes: [] }}
        />
      )}
    </>
  );
}

const nilaiUnsur = ({ nilai }: OrangKotak, unsur: UnsurDiisi): number | null => nilai.find((satu) => satu.unsur === unsur)?.nilai ?? null;

/** The value that the table shows in that place. */
function nilaiTerlihat({ orang }: KotakKantor, pegawaiId: string, unsur: UnsurDiisi) {
  const ada = orang.find((satu) => satu.pegawaiId === pegawaiId)?.nilai.find((satu) => satu.unsur === unsur);
  return ada === undefined ? null : { id: ada.id, revision: ada.revision };
}

const KOLOM: ColumnDef<OrangKotak>[] = [
  { id: "nama", header: T.kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 200 } },
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 160, importance: 0 } },
  ...UNSUR_DIISI.map((unsur): ColumnDef<OrangKotak> => ({
    id: unsur,
    header: TEKS_UNSUR[unsur],
    accessorFn: (satu) => nilaiUnsur(satu, unsur),
    cell: ({ row }) => {
      const nilai = nilaiUnsur(row.original, unsur);
      return nilai === null ? TEKS_UMUM.kosong : formatAngka(nilai, 2, 0);
    },
    meta: { width: 120, align: "end", importance: 1, decimals: 0 },
  })),
];
