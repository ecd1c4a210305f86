import { nameKey } from "../../../core/name";
import { BIDANG_KETENTUAN, type BidangKetentuan } from "../../../core/peraturan/ketentuan";
import { DAFTAR_ISTILAH, type Istilah } from "../../../core/peraturan/istilah";
import { ID_KETENTUAN, ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import type { UbahanKantor } from "../../../core/peraturan/ubahan-kantor";
import { dasarDalamKata, nilaiDalamKata, pasalDalamKata, sebutanKeyakinan, tentangDasar } from "../../../core/text/peraturan";

export const SARINGAN = ["semua", "belumPasti", "diubah"] as const;
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
    const polos = typeof nilai === "number" ? String(nilai) : "";
    return [
      id,
      nameKey(
        [id, arti, ...nilaiDalamKata(id), polos, dasarDalamKata(id), tentangDasar(id), pasalDalamKata(id), sebutanKeyakinan(id)].join(" "),
      ),
    ];
  }),
);

/** The rules that fit a search and a filter, by part; parts without any are left out. */
export function saringKetentuan(
  cari: string,
  saringan: Saringan,
  ubahan: ReadonlyMap<IdKetentuan, readonly UbahanKantor[]>,
): readonly KelompokKetentuan[] {
  const kunci = nameKey(cari);
  const tampil = ID_KETENTUAN.filter((id) => (KATA.get(id) ?? "").includes(kunci) && lolos(id, saringan, ubahan));
  return BIDANG_KETENTUAN.flatMap((bidang) => {
    const id = tampil.filter((satu) => ketentuan(satu).bidang === bidang);
    return id.length === 0 ? [] : [{ bidang, id }];
  });
}

function lolos(id: IdKetentuan, saringan: Saringan, ubahan: ReadonlyMap<IdKetentuan, readonly UbahanKantor[]>): boolean {
  switch (saringan) {
    case "semua":
      return true;
    case "belumPasti":
      return ketentuan(id).belumPasti !== null;
    case "diubah":
      return ubahan.has(id);
  }
}

/** Terms that fit a search. */
export function saringIstilah(cari: string): readonly Istilah[] {
  const kunci = nameKey(cari);
  return DAFTAR_ISTILAH.filter(({ istilah, singkatan, arti }) => nameKey(`${istilah} ${singkatan} ${arti}`).includes(kunci));
}
