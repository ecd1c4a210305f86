import type { ColumnDef } from "@tanstack/react-table";
import type { KasusRingkas } from "../../../core/contract/disiplin";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_JENIS_KASUS } from "../../../core/text/kasus";
import { kalimatPutusan, namaTitik, TEKS_KASUS as T, TEKS_KEADAAN_KASUS } from "../../../core/text/kasus-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";

/** What comes next in a case, with its last day; empty when nothing does. */
function kataBerikut({ berikut }: Pick<KasusRingkas, "berikut">): string {
  if (berikut === null) return "";
  const nama = namaTitik(berikut.jenis);
  if (berikut.tenggat === null) return nama;
  const hari = formatTanggal(berikut.tenggat);
  return `${nama}, ${berikut.terlambat ? T.lewat(hari) : T.paling(hari)}`;
}

/** From when to when its punishment is in effect; empty without one. */
function kataMasa({ hukuman }: KasusRingkas): string {
  if (hukuman === null) return "";
  const mulai = formatTanggal(hukuman.berlaku);
  return hukuman.sampai === null ? T.sejak(mulai) : T.masa(mulai, formatTanggal(hukuman.sampai));
}

/** Columns of the list of cases. */
export function kolomKasus(): ColumnDef<KasusRingkas>[] {
  const { kolom } = T;
  return [
    {
      id: "nama",
      header: kolom.nama,
      accessorFn: ({ nama }) => nama,
      meta: { width: 170, below: { key: "unit", text: ({ unit }) => unit } },
    },
    { id: "jenis", header: kolom.jenis, accessorFn: ({ jenis }) => TEKS_JENIS_KASUS[jenis], meta: { width: 95, importance: 5 } },
    {
      id: "pelanggaran",
      header: kolom.pelanggaran,
      accessorFn: ({ tanggalPelanggaran }) => tanggalPelanggaran,
      cell: ({ row }) => (row.original.tanggalPelanggaran === null ? T.tanpaTanggal : formatTanggal(row.original.tanggalPelanggaran)),
      meta: {
        width: 130,
        importance: 4,
        print: ({ tanggalPelanggaran }) => (tanggalPelanggaran === null ? T.tanpaTanggal : formatTanggal(tanggalPelanggaran)),
      },
    },
    { id: "keadaan", header: kolom.keadaan, accessorFn: ({ keadaan }) => TEKS_KEADAAN_KASUS[keadaan], meta: { width: 85 } },
    {
      id: "berikut",
      header: kolom.berikut,
      accessorFn: ({ berikut }) => berikut?.tenggat ?? null,
      cell: ({ row }) => {
        const kata = kataBerikut(row.original);
        return row.original.berikut?.terlambat ? <strong>{kata}</strong> : kata || TEKS_UMUM.kosong;
      },
      meta: { width: 245, print: kataBerikut },
    },
    {
      id: "putusan",
      header: kolom.putusan,
      accessorFn: ({ putusan }) => (putusan === null ? "" : kalimatPutusan(putusan)),
      meta: { width: 230, importance: 6 },
    },
    {
      id: "sampai",
      header: kolom.sampai,
      accessorFn: ({ hukuman }) => hukuman?.sampai ?? hukuman?.berlaku ?? null,
      cell: ({ row }) => kataMasa(row.original) || TEKS_UMUM.kosong,
      meta: { width: 220, importance: 3, print: kataMasa },
    },
    {
      id: "temuan",
      header: kolom.temuan,
      accessorFn: ({ temuan }) => temuan,
      cell: ({ row }) => (row.original.temuan === 0 ? TEKS_UMUM.kosong : T.banyakTemuan(row.original.temuan)),
      meta: { width: 140, importance: 2, align: "end", decimals: 0 },
    },
    { id: "unit", header: kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 190, importance: 1 } },
  ];
}
