import { describe, expect, it } from "vitest";
import { KAMUS, type DaftarKamus } from "../../../core/anjab/kamus";
import { anjabPerJabatan, UNSUR_ANJAB, UNSUR_KOSONG } from "../../../core/anjab/unsur";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { BENTUK_UNSUR } from "../../../core/contract/anjab";

const kantor = kantorContoh();
const anjab = anjabPerJabatan(kantor.unsurAnjab ?? []);

describe("anjab contoh", () => {
  it("fills every element of every jabatan in the form in which the page saves it", () => {
    for (const { id } of kantor.jabatan) {
      for (const unsur of UNSUR_ANJAB) {
        const isi = anjab.get(id)?.[unsur]?.isi;
        expect(BENTUK_UNSUR[unsur].parse(isi), `${id} ${unsur}`).toEqual(isi);
        expect(isi, `${id} ${unsur}`).not.toEqual(UNSUR_KOSONG[unsur]);
      }
    }
  });

  it("names exactly three bakat, minat and temperamen, only codes that stand in the lists, and not the same three for everyone", () => {
    for (const daftar of ["bakat", "minat", "temperamen", "upayaFisik"] as const) {
      const kode = kantor.jabatan.map(({ id }) => anjab.get(id)?.[daftar]?.isi.kode ?? []);
      expect(kode.flat().filter((satu) => !ada(daftar, satu))).toEqual([]);
      expect(new Set(kode.map(String)).size).toBeGreaterThanOrEqual(12);
    }
    for (const daftar of ["bakat", "minat", "temperamen"] as const) {
      expect(kantor.jabatan.map(({ id }) => new Set(anjab.get(id)?.[daftar]?.isi.kode).size)).toEqual(Array(20).fill(3));
    }
    for (const { id } of kantor.jabatan) {
      const fungsi = anjab.get(id)?.fungsiPekerjaan?.isi;
      for (const daftar of ["data", "orang", "benda"] as const) expect(fungsi?.[daftar].map((satu) => ada(daftar, satu))).toEqual([true]);
    }
  });

  it("says of every task what comes of it, and every bahan and perangkat serves tasks of its own jabatan", () => {
    expect(kantor.rincianTugas?.map(({ id }) => id)).toEqual(kantor.tugas.map(({ id }) => id));
    const jabatanDari = new Map(kantor.tugas.map(({ id, jabatanId }) => [id, jabatanId]));
    for (const { id } of kantor.jabatan) {
      for (const unsur of ["bahanKerja", "perangkatKerja"] as const) {
        for (const baris of anjab.get(id)?.[unsur]?.isi.baris ?? []) {
          expect(
            baris.tugasId.filter((tugas) => jabatanDari.get(tugas) !== id),
            baris.nama,
          ).toEqual([]);
          expect(baris.tugasId.length + baris.penggunaan.length, baris.nama).toBeGreaterThan(0);
        }
      }
    }
  });

  it("says of every element who analysed it and when, or from which standard it is; nothing is a default or of unsaid origin", () => {
    const asal = (kunci: string, unsur: "kondisiFisik" | "bakat" | "ikhtisar") => anjab.get(`contoh-jabatan-${kunci}`)?.[unsur];
    expect(asal("prakom", "ikhtisar")).toMatchObject({ asal: "dianalisis", oleh: "Laila Nursyifani", tanggal: "2026-08-11" });
    expect(asal("perencana", "bakat")).toMatchObject({ asal: "standar", tanggal: "2026-08-27" });
    expect(asal("perencana", "kondisiFisik")).toMatchObject({ asal: "standar", tanggal: "2026-08-27" });
    expect(asal("arsiparis", "kondisiFisik")).toMatchObject({ asal: "dianalisis", tanggal: "2026-08-27" });
    expect(new Set(kantor.unsurAnjab?.map((satu) => satu.asal))).toEqual(new Set(["dianalisis", "standar"]));
    expect(kantor.unsurAnjab?.filter(({ oleh, tanggal, dari }) => oleh === "" || tanggal === null || dari === "")).toEqual([]);
  });
});

function ada(daftar: DaftarKamus, kode: string): boolean {
  return KAMUS[daftar].some((satu) => satu.kode === kode);
}
