import { AMBANG_MIRIP, bobotAkar, jaccardTerkecil, kemiripan, pembacaUraian, type UraianTerurai } from "./kemiripan";

/**
 * Groups descriptions that say the same thing: every pair that scores at or above the threshold ends up in one group, also by way of
 * a third. Returns the places of the members, groups of two or more, in the order of their first member.
 *
 * Exact, not sampled: equal readings are folded into one, and two readings are compared only when they share one of their rarest roots, as
 * every pair that can reach the threshold must (prefix filter of set similarity joins). Empty descriptions belong to no group.
 */
export function kelompokMirip(uraian: readonly string[]): number[][] {
  const baca = pembacaUraian();
  const bacaan: UraianTerurai[] = [];
  const tempatBacaan = new Map<string, number>();
  const anggota: number[][] = [];
  for (const [nomor, satu] of uraian.entries()) {
    const terurai = baca(satu);
    if (terurai.bobot === 0) continue;
    const kunci = `${terurai.akar.join(" ")}|${terurai.kepala}`;
    const tempat = tempatBacaan.get(kunci);
    if (tempat === undefined) {
      tempatBacaan.set(kunci, bacaan.length);
      bacaan.push(terurai);
      anggota.push([nomor]);
    } else anggota[tempat]?.push(nomor);
  }
  const himpunan = new Gabungan(bacaan.length);
  gabungkanMirip(bacaan, himpunan);
  const kelompok = new Map<number, number[]>();
  for (let tempat = 0; tempat < bacaan.length; tempat += 1) {
    const pokok = himpunan.pokok(tempat);
    const isi = kelompok.get(pokok) ?? [];
    isi.push(...(anggota[tempat] ?? []));
    kelompok.set(pokok, isi);
  }
  return [...kelompok.values()]
    .filter((isi) => isi.length > 1)
    .map((isi) => isi.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Compares every reading with the earlier ones that share a root of its prefix. */
function gabungkanMirip(bacaan: readonly UraianTerurai[], himpunan: Gabungan): void {
  const batas = jaccardTerkecil(AMBANG_MIRIP);
  const jumlahPakai = new Map<string, number>();
  for (const { akar } of bacaan) for (const satu of akar) jumlahPakai.set(satu, (jumlahPakai.get(satu) ?? 0) + 1);
  const pembalik = new Map<string, number[]>();
  const terakhirDilihat = new Int32Array(bacaan.length).fill(-1);
  for (const [tempat, satu] of bacaan.entries()) {
    for (const akar of akarPenentu(satu, jumlahPakai, batas)) {
      const terdaftar = pembalik.get(akar);
      if (!terdaftar) {
        pembalik.set(akar, [tempat]);
        continue;
      }
      for (const calon of terdaftar) {
        if (terakhirDilihat[calon] === tempat) continue;
        terakhirDilihat[calon] = tempat;
        const lain = bacaan[calon];
        if (!lain || Math.min(satu.bobot, lain.bobot) < batas * Math.max(satu.bobot, lain.bobot)) continue;
        if (himpunan.pokok(calon) === himpunan.pokok(tempat)) continue;
        if (kemiripan(satu, lain) >= AMBANG_MIRIP) himpunan.gabung(calon, tempat);
      }
      terdaftar.push(tempat);
    }
  }
}

/** The rarest roots of a reading, as many as are needed so that the others alone cannot reach the least overlap. */
function akarPenentu(bacaan: UraianTerurai, jumlahPakai: ReadonlyMap<string, number>, batas: number): string[] {
  const jarang = bacaan.akar.toSorted((a, b) => (jumlahPakai.get(a) ?? 0) - (jumlahPakai.get(b) ?? 0) || (a < b ? -1 : 1));
  const penentu: string[] = [];
  let sisa = bacaan.bobot;
  for (const akar of jarang) {
    if (sisa < batas * bacaan.bobot) break;
    penentu.push(akar);
    sisa -= bobotAkar(akar);
  }
  return penentu;
}

/** Disjoint sets of places. */
class Gabungan {
  readonly #induk: Int32Array;

  constructor(jumlah: number) {
    this.#induk = Int32Array.from({ length: jumlah }, (_, tempat) => tempat);
  }

  pokok(tempat: number): number {
    let kini = tempat;
    for (let atas = this.#induk[kini] ?? kini; atas !== kini; atas = this.#induk[kini] ?? kini) {
      this.#induk[kini] = this.#induk[atas] ?? atas;
      kini = atas;
    }
    return kini;
  }

  /** The smaller place leads, so that the outcome does not depend on the order of joining. */
  gabung(a: number, b: number): void {
    const [depan, belakang] = [this.pokok(a), this.pokok(b)].toSorted((x, y) => x - y);
    if (depan !== undefined && belakang !== undefined) this.#induk[belakang] = depan;
  }
}
