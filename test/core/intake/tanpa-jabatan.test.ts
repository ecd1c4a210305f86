import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { buku, draf, lembar, ringkas, terapkan } from "./bahan";

const KEPALA: readonly IsiSel[] = ["NAMA", "NIP", "JABATAN", "UNIT KERJA"];
const ANDI: readonly IsiSel[] = ["ANDI", "198201012006041001", "Kasubbag Umum", "Subbagian Umum"];

function daftar(...isi: readonly (readonly IsiSel[])[]) {
  return buku("pegawai.xlsx", lembar("P", [KEPALA, ...isi]));
}

describe("a person whose jabatan is not known", () => {
  it("is taken, and all of them are told in one line with their rows", () => {
    const satu = ringkas(
      draf([
        daftar(
          ANDI,
          ["BENI", "198301012007041002", null, "Subbagian Umum"],
          ["CICI", "198401132008042003", "-", "Subbagian Umum"],
          ["DEDI", "198501012009041004", "–", null],
        ),
      ]),
    );
    expect(satu).toMatchObject({ baru: 4, ditolak: 0 });
    expect(satu.kelompok.find(({ kode }) => kode === "jabatanKosong")).toMatchObject({
      jumlah: 3,
      contoh: ["C3", "C4", "C5"],
      baris: [3, 4, 5],
    });
  });

  it("is told in a list without such a column too", () => {
    const tanpa = buku(
      "p.xlsx",
      lembar("P", [
        ["NAMA", "NIP", "GOL"],
        ["ANDI", "198201012006041001", "III/c"],
      ]),
    );
    expect(ringkas(draf([tanpa])).masalah).toMatchObject([{ kode: "jabatanKosong", sel: "A2" }]);
  });

  it("is not spoken of when her jabatan is stored already, or another row names it", () => {
    const kosong: readonly IsiSel[] = ["ANDI", "198201012006041001", null, "Subbagian Umum"];
    expect(ringkas(draf([daftar(kosong)], terapkan(draf([daftar(ANDI)])))).masalah).toEqual([]);
    expect(ringkas(draf([daftar(ANDI, ["BENI", "198301012007041002", "Arsiparis", "Subbagian Umum"])])).masalah).toEqual([]);
  });
});
