import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { lukisPeta } from "../../core/peta/lukis";
import { cabangUnit, pohonPeta, type KotakPeta } from "../../core/peta/pohon";
import { svgLembar } from "../../core/peta/svg";
import { unsurPeta } from "../../core/peta/unsur-peta";
import { HAL } from "../../core/text/hal";
import { namaNaskah } from "../../core/text/nama-berkas";
import { TEKS_KOTAK, TEKS_PETA } from "../../core/text/peta";
import { listJabatan } from "../db/jabatan";
import { readKantor } from "../db/kantor";
import type { Query } from "../db/schema";
import { listUnit } from "../db/unit";
import { gayaHuruf } from "../naskah/huruf-svg";
import type { Handlers } from "./handler";
import { rekapKantor } from "./rekap";

export const petaHandlers: Handlers<"peta.get" | "peta.svg"> = {
  "peta.get": async ({ files, today }, { per = today() }) => ({ per, hariIni: today(), ...(await petaKantor(files.store.query, per)) }),
  "peta.svg": async ({ files, today }, { per = today(), unitId }) => {
    const { store } = files;
    const { akar } = await petaKantor(store.query, per);
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

/** The tree of the office as at a day, with the totals of its recap. */
export async function petaKantor(query: Query, per: PlainDate): Promise<{ readonly akar: KotakPeta | null; readonly jumlah: JumlahRekap }> {
  const { jabatan: rekap, jumlah } = await rekapKantor(query, per);
  const { namaKantor } = await readKantor(query);
  const akar = pohonPeta({
    kantor: namaKantor === "" ? TEKS_KOTAK.kantor : namaKantor,
    unit: await listUnit(query),
    jabatan: await listJabatan(query),
    rekap,
  });
  return { akar, jumlah };
}

/** The branch of a unit, or the whole tree. @throws AppError notFound when there is no such unit, or none at all */
export function cabangDiminta(akar: KotakPeta | null, unitId: string | undefined): KotakPeta {
  const cabang = akar === null || unitId === undefined ? akar : cabangUnit(akar, unitId);
  if (!cabang) throw new AppError("notFound", { hal: HAL.unit });
  return cabang;
}
