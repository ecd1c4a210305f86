import { acakDari } from "../../../core/acak";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { Jabatan, JenisJabatan, Unit } from "../../../core/jabatan/jabatan";
import type { BahanPeta } from "../../../core/peta/pohon";

const KATA = [
  "PERENCANAAN",
  "EVALUASI",
  "PELAYANAN",
  "PENGENDALIAN",
  "PEMBERDAYAAN",
  "SARANA",
  "PENGAWASAN",
  "KELEMBAGAAN",
  "DATA",
  "INFORMASI",
];
const TITEL = ["ANALIS", "PENGELOLA", "PENGADMINISTRASI", "PENYUSUN", "VERIFIKATOR", "OPERATOR", "PENGOLAH"];

/** A row of a recap with the figures that the map shows. */
export function barisRekap(isi: {
  readonly id: string;
  readonly unitId: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly angka?: readonly [bezetting: number, kebutuhan: number];
}): RekapJabatan {
  const [bezetting, kebutuhan] = isi.angka ?? [0, 0];
  return {
    jabatanId: isi.id,
    unitId: isi.unitId,
    unit: isi.unitId,
    nama: isi.nama,
    jenis: isi.jenis,
    jenjang: null,
    kelas: 7,
    jumlahTugas: 0,
    metode: "tugasPerTugas",
    langkahMetode: 0,
    bebanKerjaMenit: 0,
    kebutuhanMentah: kebutuhan,
    kebutuhan,
    bezettingPns: bezetting,
    bezettingPppk: 0,
    bezetting,
    selisih: bezetting - kebutuhan,
    efektivitas: null,
    prestasi: null,
    usul: 0,
    alasanUsul: "",
    usulRevision: null,
  };
}

export const unitUji = (id: string, indukId: string | null, urutan = 0): Unit => ({
  id,
  nama: id,
  indukId,
  kode: null,
  urutan,
  revision: 1,
});

/**
 * A tree of the shape of a province: 5 kinds of offices, 37 offices, 150 parts and 95 sections below them, and 3,155 jabatan in boxes of 1
 * to 48 rows, all from a seed.
 */
export function kantorBesar(benih = 7): BahanPeta {
  const acak = acakDari(benih);
  const bulat = (banyak: number): number => acak.bilangan(0, banyak - 1);
  const nama = (awal: string, kata: number): string => [awal, ...Array.from({ length: kata }, () => KATA[bulat(KATA.length)])].join(" ");
  const unit: Unit[] = [];
  const jabatan: Pick<Jabatan, "id" | "indukId" | "kursi">[] = [];
  const rekap: RekapJabatan[] = [];
  const tambahUnit = (awal: string, indukId: string | null): string => {
    const id = `u${unit.length}`;
    unit.push({ ...unitUji(id, indukId, unit.length), nama: `${nama(awal, 2 + bulat(3))} ${unit.length}` });
    return id;
  };
  const tambahJabatan = (unitId: string, jenis: JenisJabatan, awal: string): void => {
    const id = `j${rekap.length}`;
    jabatan.push({ id, indukId: null, kursi: bulat(4) === 0 ? 1 + bulat(12) : null });
    rekap.push(barisRekap({ id, unitId, jenis, nama: `${nama(awal, 1 + bulat(4))} ${rekap.length}`, angka: [bulat(4), bulat(4)] }));
  };
  const induk = ["BADAN", "INSPEKTORAT", "SEKRETARIAT", "DEWAN", "DINAS"].map((awal) => tambahUnit(awal, null));
  const kantor = Array.from({ length: 37 }, (_, nomor) => tambahUnit("DINAS", induk[nomor < 22 ? 4 : nomor % 4] ?? null));
  const bidang = Array.from({ length: 150 }, (_, nomor) => tambahUnit("BIDANG", kantor[nomor % 37] ?? null));
  const seksi = Array.from({ length: 95 }, (_, nomor) => tambahUnit("SEKSI", bidang[nomor % 60] ?? null));
  for (const id of kantor) tambahJabatan(id, "jpt", "KEPALA DINAS");
  for (const id of bidang) tambahJabatan(id, "administrator", "KEPALA BIDANG");
  for (const id of seksi) tambahJabatan(id, "pengawas", "KEPALA SEKSI");
  const berisi = [...kantor, ...bidang, ...seksi];
  while (rekap.length < 3_155) {
    const unitId = berisi[bulat(bulat(3) === 0 ? 37 : berisi.length)] ?? "";
    tambahJabatan(unitId, bulat(6) === 0 ? "fungsional" : "pelaksana", TITEL[bulat(TITEL.length)] ?? "");
  }
  return { kantor: "PEMERINTAH PROVINSI UJI", unit, jabatan, rekap };
}
