import { Text } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import type { OrangKotak } from "../../../core/contract/talenta";
import { formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { sebutanKotak, TEKS_LETAK_KINERJA, TEKS_LETAK_POTENSIAL } from "../../../core/text/talenta-kata";
import { TEKS_UMUM } from "../../../core/text/umum";
import { DataTable } from "../../ui/data-table";

/** The people of the picture as a table: axes, box, and what was agreed on otherwise. */
export function TabelKotak(props: {
  readonly orang: readonly OrangKotak[];
  readonly keterangan: readonly string[];
  readonly terbuka: string | null;
  readonly onBuka: (pegawaiId: string) => void;
}) {
  return (
    <DataTable
      label={T.tabelKotak}
      name="kotak-talenta"
      rows={props.orang}
      columns={KOLOM}
      rowId={({ pegawaiId }) => pegawaiId}
      openId={props.terbuka ?? undefined}
      onOpen={({ pegawaiId }) => props.onBuka(pegawaiId)}
      empty={
        <Text size="sm" c="dimmed" p="sm">
          {T.tidakCocok}
        </Text>
      }
      print={{ title: T.tabelKotak, notes: [...props.keterangan, T.bahanTelaah] }}
    />
  );
}

const tulisKinerja = ({ talenta }: OrangKotak): string =>
  talenta.kinerja.letak === null ? T.tanpaData : TEKS_LETAK_KINERJA[talenta.kinerja.letak];
const tulisPotensial = ({ talenta }: OrangKotak): string =>
  talenta.potensial.letak === null ? T.tanpaData : TEKS_LETAK_POTENSIAL[talenta.potensial.letak];

const KOLOM: ColumnDef<OrangKotak>[] = [
  { id: "nama", header: T.kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 180 } },
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 150, importance: 1 } },
  { id: "jabatan", header: T.kolom.jabatan, accessorFn: ({ jabatan }) => jabatan, meta: { width: 170, importance: 0 } },
  { id: "kinerja", header: T.kolom.kinerja, accessorFn: tulisKinerja, meta: { width: 150, importance: 3 } },
  { id: "potensial", header: T.kolom.potensial, accessorFn: tulisPotensial, meta: { width: 110, importance: 3 } },
  {
    id: "nilaiPotensial",
    header: T.kolom.nilaiPotensial,
    accessorFn: ({ talenta }) => talenta.potensial.nilai,
    cell: ({ row }) => {
      const { nilai } = row.original.talenta.potensial;
      return nilai === null ? TEKS_UMUM.kosong : formatAngka(nilai, 1);
    },
    meta: { width: 110, align: "end", importance: 2, decimals: 1 },
  },
  {
    id: "kotak",
    header: T.kolom.kotak,
    accessorFn: ({ kotak }) => kotak,
    cell: ({ row }) => sebutanKotak(row.original.kotak),
    meta: { width: 100, print: ({ kotak }) => sebutanKotak(kotak) },
  },
  {
    id: "semula",
    header: T.kolom.semula,
    accessorFn: ({ kalibrasi }) => kalibrasi?.semula ?? null,
    cell: ({ row }) => {
      const { kalibrasi } = row.original;
      return kalibrasi === null ? TEKS_UMUM.kosong : T.kotakKe(kalibrasi.semula);
    },
    meta: { width: 130, importance: 3 },
  },
  { id: "alasan", header: T.kolom.alasan, accessorFn: ({ kalibrasi }) => kalibrasi?.alasan ?? "", meta: { width: 200, importance: 1 } },
  { id: "oleh", header: T.kolom.oleh, accessorFn: ({ kalibrasi }) => kalibrasi?.oleh ?? "", meta: { width: 100, importance: 0 } },
  {
    id: "tanggal",
    header: T.kolom.tanggal,
    accessorFn: ({ kalibrasi }) => kalibrasi?.tanggal ?? "",
    cell: ({ row }) => {
      const { kalibrasi } = row.original;
      return kalibrasi === null ? "" : formatTanggalPendek(kalibrasi.tanggal);
    },
    meta: { width: 100, importance: 0, print: ({ kalibrasi }) => (kalibrasi === null ? "" : formatTanggalPendek(kalibrasi.tanggal)) },
  },
];
