import { describe, expect, it } from "vitest";
import { bangkuKursi } from "../../../core/penempatan/bangku";
import type { OrangDinilai } from "../../../core/penempatan/fakta";
import { menurut } from "../../../core/peraturan/register";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { KALIMAT_ATURAN } from "../../../core/text/aturan-penempatan";
import { telaahRencana } from "../../../core/penempatan/telaah-rencana";
import { BEBAS, DUA, hari, jabatan, JPM, kantor, orang, PER, pindah } from "./bahan-kantor";

const DIBATASI = { sejak: hari("2026-10-05"), sampai: hari("2027-03-31") };
const dibatasi = (isi: Partial<OrangDinilai> = {}) => ({
  ...DUA,
  orang: [orang("ani", "staf"), orang("budi", "staf", { dibatasi: DIBATASI, ...isi })],
});

describe("somebody whose data are restricted", () => {
  it("stays where she is, although she would be proposed, and the next one is", () => {
    expect(pindah(kantor(JPM, DUA))).toEqual(["budi ke arsip"]);
    expect(pindah(kantor(JPM, dibatasi()))).toEqual(["ani ke arsip"]);
  });

  it("is told of on a bench by the restriction alone: no other rule and no part of a score is read", () => {
    const budi = bangkuKursi(kantor(JPM, dibatasi()), { jabatanId: "arsip", per: PER }).find(({ pegawaiId }) => pegawaiId === "budi");
    expect(budi?.pasangan.aturan.map(({ id, keadaan, sifat }) => [id, keadaan, sifat])).toEqual([["pembatasanData", "gagal", "keras"]]);
    expect(budi?.pasangan.skor.skor).toBeNull();
    expect(new Set(budi?.pasangan.skor.bagian.map(({ nilai, bukti }) => `${String(nilai)} ${bukti}`))).toEqual(
      new Set(["null pemrosesan datanya dibatasi"]),
    );
    // The day on which the restriction ends makes nobody of whom nothing was read a candidate for the days after it.
    expect([budi?.terpenuhi, budi?.selisih]).toEqual([null, null]);
    const [aturan] = budi?.pasangan.aturan ?? [];
    expect(aturan && KALIMAT_ATURAN.pembatasanData.gagal(aturan)).toBe(
      "pemrosesan datanya dibatasi sejak 5 Oktober 2026 sampai 31 Maret 2027; faktanya tidak dibaca",
    );
  });

  it("has no fact by which the plan could turn out otherwise", () => {
    const hasil = (isi: Partial<OrangDinilai>, jpm: number) => {
      const { rencana } = kantor({ ...JPM, budi: { staf: jpm, arsip: jpm } }, dibatasi(isi));
      return [rencana.pindah.map(({ pegawaiId, ke }) => [pegawaiId, ke]), rencana.bukti.nilai];
    };
    expect(
      hasil({ tingkatPendidikan: "SLTA", golongan: "II/a", tmtJabatan: hari("2010-01-01"), kinerjaBaik: false, tertahan: true }, 5),
    ).toEqual(hasil({}, 95));
  });

  it("has no price: what the plan would gain without the restriction could be told from her facts alone", () => {
    // Budi alone could come to arsip, and with nothing read of him would be held fit for a post of any height.
    const tinggi = { orang: dibatasi().orang.slice(1), jabatan: [jabatan("staf", 0), jabatan("kepala", 1, { jenis: "administrator" })] };
    const hasil = kantor({}, tinggi);
    expect(hasil.rencana.kosong.map(({ jabatanId }) => jabatanId)).toEqual(["kepala"]);
    expect(telaahRencana(hasil, BEBAS).hargaAturan).toEqual([]);
  });

  it("is judged as everybody where the office does not let the restriction stand in the way", () => {
    const nilai = nilaiKantor([
      {
        id: "penempatan-aturan",
        nilai: JSON.stringify({ ...menurut("penempatan-aturan"), pembatasanData: "mati" }),
        alasan: "uji",
        sejak: null,
      },
    ]);
    const budi = bangkuKursi(kantor(JPM, { ...dibatasi(), nilai }), { jabatanId: "arsip", per: PER }).find(
      ({ pegawaiId }) => pegawaiId === "budi",
    );
    expect(budi?.pasangan.palingAwal).toBe(PER);
    expect(budi?.pasangan.aturan.map(({ id }) => id)).toContain("jenjang");
    expect(budi?.pasangan.aturan.map(({ id }) => id)).not.toContain("pembatasanData");
  });
});
