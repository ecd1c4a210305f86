import { lukisPeta } from "../../core/peta/lukis";
import { svgLembar } from "../../core/peta/svg";
import { unsurPeta } from "../../core/peta/unsur-peta";
import { namaNaskah } from "../../core/text/nama-berkas";
import { TEKS_PETA } from "../../core/text/peta";
import { gayaHuruf } from "../naskah/huruf-svg";
import type { Handlers } from "./handler";
import { cabangDiminta, petaKantor } from "./peta-kantor";

export const petaHandlers: Handlers<"peta.get" | "peta.svg"> = {
  "peta.get": ({ files, today }, { per = today() }) => petaKantor(files.store.query, { per, hariIni: today() }),
  "peta.svg": async ({ files, today }, { per = today(), unitId }) => {
    const { store } = files;
    const { akar } = await petaKantor(store.query, { per, hariIni: today() });
    const cabang = cabangDiminta(akar, unitId);
    const { lebar, tinggi, ...lukisan } = lukisPeta(cabang);
    const svg = svgLembar({
      lebar,
      tinggi,
      unsur: unsurPeta(lukisan),
      judul: TEKS_PETA.judulGambar(cabang.unit, per),
      gaya: gayaHuruf(),
      berpanjang: true,
    });
    const nama = namaNaskah({ contoh: await store.isContoh() }, [TEKS_PETA.judul, cabang.unit, per]);
    return { nama: `${nama}.svg`, isi: new TextEncoder().encode(svg) };
  },
};
