import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../core/intake/draf";
import { bacaTandaJabatan } from "../../../core/intake/tanda-jabatan";
import { buku, draf, kodeSel, lembar, orangTulis, penugasanTulis, ringkas } from "./bahan";

function daftar(jabatan: string) {
  const baris = [
    ["NAMA", "NIP", "JABATAN", "UNIT KERJA"],
    ["ANDI", "198201012006041001", jabatan, "Subbagian Umum"],
  ];
  return draf([buku("pegawai.xlsx", lembar("P", baris))]);
}

const jabatanDari = (satu: ReturnType<typeof daftar>): readonly string[] => rencana(satu).jabatan.tambah.map(({ isi }) => isi.nama);

describe("what stands beside the name of a jabatan", () => {
  it.each([
    ["Analis Hukum (CPNS)", "Analis Hukum", null, null],
    ["CPNS Analis Hukum", "Analis Hukum", null, null],
    ["Kasubbag Umum\n(TMT 1-2-2021)", "Kasubbag Umum", null, "2021-02-01"],
    ["Kasubbag Umum, TMT 1 Februari 2021", "Kasubbag Umum", null, "2021-02-01"],
    ["Analis Hukum (Kelas 7)", "Analis Hukum", null, null],
    ["Mantan Kasubbag Umum", "Kasubbag Umum", "bekas", null],
    ["Eks. Kasubbag Umum", "Kasubbag Umum", "bekas", null],
    ["Kasubbag Umum (mantan)", "Kasubbag Umum", "bekas", null],
    ["Calon Analis Hukum", "Analis Hukum", "calon", null],
    ["Pengelola Barang (Persediaan)", "Pengelola Barang (Persediaan)", null, null],
    ["Ekspeditor", "Ekspeditor", null, null],
  ])("is parted from it: %s", (teks, ...[nama, sifat, tmt]) => {
    expect(bacaTandaJabatan(teks)).toEqual({ nama, sifat, tmt });
  });

  it("gives the TMT where the list has no column for it", () => {
    expect(orangTulis(rencana(daftar("Kasubbag Umum (TMT 1-2-2021)")))[0]?.isi.tmtJabatan).toBe("2021-02-01");
  });

  it("of a former post is asked, and leaves the person without one until answered", () => {
    const satu = daftar("Mantan Kasubbag Umum");
    expect(jabatanDari(satu)).toEqual([]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["jabatanTakDipangku@C2", "jabatanKosong@C2"]);
    const [tanya] = satu.hasil.penilaian.tanya.semua();
    expect(jabatanDari(jawab(satu, tanya?.kunci ?? "", "dipangku"))).toEqual(["Kasubbag Umum"]);
  });

  it.each<[string, readonly string[], string]>([
    ["Calon Analis Hukum", ["Analis Hukum"], "jabatanDianggapDipangku@C2"],
    ["Calon Kasubbag Umum", [], "jabatanTakDipangku@C2"],
  ])("of a coming post is asked: %s", (jabatan, nama, kode) => {
    expect(jabatanDari(daftar(jabatan))).toEqual(nama);
    expect(kodeSel(ringkas(daftar(jabatan)).masalah)).toContain(kode);
  });

  it.each(["1. Analis Hukum 2. Bendahara", "1) Analis Hukum, 2) Bendahara", "1. Analis Hukum\n2. Bendahara"])(
    "is a second post where both are numbered: %s",
    (jabatan) => {
      const satu = daftar(jabatan);
      expect(jabatanDari(satu)).toEqual(["Analis Hukum", "Bendahara"]);
      expect(penugasanTulis(rencana(satu)).map(({ isi }) => isi.jenis)).toEqual(["rangkap"]);
    },
  );
});
