import { Badge } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import type { CadanganTampak } from "../../../core/contract/cadangan";
import { TEKS_ALASAN_CADANGAN, TEKS_CADANGAN, TEKS_DITOLAK, ukuranBerkas } from "../../../core/text/cadangan";
import { formatWaktu } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";

const { kolom, tempat, utuh } = TEKS_CADANGAN;

function kolomJumlah(id: keyof CadanganTampak["jumlah"], importance: number): ColumnDef<CadanganTampak> {
  return {
    id,
    header: kolom[id],
    accessorFn: ({ jumlah }) => jumlah[id],
    cell: ({ row }) => formatAngka(row.original.jumlah[id]),
    meta: { width: 92, align: "end", decimals: 0, importance },
  };
}

function sebutanKeadaan({ ditolak, tanpaTanda }: CadanganTampak): string {
  if (ditolak !== null) return TEKS_DITOLAK[ditolak];
  return tanpaTanda ? TEKS_CADANGAN.tanpaTanda : utuh;
}

function warnaKeadaan({ ditolak, tanpaTanda }: CadanganTampak): string {
  if (ditolak !== null) return ditolak === "kunciLain" ? "yellow" : "red";
  return tanpaTanda ? "yellow" : "samudra";
}

/** Columns of the snapshots. */
export function kolomCadangan(): readonly ColumnDef<CadanganTampak>[] {
  return [
    {
      id: "waktu",
      header: kolom.waktu,
      accessorFn: ({ dibuat }) => dibuat,
      cell: ({ row }) => formatWaktu(row.original.dibuat),
      meta: { width: 140, print: ({ dibuat }) => formatWaktu(dibuat) },
    },
    {
      id: "alasan",
      header: kolom.alasan,
      accessorFn: ({ alasan }) => TEKS_ALASAN_CADANGAN[alasan],
      meta: { width: 190 },
    },
    kolomJumlah("pegawai", 5),
    kolomJumlah("jabatan", 4),
    kolomJumlah("tugas", 3),
    kolomJumlah("langkah", 3),
    {
      id: "ukuran",
      header: kolom.ukuran,
      accessorFn: ({ ukuran }) => ukuran,
      cell: ({ row }) => ukuranBerkas(row.original.ukuran),
      meta: { width: 90, align: "end", importance: 2, print: ({ ukuran }) => ukuranBerkas(ukuran) },
    },
    { id: "oleh", header: kolom.oleh, accessorFn: ({ oleh }) => oleh, meta: { width: 130, importance: 1 } },
    { id: "tempat", header: kolom.tempat, accessorFn: (satu) => tempat[satu.tempat], meta: { width: 130, importance: 4 } },
    {
      id: "keadaan",
      header: kolom.keadaan,
      accessorFn: sebutanKeadaan,
      cell: ({ row }) => <Badge color={warnaKeadaan(row.original)}>{sebutanKeadaan(row.original)}</Badge>,
      meta: { width: 180 },
    },
  ];
}
