import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import { buku, draf, kodeSel, lembar, penugasanTulis, ringkas } from "./bahan";

describe("a column of acting posts", () => {
  it.each([
    ["Jabatan Plt/Plh", "plt"],
    ["Jabatan Plt.", "plt"],
    ["Plh.", "plh"],
    ["Jabatan Rangkap", "rangkap"],
  ])("says by its heading %s how its posts are held", (judul, jenis) => {
    const satu = draf([
      buku(
        "pegawai.xlsx",
        lembar("P", [
          ["Nama", "NIP", "Gol", "Jabatan Definitif", judul, "Unit Kerja"],
          ["ANDI", "198201012006041001", "III/d", "Kasubbag Umum", "Sekretaris", "Subbagian Umum"],
          ["BENI", "198301012007041002", "III/c", "Analis", null, "Subbagian Umum"],
        ]),
      ),
    ]);
    const tulis = rencana(satu);
    expect(penugasanTulis(tulis).map(({ isi }) => isi.jenis)).toEqual([jenis]);
    expect(tulis.jabatan.tambah.map(({ isi }) => isi.nama)).toEqual(["Kasubbag Umum", "Analis", "Sekretaris"]);
    expect(kodeSel(ringkas(satu).masalah)).not.toContain("jabatanTambahanTakDisimpan@E2");
  });
});
