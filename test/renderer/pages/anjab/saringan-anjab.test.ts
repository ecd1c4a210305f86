import { describe, expect, it } from "vitest";
import { computeKelengkapan } from "../../../../core/anjab/kelengkapan";
import { anjabPerJabatan, UNSUR_KOSONG, type AnjabJabatan } from "../../../../core/anjab/unsur";
import { kantorContoh } from "../../../../core/contoh/kantor-contoh";
import type { BarisAnjab } from "../../../../core/contract/anjab";
import { PILIHAN_AWAL, saringAnjab } from "../../../../renderer/pages/anjab/saringan-anjab";
import { urutBerikut } from "../../../../renderer/ui/daftar-jabatan/pilihan-daftar";

const kantor = kantorContoh();
const unsur = anjabPerJabatan(kantor.unsurAnjab ?? []);

/** What a jabatan of the sample has otherwise. */
interface Beda {
  readonly tanpaTugas?: boolean;
  readonly ubah?: AnjabJabatan;
}

const baris = (kunci: string, { tanpaTugas = false, ubah = {} }: Beda = {}): BarisAnjab => {
  const jabatan = kantor.jabatan.find(({ id }) => id === `contoh-jabatan-${kunci}`);
  if (!jabatan) throw new Error(`${kunci} is no jabatan of the sample`);
  return {
    jabatanId: kunci,
    nama: jabatan.nama,
    unitId: jabatan.unitId,
    unit: kantor.unit.find(({ id }) => id === jabatan.unitId)?.nama ?? "",
    kelas: jabatan.kelas,
    kelengkapan: computeKelengkapan({
      jabatan,
      unsur: { ...unsur.get(jabatan.id), ...ubah },
      tugas: tanpaTugas ? [] : kantor.tugas.filter(({ jabatanId }) => jabatanId === jabatan.id),
      rincian: kantor.rincianTugas ?? [],
    }),
  };
};
/** The secretary without a bakat, so that SIASN asks for one. */
const TANPA_BAKAT: BarisAnjab = {
  ...baris("sekretaris"),
  kelengkapan: computeKelengkapan({
    jabatan: { kode: "CTH.01.01", kelas: 12 },
    unsur: {
      ...unsur.get("contoh-jabatan-sekretaris"),
      bakat: {
        id: "b",
        jabatanId: "sekretaris",
        unsur: "bakat",
        isi: UNSUR_KOSONG.bakat,
        asal: "belum",
        oleh: "",
        tanggal: null,
        dari: "",
        revision: 1,
      },
    },
    tugas: [{ id: "t" }],
    rincian: [{ id: "t", hasilKerja: "Laporan" }],
  }),
};
const { kondisiFisik } = unsur.get("contoh-jabatan-prakom") ?? {};
const { prestasi } = unsur.get("contoh-jabatan-penelaah-sdm") ?? {};
const SEMUA = [
  TANPA_BAKAT,
  baris("prakom", { ubah: kondisiFisik ? { kondisiFisik: { ...kondisiFisik, asal: "bawaan" } } : {} }),
  baris("dokumentalis", { tanpaTugas: true }),
  baris("penelaah-sdm", { ubah: prestasi ? { prestasi: { ...prestasi, asal: "belum" } } : {} }),
];
const tampil = (pilihan: Partial<typeof PILIHAN_AWAL>) =>
  saringAnjab(SEMUA, { ...PILIHAN_AWAL, ...pilihan }).map(({ jabatanId }) => jabatanId);

describe("the list of informasi jabatan", () => {
  it("finds every searched word in jabatan or unit", () => {
    expect(tampil({ cari: "komputer data" })).toEqual(["prakom"]);
    expect(tampil({ cari: "perkantoran" })).toEqual([]);
  });

  it("shows what is not complete, what SIASN still asks for, and what nobody analysed", () => {
    expect(tampil({ keadaan: "belumLengkap" })).toEqual(["sekretaris", "dokumentalis"]);
    expect(tampil({ keadaan: "lengkap" })).toEqual(["prakom", "penelaah-sdm"]);
    expect(tampil({ keadaan: "kurangSiasn" })).toEqual(["sekretaris", "dokumentalis"]);
    expect(tampil({ keadaan: "adaBelum" })).toEqual(["sekretaris", "penelaah-sdm"]);
    expect(tampil({ keadaan: "adaBawaan" })).toEqual(["prakom"]);
  });

  it("stands in the order of a heading, either way, and as in the office again", () => {
    // Both lack one part, and stand as in the office: bakat here, the tasks there.
    expect(tampil({ urut: { kolom: "siasn", turun: true } })).toEqual(["sekretaris", "dokumentalis", "prakom", "penelaah-sdm"]);
    expect(tampil({ urut: { kolom: "kelas", turun: false } })).toEqual(["dokumentalis", "penelaah-sdm", "prakom", "sekretaris"]);
    expect(urutBerikut(null, "kelas")).toEqual({ kolom: "kelas", turun: false });
    expect(urutBerikut({ kolom: "kelas", turun: false }, "kelas")).toEqual({ kolom: "kelas", turun: true });
    expect(urutBerikut({ kolom: "kelas", turun: true }, "kelas")).toBeNull();
  });
});
