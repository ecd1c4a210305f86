import type { HasilPeriksaSiasn } from "../../../core/contract/siasn";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { JENIS_TEMUAN_SIASN, type JenisTemuanSiasn, type TemuanSiasn } from "../../../core/siasn/temuan";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { kalimatTemuanSiasn, PENJELASAN_TEMUAN_SIASN, TEKS_JENIS_TEMUAN_SIASN } from "../../../core/text/siasn-temuan";
import type { TableItem } from "../../ui/grouped-table-types";

export type TingkatTemuan = TemuanSiasn["tingkat"];
export const TINGKAT_TEMUAN: readonly TingkatTemuan[] = ["ditolak", "dipertanyakan"];

/** A finding with the jabatan that it is about, as a row of the table. */
export interface BarisTemuan {
  readonly id: string;
  readonly temuan: TemuanSiasn;
  readonly nama: string;
  readonly unit: string;
  readonly kalimat: string;
}

/** What narrows the findings. */
export interface SaringanTemuan {
  readonly tingkat: TingkatTemuan;
  readonly jenis: JenisTemuanSiasn | null;
  readonly cari: string;
}

export function barisTemuan({ temuan, jabatan }: HasilPeriksaSiasn): BarisTemuan[] {
  const menurutId = new Map(jabatan.map((satu) => [satu.jabatanId, satu]));
  return temuan.map((satu, nomor) => {
    const { nama = "", unit = "" } = menurutId.get(satu.jabatanId) ?? {};
    return { id: String(nomor), temuan: satu, nama, unit, kalimat: kalimatTemuanSiasn(satu) };
  });
}

export function saringTemuan(baris: readonly BarisTemuan[], { tingkat, jenis, cari }: SaringanTemuan): BarisTemuan[] {
  const kunci = nameKey(cari);
  return baris.filter(
    ({ temuan, nama, unit, kalimat }) =>
      temuan.tingkat === tingkat &&
      (jenis === null || temuan.jenis === jenis) &&
      (kunci === "" || nameKey(`${nama} ${unit} ${kalimat}`).includes(kunci)),
  );
}

/** Kinds that there are, in their order, with how many of each. */
export function banyakJenis(baris: readonly BarisTemuan[]): { readonly jenis: JenisTemuanSiasn; readonly jumlah: number }[] {
  const menurutJenis = groupBy(baris, ({ temuan }) => temuan.jenis);
  return JENIS_TEMUAN_SIASN.flatMap((jenis) => {
    const jumlah = menurutJenis.get(jenis)?.length ?? 0;
    return jumlah === 0 ? [] : [{ jenis, jumlah }];
  });
}

/** The rows under a heading for each kind. */
export function itemPerJenis(baris: readonly BarisTemuan[]): TableItem<BarisTemuan>[] {
  const menurutJenis = groupBy(baris, ({ temuan }) => temuan.jenis);
  return banyakJenis(baris).flatMap(({ jenis, jumlah }): TableItem<BarisTemuan>[] => [
    {
      kind: "group",
      id: `jenis-${jenis}`,
      title: TEKS_SIASN.kelompok(TEKS_JENIS_TEMUAN_SIASN[jenis], jumlah, PENJELASAN_TEMUAN_SIASN[jenis]),
      cells: {},
    },
    ...(menurutJenis.get(jenis) ?? []).map((row): TableItem<BarisTemuan> => ({ kind: "row", id: row.id, row })),
  ]);
}

/** Where a finding is mended: its page and what that is called. */
export function tempatPerbaikan({ tempat, jabatanId }: TemuanSiasn): { readonly alamat: string; readonly sebutan: string } {
  if (tempat === "tugas") return { alamat: `/abk/${jabatanId}`, sebutan: TEKS_SIASN.perbaiki.abk };
  if (tempat === "jabatan") return { alamat: `/jabatan/${jabatanId}`, sebutan: TEKS_SIASN.perbaiki.jabatan };
  return { alamat: `/anjab/${jabatanId}#${tempat}`, sebutan: TEKS_SIASN.perbaiki.anjab };
}
