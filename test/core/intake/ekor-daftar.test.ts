import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { buku, draf, kodeSel, lembar, ringkas } from "./bahan";

type Baris = readonly IsiSel[];

const KEPALA: Baris = ["UNIT KERJA", "JABATAN", "NAMA", "NIP", "GOL"];
const ANDI: Baris = ["Subbagian Hukum", "Kepala Subbagian Hukum", "ANDI", "198201012006041001", "III/d"];

function baca(kepala: Baris, ...isi: readonly Baris[]) {
  return ringkas(draf([buku("pegawai.xlsx", lembar("P", [kepala, ...isi]))]));
}

describe("people without NIP at the end of a list", () => {
  it.each<[string, Baris, readonly Baris[]]>([
    ["a blank unit", KEPALA, [ANDI, [null, "Bendahara", "SITI", null, "III/b"]]],
    ["no golongan", KEPALA, [ANDI, ["Subbagian SDM", "Bendahara", "TONO", null, null]]],
    ["the unit and the name alone", KEPALA, [ANDI, ["Subbagian SDM", null, "TONO", null, null]]],
    ["a title that signers have too", KEPALA, [ANDI, [null, "Kepala Subbagian Data", "WATI", null, null]]],
    [
      "a jabatan and nothing else, without numbers",
      ["NAMA", "NIP", "JABATAN", "UNIT"],
      [
        ["DEDI", "198501012009041004", "Analis", "Bagian A"],
        ["YUDI", null, "Pramubakti", null],
      ],
    ],
    [
      "only a number before the name",
      ["NO", "NAMA", "NIP", "JABATAN"],
      [
        [1, "DEDI", "198501012009041004", "Analis"],
        [2, "YUDI", null, null],
      ],
    ],
    [
      "a place and date of birth",
      ["NAMA", "NIP", "TTL", "JABATAN"],
      [
        ["DEDI", "198501012009041004", "Jakarta, 1 Januari 1985", "Analis"],
        ["YUDI", null, "Pati, 2 Mei 1990", "Analis"],
      ],
    ],
  ])("are asked about and never a signature: %s", (_, kepala, isi) => {
    const hasil = baca(kepala, ...isi);
    expect(hasil).toMatchObject({ baru: 1, ditolak: 1, jenisPerabot: { judulKolom: 1 } });
    expect(kodeSel(hasil.masalah).filter((satu) => satu.startsWith("wajibKosong"))).toHaveLength(1);
  });

  it("stand before the signatures, which stay signatures", () => {
    const hasil = baca(
      KEPALA,
      ANDI,
      [null, "Bendahara", "SITI", null, "III/b"],
      [],
      [null, null, "Mengetahui,", null, "Pati, 1 November 2026"],
      [null, null, "Ketua", null, "Sekretaris"],
      [null, null, "RATNA", null, "JOKO"],
      [null, null, null, null, "NIP. 197610222009122002"],
    );
    expect(hasil).toMatchObject({ baru: 1, ditolak: 1, jenisPerabot: { tandaTangan: 4 } });
  });

  it.each<[string, readonly Baris[]]>([
    [
      "a title without a date",
      [
        [null, "Sekretaris,"],
        [null, "RATNA CONTOH"],
        [null, "NIP. 197610222009122002"],
      ],
    ],
    [
      "a name and an NIP only",
      [
        [null, "RATNA CONTOH"],
        [null, "NIP 197610222009122002"],
      ],
    ],
    [
      "a.n. the office's head",
      [
        [null, "a.n. Ketua"],
        [null, "Sekretaris"],
        [null, "RATNA CONTOH"],
      ],
    ],
  ])("are not made of a signature that begins with %s", (_, kaki) => {
    expect(baca(KEPALA, ANDI, [], ...kaki)).toMatchObject({ baru: 1, ditolak: 0, jenisPerabot: { tandaTangan: kaki.length } });
  });

  it("have the titles of their sections above them", () => {
    const hasil = baca(
      ["NO", "NAMA", "NIP", "GOL", "JABATAN"],
      [1, "ANDI", "198201012006041001", "III/d", "Sekretaris"],
      ["TENAGA PENDUKUNG"],
      [1, "EKO", null, null, "Satpam"],
      ["KOMISIONER"],
      [1, "Dr. FULAN", null, null, "Ketua"],
    );
    expect(hasil).toMatchObject({ baru: 1, ditolak: 2, jenisPerabot: { judulBagian: 2 } });
  });

  it("are told where a row holds a name alone, or a post alone", () => {
    const hasil = baca(KEPALA, ANDI, [null, null, "BUDI"], [null, "Pengelola Kepegawaian", "-"]);
    expect(kodeSel(hasil.masalah)).toEqual(["barisTakTerbaca@C3", "barisTakTerbaca@B4"]);
    expect(rencana(draf([buku("p.xlsx", lembar("P", [KEPALA, ANDI]))])).pegawai.tambah).toHaveLength(1);
  });
});
