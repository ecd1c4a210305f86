import { Badge } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import type { SkpBaris, TanpaSkp } from "../../../core/contract/skp-hasil";
import { PREDIKAT, type Predikat } from "../../../core/skp/predikat";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_KEADAAN_SKP, TEKS_PREDIKAT } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";

/** A row of the list: an SKP, or somebody who has none. */
export interface BarisDaftarSkp {
  readonly kunci: string;
  readonly skp: SkpBaris | null;
  readonly orang: Pick<TanpaSkp, "nama" | "nip" | "unit" | "jabatan">;
}

const WARNA: Readonly<Record<Predikat, string>> = {
  sangatBaik: "teal",
  baik: "samudra",
  butuhPerbaikan: "yellow",
  kurang: "orange",
  sangatKurang: "red",
};

/** A predikat as a badge with its word. */
export function LencanaPredikat({ predikat }: { readonly predikat: Predikat | null }) {
  return predikat === null ? TEKS_UMUM.kosong : <Badge color={WARNA[predikat]}>{TEKS_PREDIKAT[predikat]}</Badge>;
}

const keadaan = ({ skp }: BarisDaftarSkp): string =>
  skp === null ? T.tanpaSkp : skp.jumlahRhk === 0 && skp.predikat !== null ? T.predikatSaja : TEKS_KEADAAN_SKP[skp.keadaan];
const atasan = ({ skp }: BarisDaftarSkp): string =>
  skp?.atasan ? (skp.atasan.pergi ? T.pergi(skp.atasan.nama, skp.atasan.kini?.nama ?? "") : skp.atasan.nama) : "";
const periode = ({ skp }: BarisDaftarSkp): string =>
  skp ? T.periode(formatTanggalPendek(skp.mulai), formatTanggalPendek(skp.selesai)) : "";

/** Columns of the SKP of a year. */
export function kolomSkp(): ColumnDef<BarisDaftarSkp>[] {
  const { kolom } = T;
  return [
    { id: "nama", header: kolom.nama, accessorFn: ({ orang }) => orang.nama, meta: { width: 170 } },
    { id: "nip", header: kolom.nip, accessorFn: ({ orang }) => orang.nip, meta: { width: 156, figures: true, importance: 1 } },
    { id: "jabatan", header: kolom.jabatan, accessorFn: ({ orang }) => orang.jabatan, meta: { width: 160, importance: 5 } },
    { id: "unit", header: kolom.unit, accessorFn: ({ orang }) => orang.unit, meta: { width: 150, importance: 2 } },
    { id: "periode", header: kolom.periode, accessorFn: periode, meta: { width: 190, importance: 0 } },
    { id: "atasan", header: kolom.atasan, accessorFn: atasan, meta: { width: 160, importance: 4 } },
    { id: "keadaan", header: kolom.keadaan, accessorFn: keadaan, meta: { width: 118 } },
    {
      id: "rhk",
      header: kolom.rhk,
      accessorFn: ({ skp }) => skp?.jumlahRhk ?? null,
      cell: ({ row }) => row.original.skp?.jumlahRhk ?? TEKS_UMUM.kosong,
      meta: { width: 62, align: "end", decimals: 0, importance: 3 },
    },
    {
      id: "temuan",
      header: kolom.temuan,
      accessorFn: ({ skp }) => skp?.temuan ?? null,
      cell: ({ row }) => row.original.skp?.temuan ?? TEKS_UMUM.kosong,
      meta: { width: 84, align: "end", decimals: 0, importance: 6 },
    },
    {
      id: "predikat",
      header: kolom.predikat,
      accessorFn: ({ skp }) => (skp?.predikat ? PREDIKAT.indexOf(skp.predikat) : null),
      cell: ({ row }) => <LencanaPredikat predikat={row.original.skp?.predikat ?? null} />,
      meta: { width: 190, print: ({ skp }) => (skp?.predikat ? TEKS_PREDIKAT[skp.predikat] : null) },
    },
  ];
}
