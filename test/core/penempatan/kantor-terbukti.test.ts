import { assert as pasti, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { tempatkanKantor, type Terencana } from "../../../core/penempatan/kantor";
import { isiRencana } from "../../../core/penempatan/selisih";
import { periksaBukti } from "../../../core/penempatan/sertifikat";
import { telaahRencana } from "../../../core/penempatan/telaah-rencana";
import { BEBAS } from "./bahan-kantor";
import { kantorAcak, terbaikDenganMencobaSemua } from "./kantor-acak";

const terencana = (hasil: ReturnType<typeof tempatkanKantor>): Terencana => {
  if ("pertentangan" in hasil) throw new Error(JSON.stringify(hasil.pertentangan));
  return hasil;
};

describe("the plan of any office, under any rules, weights and limits", () => {
  it("is the best of all that can be tried, and what it calls proved the independent check accepts", () => {
    let bertentangan = 0;
    let berpindah = 0;
    pasti(
      property(kantorAcak, (bahan) => {
        const bebas = terencana(tempatkanKantor({ ...bahan, batasan: BEBAS }));
        const terbaik = terbaikDenganMencobaSemua(bebas, bahan, bahan.batasan);
        const hasil = tempatkanKantor(bahan);
        const rencana = "pertentangan" in hasil ? null : hasil.rencana;
        // Limits are said to contradict each other exactly where nothing keeps to them.
        expect(rencana && isiRencana(rencana, rencana.telaah.jawaban)).toEqual(terbaik);
        expect(rencana && [rencana.bukti.cacat, periksaBukti(rencana.terbatas, rencana.telaah.jawaban)]).toEqual(rencana && [null, null]);
        bertentangan += Number(rencana === null);
        berpindah += Number(rencana !== null && rencana.pindah.length > 0);
      }),
      { numRuns: 3_000, seed: 15 },
    );
    // Contradictions, and plans that move somebody, were among them.
    expect(bertentangan).toBeGreaterThan(300);
    expect(berpindah).toBeGreaterThan(300);
  });

  it("is never beaten by a plan after it, and what a rule costs is what the office gains without it", () => {
    pasti(
      property(kantorAcak, (bahan) => {
        const hasil = tempatkanKantor(bahan);
        if ("pertentangan" in hasil) return;
        const { rencana, ulang } = hasil;
        const telaah = telaahRencana(hasil, bahan.batasan);
        const harga = telaah.berikut.map(({ selisih }) => selisih);
        for (const { penting, kursi, poin } of harga)
          expect([penting, kursi, poin].find((satu) => satu !== 0) ?? 0).toBeGreaterThanOrEqual(0);
        for (const { id, untung } of telaah.hargaAturan) {
          const tanpa = ulang({ tanpa: id });
          if ("pertentangan" in tanpa) throw new Error(id);
          const [ini, itu] = [rencana, tanpa].map((satu) => isiRencana(satu, satu.telaah.jawaban));
          expect(untung).toEqual({
            penting: (ini?.penting ?? 0) - (itu?.penting ?? 0),
            kursi: (ini?.kursi ?? 0) - (itu?.kursi ?? 0),
            poin: (ini?.poin ?? 0) - (itu?.poin ?? 0),
          });
        }
      }),
      { numRuns: 150, seed: 16 },
    );
  });
});
