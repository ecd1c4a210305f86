import { nameKey } from "../../../core/name";
import { BIDANG_KETENTUAN, type BidangKetentuan } from "../../../core/peraturan/ketentuan";
import { DAFTAR_ISTILAH, type Istilah } from "../../../core/peraturan/istilah";
import { ID_KETENTUAN, ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import type { UbahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { dasarDalamKata, nilaiDalamKata, sebutanKeyakinan, sebutanPasal, tentangDasar } from "../../../core/text/peraturan";

export const SARINGAN = ["semua", "tanpaPasal", "belumPasti", "diubah"] as const;
export type Saringan = (typeof SARINGAN)[number];

/** Rules of one part of the list that passed the search. */
export interface KelompokKetentuan {
  readonly bidang: BidangKetentuan;
  readonly id: readonly IdKetentuan[];
}

/** Words by which a rule is found: code, meaning, value (also without marks of thousands), text, article and confidence. */
const KATA: ReadonlyMap<IdKetentuan, string> = new Map(
  ID_KETENTUAN.map((id) => {
    const { arti, nilai } = ketentuan(id);
    const polos = [typeof nilai === "object" ? Object.values(nilai) : nilai].flat(2).filter((satu) => typeof satu === "number");
    const isi = [id, arti, ...nilaiDalamKata(id), ...polos, dasarDalamKata(id), tentangDasar(id), sebutanPasal(id), sebutanKeyakinan(id)];
    // A figure does not go on in the next one: 0 and 50 hold no 0,5.
    return [id, isi.map((satu) => nameKey(String(satu))).join(" | ")];
  }),
);

/** The rules that hold what was typed as it stands; where none does, those with words that begin like each of its words. */
function cocok(cari: string): readonly IdKetentuan[] {
  const kunci = nameKey(cari);
  // A figure does not begin within another: 0,5 is not in 10,5.
  const utuh = new RegExp(`${/^\d/u.test(kunci) ? "(?<!\\d)" : ""}${kunci}`, "u");
  const berisiUtuh = ID_KETENTUAN.filter((id) => utuh.test(KATA.get(id) ?? ""));
  if (berisiUtuh.length > 0) return berisiUtuh;
  const perKata = cari.split(/\s+/u).map((kata) => ` ${nameKey(kata)}`);
  return ID_KETENTUAN.filter((id) => perKata.every((kata) => ` ${KATA.get(id) ?? ""}`.includes(kata)));
}

/** The rules that fit a search and a filter, by part; parts without any are left out. */
export function saringKetentuan(
  cari: string,
  saringan: Saringan,
  ubahan: ReadonlyMap<IdKetentuan, readonly UbahanKantor[]>,
): readonly KelompokKetentuan[] {
  const tampil = cocok(cari).filter((id) => lolos(id, saringan, ubahan));
  return BIDANG_KETENTUAN.flatMap((bidang) => {
    const id = tampil.filter((satu) => ketentuan(satu).bidang === bidang);
    return id.length === 0 ? [] : [{ bidang, id }];
  });
}

function lolos(id: IdKetentuan, saringan: Saringan, ubahan: ReadonlyMap<IdKetentuan, readonly UbahanKantor[]>): boolean {
  const { dasar, belumPasti } = ketentuan(id);
  switch (saringan) {
    case "semua":
      return true;
    case "tanpaPasal":
      return typeof dasar !== "string" && dasar.pasal === null;
    case "belumPasti":
      return belumPasti !== null;
    case "diubah":
      return ubahan.has(id);
  }
}

/** Terms that fit a search. */
export function saringIstilah(cari: string): readonly Istilah[] {
  const kunci = nameKey(cari);
  return DAFTAR_ISTILAH.filter(({ istilah, singkatan, arti }) => nameKey(`${istilah} ${singkatan} ${arti}`).includes(kunci));
}
