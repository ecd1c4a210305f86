import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { nilaiBagian, type BuktiPasangan } from "../../../core/penempatan/nilai-bagian";
import { NILAI_TANPA_KANTOR } from "../../../core/peraturan/nilai-kantor";

const BUKTI: BuktiPasangan = {
  per: "2026-11-27" as PlainDate,
  tetap: false,
  bidang: { program: ["S-1 HUKUM"], milik: "S-1 ILMU HUKUM" },
  kompetensi: { jpm: 88, dinilai: 9, dari: 9, kesenjangan: 2 },
  predikat: ["sangatBaik", "baik"],
  bulanPengalaman: 30,
  ipAsn: 75,
  tmtJabatan: "2020-01-02" as PlainDate,
  permohonan: null,
};

describe("the parts of a score from their evidence", () => {
  const nilai = (isi: Partial<BuktiPasangan>) => {
    const bagian = nilaiBagian({ ...BUKTI, ...isi }, NILAI_TANPA_KANTOR);
    return Object.fromEntries(Object.entries(bagian).map(([nama, { nilai: satu }]) => [nama, satu]));
  };

  it("are the JPM, the field, 30 of 60 months, the mean of 100 and 80, the IP ASN, and a post held for more than five years", () => {
    expect(nilai({})).toEqual({
      kompetensi: 88,
      pendidikan: 100,
      pengalaman: 50,
      kinerja: 90,
      talenta: 75,
      rotasi: 100,
      permintaan: null,
    });
  });

  it("are none, and not nothing, where the evidence is missing", () => {
    expect(
      nilai({
        bidang: { program: [], milik: "S-1 HUKUM" },
        kompetensi: { jpm: 88, dinilai: 8, dari: 9, kesenjangan: 2 },
        predikat: ["baik", null],
        bulanPengalaman: null,
        ipAsn: null,
        tmtJabatan: null,
      }),
    ).toEqual({ kompetensi: null, pendidikan: null, pengalaman: null, kinerja: null, talenta: null, rotasi: null, permintaan: null });
  });

  it("tell of competency over how much it is known and how much lacks", () => {
    const kompetensi = (isi: BuktiPasangan["kompetensi"]) =>
      nilaiBagian({ ...BUKTI, kompetensi: isi }, NILAI_TANPA_KANTOR).kompetensi.bukti;
    expect([
      kompetensi({ jpm: 88, dinilai: 9, dari: 9, kesenjangan: 2 }),
      kompetensi({ jpm: 100, dinilai: 9, dari: 9, kesenjangan: 0 }),
      kompetensi({ jpm: 55.5556, dinilai: 9, dari: 11, kesenjangan: 8 }),
      kompetensi({ jpm: null, dinilai: 0, dari: 11, kesenjangan: 0 }),
    ]).toEqual([
      "JPM 88 % terhadap standar jabatan yang dituju, 2 kesenjangan",
      "JPM 100 % terhadap standar jabatan yang dituju, tanpa kesenjangan",
      "JPM 55,56 % terhadap standar jabatan yang dituju, 8 kesenjangan, tetapi baru atas 9 dari 11 kompetensi",
      "baru 0 dari 11 kompetensi dinilai",
    ]);
  });

  it("tell of a request by its day and number, and count it for the post that it asks for and against the others", () => {
    const permohonan = { tanggal: "2026-09-14" as PlainDate, nomor: "31/PRB/2026", jabatanId: "j", unitId: null, tempat: "" };
    const bagian = (diminta: boolean | null, isi: Partial<typeof permohonan> = {}) =>
      nilaiBagian({ ...BUKTI, permohonan: { diminta, permohonan: { ...permohonan, ...isi } } }, NILAI_TANPA_KANTOR).permintaan;
    expect([bagian(true), bagian(false, { nomor: "" }), bagian(null, { tempat: "Kabupaten Contoh" })]).toEqual([
      { nilai: 100, bukti: "permohonan mutasi nomor 31/PRB/2026 tanggal 14 September 2026 meminta jabatan atau unit ini" },
      { nilai: 0, bukti: "permohonan mutasi 14 September 2026 meminta jabatan atau unit lain" },
      {
        nilai: null,
        bukti: "permohonan mutasi nomor 31/PRB/2026 tanggal 14 September 2026 menyebut Kabupaten Contoh, yang bukan unit kantor ini",
      },
    ]);
  });

  it("count a long time in a post for a move and against staying, a short one the other way round", () => {
    const rotasi = (tmt: string, tetap: boolean) => nilai({ tmtJabatan: tmt as PlainDate, tetap })["rotasi"];
    expect([rotasi("2020-01-02", false), rotasi("2020-01-02", true)]).toEqual([100, 0]);
    expect([rotasi("2023-01-02", false), rotasi("2023-01-02", true)]).toEqual([50, 50]);
    expect([rotasi("2025-01-02", false), rotasi("2025-01-02", true)]).toEqual([0, 100]);
  });
});
