import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { tempatkanKantor } from "../../../core/penempatan/kantor";
import { bacaBahanPenempatan, susunBahanPenempatan, type BahanTerbaca } from "../../../electron/ipc/bahan-penempatan";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27" as PlainDate;

describe("what never counts when people are placed", () => {
  /** The plan with every pair's score, from what was read. */
  const rencana = (terbaca: BahanTerbaca) => {
    const bahan = susunBahanPenempatan(terbaca);
    const hasil = tempatkanKantor({ ...bahan, penting: new Set(), batasan: { kunci: [], coret: [] } });
    if ("pertentangan" in hasil) throw new Error("bertentangan");
    return {
      pindah: hasil.rencana.pindah,
      nilai: hasil.rencana.bukti.nilai,
      skor: bahan.orang.map(({ pegawaiId }) => bahan.jabatan.map(({ dicari }) => hasil.pasangan(pegawaiId, dicari.id).skor)),
    };
  };

  it("are sex, religion, marriage, titles, names and everything else that a person's file says of her beside her work", async () => {
    const { host } = openKantor("contoh");
    const terbaca = await bacaBahanPenempatan(host.context, PER);
    const semula = rencana(terbaca);
    expect(semula.pindah.length).toBeGreaterThan(0);
    const lain = rencana({
      ...terbaca,
      kesiapan: {
        ...terbaca.kesiapan,
        pegawai: terbaca.kesiapan.pegawai.map((satu) => ({
          ...satu,
          jenisKelamin: satu.jenisKelamin === "pria" ? ("wanita" as const) : ("pria" as const),
          gelarDepan: "",
          gelarBelakang: "",
          nama: `Seseorang ${satu.id}`,
        })),
      },
    });
    expect(lain.nilai).toBe(semula.nilai);
    expect(lain.pindah).toEqual(semula.pindah);
    expect(lain.skor).toEqual(semula.skor);
  });

  it("is age, but for the rules about it: three years older changes no score of anybody", async () => {
    const { host } = openKantor("contoh");
    const terbaca = await bacaBahanPenempatan(host.context, PER);
    const semula = rencana(terbaca).skor;
    const tergeser = rencana({
      ...terbaca,
      kesiapan: {
        ...terbaca.kesiapan,
        pegawai: terbaca.kesiapan.pegawai.map((satu) => ({
          ...satu,
          tanggalLahir:
            satu.tanggalLahir === null
              ? null
              : (`${String(Number(satu.tanggalLahir.slice(0, 4)) - 3)}${satu.tanggalLahir.slice(4)}` as PlainDate),
        })),
      },
    }).skor;
    expect(tergeser).toEqual(semula);
  });

  it("are bakat, minat and temperamen: the sample's forms ask for them, and the reading has none of them", async () => {
    const { host } = openKantor("contoh");
    const kunci = new Set<string>();
    const telusur = (nilai: unknown): void => {
      if (nilai instanceof Map) for (const satu of nilai.values()) telusur(satu);
      else if (Array.isArray(nilai)) nilai.forEach(telusur);
      else if (typeof nilai === "object" && nilai !== null)
        for (const [nama, satu] of Object.entries(nilai)) {
          kunci.add(nama);
          telusur(satu);
        }
    };
    telusur(susunBahanPenempatan(await bacaBahanPenempatan(host.context, PER)).orang);
    expect(kunci.has("tanggalLahir")).toBe(true);
    const terlarang = ["jenisKelamin", "agama", "statusKawin", "bakat", "minat", "temperamen", "suku", "disabilitas"];
    expect(terlarang.filter((satu) => kunci.has(satu))).toEqual([]);
  });
});
