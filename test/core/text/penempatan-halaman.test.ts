import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import type { CalonKursi } from "../../../core/penempatan/bangku";
import { bedaRencana } from "../../../core/penempatan/beda-rencana";
import type { HasilAturan } from "../../../core/penempatan/penilai";
import { kalimatAkibat, kalimatCalon, keadaanCalon, kelompokCalon } from "../../../core/text/bangku-penempatan";
import { judulRangkaian, kalimatBatasan, kalimatBeda, kalimatManfaat, kalimatTitik, penyebut } from "../../../core/text/penempatan-halaman";

const JAN = parsePlainDate("2027-01-01") as PlainDate;
const MAR = parsePlainDate("2027-03-01") as PlainDate;
const acuan = (nama: string, unit: string) => ({ nama, unit, unitId: unit, kelas: 6, kebutuhan: 1, terisi: 1, akanKeluar: 0 });
const JABATAN = { a: acuan("Arsiparis", "Umum"), b: acuan("Arsiparis", "Teknis"), c: acuan("Analis", "Umum") };
const NAMA = { ani: "Ani Lestari", budi: "Budi Santosa", a: "Arsiparis", b: "Arsiparis", c: "Analis" };
const sebut = penyebut(NAMA, JABATAN);
const pindah = (pegawaiId: string, ke: string, palingAwal = JAN) => ({ pegawaiId, dari: null, ke, palingAwal });

describe("the words of the page of placement", () => {
  it("tell posts of one name apart by their units, and leave the others short", () => {
    expect(["ani", "a", "b", "c", "x"].map(sebut)).toEqual(["Ani Lestari", "Arsiparis (Umum)", "Arsiparis (Teknis)", "Analis", "x"]);
  });

  it("tell each limit, and each difference with what it was before", () => {
    expect(kalimatBatasan({ jenis: "kunci", pegawaiId: "ani", jabatanId: null }, sebut)).toBe("Ani Lestari tetap di jabatannya");
    expect(kalimatBatasan({ jenis: "coret", pegawaiId: "ani", jabatanId: "a" }, sebut)).toBe("Ani Lestari tidak ke Arsiparis (Umum)");
    expect(kalimatBatasan({ jenis: "penting", jabatanId: "c" }, sebut)).toBe("Analis tidak boleh kosong");
    const beda = bedaRencana([pindah("ani", "a"), pindah("budi", "c")], [pindah("ani", "b"), pindah("budi", "c", MAR)]);
    expect(kalimatBeda(beda, sebut).map(({ kalimat }) => kalimat)).toEqual([
      "Ani Lestari ke Arsiparis (Teknis) (semula Arsiparis (Umum))",
      "Budi Santosa ke Analis, paling awal 01-03-2027 (semula 01-01-2027)",
    ]);
  });

  it("tell how moves hang together, and what a number of them brings", () => {
    const langkah = [
      { ...pindah("ani", "a"), hari: MAR },
      { ...pindah("budi", "c"), hari: MAR },
    ];
    expect(judulRangkaian({ jenis: "rantai", langkah }, 2)).toBe("Rantai 2: 2 langkah berurutan; kursi ditinggalkan sebelum diisi");
    expect(judulRangkaian({ jenis: "tukar", langkah }, 1)).toBe("Tukar tempat 1: keduanya pada satu hari, paling awal 1 Maret 2027");
    expect(kalimatTitik({ perpindahan: 3, nilai: 0, penting: 0, kursi: 2, poin: -1_850 })).toBe(
      "3 perpindahan: +2 kursi terisi, −18,50 poin.",
    );
    expect(kalimatManfaat({ penting: 1, kursi: -1, poin: 50 })).toBe("+1 kursi penting dan −1 kursi lain terisi, +0,50 poin");
  });
});

const aturan = (isi: Partial<HasilAturan>): HasilAturan => ({
  id: "pendidikan",
  sifat: "keras",
  keadaan: "lulus",
  ketentuan: null,
  ada: "SLTA",
  perlu: "D-III",
  terpenuhi: null,
  ...isi,
});
const calon = (isi: Partial<CalonKursi>, syarat: readonly HasilAturan[] = [], palingAwal: PlainDate | null = JAN): CalonKursi => ({
  pegawaiId: "ani",
  kini: "c",
  rencana: "c",
  pasangan: { skor: { skor: null, bagian: [] }, aturan: syarat, palingAwal },
  terpenuhi: JAN,
  selisih: null,
  akibat: [],
  ...isi,
});

describe("the bench of a post in words", () => {
  it("tells of whom the plan gives it what it loses without her", () => {
    const diberi = calon({ rencana: "a", selisih: { penting: 0, kursi: 1, poin: 0 } });
    expect(kelompokCalon(diberi, "a")).toBe("rencana");
    expect(kalimatCalon(diberi, "a")).toEqual([
      "Rencana memberinya jabatan ini.",
      "Bila ia dicoret dari jabatan ini, rencana kehilangan: 1 kursi terisi.",
    ]);
    expect(kalimatCalon({ ...diberi, selisih: null }, "a").at(-1)).toBe("Tidak ada rencana lain tanpa dia di sini.");
  });

  it("tells of who may what a lock costs and whom it moves, and from when on she may", () => {
    const boleh = calon(
      { selisih: { penting: 0, kursi: 0, poin: 250 }, akibat: [{ pegawaiId: "budi", rencana: "a", lain: null }] },
      [],
      MAR,
    );
    expect(kelompokCalon(boleh, "a")).toBe("boleh");
    expect(kalimatCalon(boleh, "a")).toEqual([
      "Ia boleh, tetapi rencana tidak memberinya jabatan ini. Bila ia dikunci di sini, rencana kehilangan: 2,50 poin.",
    ]);
    expect(kalimatAkibat(boleh, sebut)).toEqual(["Budi Santosa: tanpa jabatan (menurut rencana Arsiparis (Umum))"]);
    expect([keadaanCalon(boleh, JAN), keadaanCalon(calon({}), JAN)]).toEqual([
      "memenuhi syarat sejak 01-03-2027",
      "memenuhi syarat sekarang",
    ]);
  });

  it("tells of who may not what stands in the way, and whether waiting mends it", () => {
    const gagal = aturan({ keadaan: "gagal" });
    const selamanya = calon({ terpenuhi: null }, [gagal, aturan({ id: "golongan", sifat: "lunak", keadaan: "gagal" })], null);
    expect(kelompokCalon(selamanya, "a")).toBe("terhalang");
    expect(keadaanCalon(selamanya, JAN)).toBe("pendidikan SLTA, syaratnya D-III");
    expect(kalimatCalon(selamanya, "a")).toEqual([
      "Ia terhalang: pendidikan SLTA, syaratnya D-III.",
      "Menunggu saja tidak cukup: fakta itu harus berubah, atau kantor menimbang syaratnya lain.",
    ]);
    const kelak = calon({ terpenuhi: MAR }, [aturan({ keadaan: "gagal", terpenuhi: MAR })], null);
    expect(kalimatCalon(kelak, "a").at(-1)).toBe("Semuanya terpenuhi pada 1 Maret 2027, sesudah jangka waktu rencana ini.");
    expect(kalimatCalon(calon({}), "a")).toEqual(["Ia tidak dapat ditempatkan di sini: batasan Anda atau kursinya tidak memungkinkan."]);
  });
});
