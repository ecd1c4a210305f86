import { readFileSync } from "node:fs";
import { it } from "vitest";
import { bacaBuku } from "../electron/excel/read";
import { pecahLembar } from "../core/intake/pecah-tabel";
import { judulTerbaikPada } from "../core/intake/kenali";
it("x", () => {
  const b = bacaBuku("a.xlsx", new Uint8Array(readFileSync("/work/shared/kasus/18-dua-jabatan-satu-lembar.xlsx")));
  for (const l of b.lembar) {
    l.baris.forEach((r, i) => { const j = judulTerbaikPada(l, i); if (j) console.log(i, r.nomor, j.jenis, j.nilai, JSON.stringify(j.pemetaan)); });
    console.log(pecahLembar(l).map((x) => [x.bagian, x.baris.map((r) => r.nomor)]));
  }
});
