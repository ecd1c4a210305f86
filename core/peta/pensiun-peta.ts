import type { PlainDate } from "../date";
import type { Jabatan } from "../jabatan/jabatan";
import { alasanTidakDihitung, type AcuanPemangku } from "../pegawai/bezetting";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";
import type { Pegawai } from "../pegawai/pegawai";
import type { KotakPeta } from "./pohon";

/** A holder who retires by a coming day. */
export interface PensiunPeta {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly jabatanId: string;
  readonly jabatan: string;
  /** First day of the pension. */
  readonly mulai: PlainDate;
}

export interface BahanPensiun extends Pick<AcuanPemangku, "aturan"> {
  readonly pegawai: readonly Pick<Pegawai, "id" | "nama" | "jabatanId" | "tanggalLahir" | "kedudukanHukum" | "tmtJabatan">[];
  readonly jabatan: readonly Pick<Jabatan, "id" | "nama" | "jenis" | "jenjang">[];
  readonly hariIni: PlainDate;
  readonly per: PlainDate;
}

/**
 * Those who hold a jabatan today and retire after today and by a coming day, the first to go first; and for how many holders it cannot be
 * told, because their birth date or the jenjang of their jabatan fungsional is not known. Whoever has passed the age by today and is still on
 * the list is counted as today.
 */
export function pensiunSampai({ pegawai, jabatan, aturan, hariIni, per }: BahanPensiun): {
  readonly pensiun: readonly PensiunPeta[];
  readonly tidakDiketahui: number;
} {
  const jabatanDari = new Map(jabatan.map((satu) => [satu.id, satu]));
  const pensiun: PensiunPeta[] = [];
  let tidakDiketahui = 0;
  for (const orang of pegawai) {
    const milik = orang.jabatanId === null ? undefined : jabatanDari.get(orang.jabatanId);
    if (!milik || alasanTidakDihitung(orang, { per, aturan }) !== null) continue;
    const usia = batasUsiaPensiun(milik);
    const mulai = usia === null || orang.tanggalLahir === null ? null : mulaiPensiun(orang.tanggalLahir, usia);
    if (mulai === null) tidakDiketahui += 1;
    else if (mulai > hariIni && mulai <= per)
      pensiun.push({ pegawaiId: orang.id, nama: orang.nama, jabatanId: milik.id, jabatan: milik.nama, mulai });
  }
  return {
    pensiun: pensiun.toSorted((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : a.nama < b.nama ? -1 : 1)),
    tidakDiketahui,
  };
}

/** Those of them who leave one jabatan, or the head and the rows of one box. */
export function pensiunDi(
  pensiun: readonly PensiunPeta[],
  { kotak, jabatanId }: { readonly kotak: KotakPeta; readonly jabatanId: string | null },
): readonly PensiunPeta[] {
  const isi = jabatanId === null ? [...(kotak.kepala ? [kotak.kepala] : []), ...kotak.baris].map((satu) => satu.jabatanId) : [jabatanId];
  return pensiun.filter((satu) => isi.includes(satu.jabatanId));
}
