import { describe, expect, it } from "vitest";
import { bangkuKursi } from "../../../core/penempatan/bangku";
import type { JabatanDicari } from "../../../core/penempatan/fakta";
import { tempatkanKantor } from "../../../core/penempatan/kantor";
import type { OrangKantor } from "../../../core/penempatan/penilai";
import { telaahRencana } from "../../../core/penempatan/telaah-rencana";
import { usulPenempatan } from "../../../core/penempatan/usul";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";
import { BEBAS, DUA, JPM, NILAI, PER, hari, jabatan, kantor, orang, pindah } from "./bahan-kantor";

describe("what comes later", () => {
  it("takes the seat of whom a decree brings: nobody else is put there, and she is not moved again", () => {
    const datang = { ...orang("budi", "staf"), keluar: hari("2026-12-15"), akan: { hari: hari("2026-12-15"), keJabatanId: "arsip" } };
    const hasil = kantor(JPM, { orang: [orang("ani", "staf"), datang], jabatan: [jabatan("staf", 1), jabatan("arsip", 1)] });
    expect(pindah(hasil)).toEqual([]);
    expect(hasil.rencana.kosong).toEqual([]);
  });

  it("places nobody whose pension in the new post begins within the horizon, though not in her own", () => {
    const kasub = jabatan("kasub", 1, { jenis: "pengawas", kelas: 9 });
    const ahli = (tanggalLahir: string) =>
      orang("ani", "madya", { jenis: "fungsional", jenjang: "ahliMadya", kelas: 9, tanggalLahir: hari(tanggalLahir), golongan: "III/c" });
    const isi = (tanggalLahir: string) => ({
      orang: [ahli(tanggalLahir)],
      jabatan: [jabatan("madya", 0, { jenis: "fungsional", jenjang: "ahliMadya", kelas: 9 }), kasub],
      nilai: nilaiKantor([
        {
          id: "penempatan-aturan",
          nilai: JSON.stringify({ ...menurut("penempatan-aturan"), jenjang: "mati", pengalaman: "mati" }),
          alasan: "uji",
          sejak: null,
        },
      ]),
    });
    // 58 in November 2027, so a pension from 1 December 2027; the horizon ends on 27 November 2027.
    expect(pindah(kantor({ ani: { kasub: 80, madya: 70 } }, isi("1969-11-30")))).toEqual(["ani ke kasub"]);
    // 58 in October 2027: from 1 November 2027.
    expect(pindah(kantor({ ani: { kasub: 80, madya: 70 } }, isi("1969-10-31")))).toEqual([]);
  });
});

describe("how firm a plan is near the least score", () => {
  it("says no more than the way down to it: 51,50 may lose 1,50, in points of all scores and of one part", () => {
    const hasil = kantor(
      { budi: { arsip: 51.5, staf: 50 } },
      { orang: [orang("budi", "staf")], jabatan: [jabatan("staf", 0), jabatan("arsip", 1)] },
    );
    expect(pindah(hasil)).toEqual(["budi ke arsip"]);
    expect(telaahRencana(hasil, BEBAS).kelonggaran).toBe(150);
    expect(usulPenempatan(hasil)[0]?.selang).toEqual({ kompetensi: 1.5 });
  });

  it("counts who comes near from below as well: 49,00 needs one point to fill an empty post", () => {
    const hasil = kantor(
      { budi: { arsip: 49, staf: 50 } },
      { orang: [orang("budi", "staf")], jabatan: [jabatan("staf", 0), jabatan("arsip", 1)] },
    );
    expect(pindah(hasil)).toEqual([]);
    expect(telaahRencana(hasil, BEBAS).kelonggaran).toBe(100);
  });
});

describe("experience", () => {
  const pengalaman = (masa: OrangKantor["masa"][number], dicari: Partial<JabatanDicari> = {}) =>
    kantor(JPM, { orang: [{ ...orang("ani", "staf"), masa: [masa] }], jabatan: [jabatan("staf", 1), jabatan("arsip", 1, dicari)] })
      .pasangan("ani", "arsip")
      .skor.bagian.find(({ bagian }) => bagian === "pengalaman")?.nilai;
  // 1 January to 31 December 2024 are twelve of sixty months.
  const masa = {
    nama: "Lain",
    unitId: "lain",
    jenis: "pelaksana" as const,
    jenjang: null,
    sejak: hari("2024-01-01"),
    sampai: hari("2024-12-31"),
  };

  it("is that of the unit, of the title wherever it was, and of a managerial post as high", () => {
    expect(pengalaman({ ...masa, unitId: "sekretariat" })).toBe(20);
    expect(pengalaman({ ...masa, nama: "ARSIP" })).toBe(20);
    expect(pengalaman({ ...masa, jenis: "administrator" }, { jenis: "pengawas" })).toBe(20);
    expect(pengalaman(masa)).toBe(0);
    expect(pengalaman({ ...masa, sejak: null, nama: "arsip" })).toBeNull();
  });
});

describe("nobody is put out of her post", () => {
  const penuh = { orang: [orang("ani", "staf"), orang("budi", "arsip")], jabatan: DUA.jabatan };
  const batasan = { kunci: [{ pegawaiId: "ani", jabatanId: "arsip" }], coret: [{ pegawaiId: "budi", jabatanId: "staf" }] };

  it("not by a lock: that Budi would have no post is named, and no plan is called the best", () => {
    const bahan = {
      per: PER,
      kesenjangan: () => ({ jpm: 80, dinilai: 5, dari: 5, kesenjangan: 0 }),
      nilai: NILAI,
      penting: new Set<string>(),
    };
    expect(tempatkanKantor({ ...bahan, ...penuh, batasan })).toEqual({ pertentangan: [{ sebab: "tergusur", pegawaiId: ["budi"] }] });
    // With the strike gone they swap.
    expect(pindah(kantor({}, { ...penuh, batasan: { ...batasan, coret: [] } }))).toEqual(["ani ke arsip", "budi ke staf"]);
  });

  it("not by forcing somebody either: the bench says that it cannot be", () => {
    const hasil = kantor({}, { ...penuh, batasan: { kunci: [], coret: batasan.coret } });
    expect(bangkuKursi(hasil, { jabatanId: "arsip", per: PER }).map(({ pegawaiId, selisih }) => [pegawaiId, selisih])).toEqual([
      ["budi", null],
      ["ani", null],
    ]);
  });
});
