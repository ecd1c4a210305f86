import { describe, expect, it } from "vitest";
import { tenggatLangkah } from "../../../core/disiplin/lini-masa";
import { hukumanDari, type DasarHitung } from "../../../core/disiplin/putusan";
import { matriksWewenang, nilaiMatriks, pejabatBerwenang } from "../../../core/disiplin/wewenang";
import { NILAI_TANPA_KANTOR, nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { berkasUji, dasar, diputus, hari, langkahUji } from "./perkara-uji";

/** An office that sets one rule otherwise since 1 August 2026. */
const sejakAgustus = (id: string, nilai: unknown): DasarHitung => ({
  ...dasar(),
  nilai: nilaiKantor([{ id, nilai: JSON.stringify(nilai), alasan: "", sejak: hari("2026-08-01") }]),
});
const keberatan = (diterima: string, diajukan: string) => [...diputus("S1", diterima), langkahUji("keberatan", diajukan)];

describe("a value of the office that holds from 1 August 2026 on", () => {
  it("is no rule yet for a decision received on 14 July, and is for one received on Monday 3 August", () => {
    const lima = sejakAgustus("hukdis-keberatan", 5);
    expect(tenggatLangkah("keberatan", diputus("S1", "2026-07-14"), lima).tanggal).toBe("2026-08-03");
    // Five working days behind the 3rd: 4, 5, 6, 7 and 10 August.
    expect(tenggatLangkah("keberatan", diputus("S1", "2026-08-03"), lima).tanggal).toBe("2026-08-10");
    // An objection of 11 August is one day late by it: the punishment stays on the 15th working day, Monday 24 August.
    expect(hukumanDari(berkasUji(keberatan("2026-08-03", "2026-08-11")), lima)?.berlaku).toBe("2026-08-24");
    expect(hukumanDari(berkasUji(keberatan("2026-08-03", "2026-08-11")), dasar())).toBeNull();
  });

  it("decides by the day of filing how long the objection takes, and whether it keeps the punishment back", () => {
    const sepuluh = sejakAgustus("hukdis-putusan-keberatan", 10);
    expect(tenggatLangkah("putusanKeberatan", keberatan("2026-07-14", "2026-07-20"), sepuluh).tanggal).toBe("2026-08-18");
    // Ten working days behind Monday 3 August.
    expect(tenggatLangkah("putusanKeberatan", keberatan("2026-07-14", "2026-08-03"), sepuluh).tanggal).toBe("2026-08-17");
    const tidakMenunda = sejakAgustus("hukdis-upaya-menunda", false);
    expect(hukumanDari(berkasUji(keberatan("2026-07-14", "2026-07-20")), tidakMenunda)).toBeNull();
    expect(hukumanDari(berkasUji(keberatan("2026-07-14", "2026-08-03")), tidakMenunda)?.berlaku).toBe("2026-08-04");
  });

  it("names who punishes by the matrix of the day of the decision", () => {
    const matriks = { ...nilaiMatriks(matriksWewenang(NILAI_TANPA_KANTOR)), "pelaksana/ringan": "Kepala Subbagian SDM" };
    const { nilai } = sejakAgustus("hukdis-wewenang-kpu", matriks);
    const pada = (per: string) => pejabatBerwenang(nilai, { sasaran: "pelaksana", tingkat: "ringan" }, hari(per));
    expect([pada("2026-07-31"), pada("2026-08-01")]).toEqual(["Kepala Subbagian (pengawas)", "Kepala Subbagian SDM"]);
  });
});
