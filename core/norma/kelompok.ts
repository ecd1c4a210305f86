import { kemiripan, pembacaUraian, type UraianTerurai } from "./kemiripan";
import { tetanggaMirip, type Lapor } from "./tetangga";

/** Equal readings and the places of the descriptions that have them. */
interface Bacaan {
  readonly kunci: string;
  readonly terurai: UraianTerurai;
  readonly anggota: readonly number[];
}

/**
 * Groups descriptions that say the same thing. Every group has a centre, the description that most others are like, and holds those that
 * are like it: so a long chain of small differences never becomes one group. A description left alone joins the group of the one that
 * it is most like. Returns the places of the members, groups of two or more, in the order of their first member; which descriptions
 * stand together does not depend on their order. Descriptions without words belong to no group.
 */
export function kelompokMirip(uraian: readonly string[], lapor: Lapor = () => undefined): number[][] {
  const bacaan = bacaanBerbeda(uraian);
  const tetangga = tetanggaMirip(
    bacaan.map(({ terurai }) => terurai),
    lapor,
  );
  const pusat = new Int32Array(bacaan.length).fill(-1);
  for (const tempat of menurutBesar(bacaan, tetangga)) {
    if (pusat[tempat] !== -1) continue;
    pusat[tempat] = tempat;
    for (const lain of tetangga[tempat] ?? []) if (pusat[lain] === -1) pusat[lain] = tempat;
  }
  const kelompok = new Map<number, number[]>();
  for (const [tempat, { anggota }] of bacaan.entries()) {
    const tujuan = sendirian(tempat, pusat, tetangga) ? (pusat[terdekat(tempat, bacaan, tetangga)] ?? tempat) : (pusat[tempat] ?? tempat);
    const isi = kelompok.get(tujuan) ?? [];
    isi.push(...anggota);
    kelompok.set(tujuan, isi);
  }
  return [...kelompok.values()]
    .filter((isi) => isi.length > 1)
    .map((isi) => isi.toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Distinct readings in an order of their own, so that the order of the descriptions decides nothing. */
function bacaanBerbeda(uraian: readonly string[]): Bacaan[] {
  const baca = pembacaUraian();
  const berbeda = new Map<string, { readonly kunci: string; readonly terurai: UraianTerurai; readonly anggota: number[] }>();
  for (const [nomor, satu] of uraian.entries()) {
    const terurai = baca(satu);
    if (terurai.bobot === 0) continue;
    const kunci = `${terurai.akar.join(" ")}|${terurai.kepala}|${terurai.buatan}`;
    const ada = berbeda.get(kunci);
    if (ada) ada.anggota.push(nomor);
    else berbeda.set(kunci, { kunci, terurai, anggota: [nomor] });
  }
  return [...berbeda.values()].toSorted((a, b) => (a.kunci < b.kunci ? -1 : 1));
}

/** Places by how many descriptions a group around them would hold, the largest first. */
function menurutBesar(bacaan: readonly Bacaan[], tetangga: readonly (readonly number[])[]): number[] {
  const besar = bacaan.map(({ anggota }, tempat) =>
    (tetangga[tempat] ?? []).reduce((jumlah, lain) => jumlah + (bacaan[lain]?.anggota.length ?? 0), anggota.length),
  );
  return bacaan.map((_, tempat) => tempat).toSorted((a, b) => (besar[b] ?? 0) - (besar[a] ?? 0) || a - b);
}

/** Whether a place is the centre of nobody but itself although it is like others. */
function sendirian(tempat: number, pusat: Int32Array, tetangga: readonly (readonly number[])[]): boolean {
  const lain = tetangga[tempat] ?? [];
  return pusat[tempat] === tempat && lain.length > 0 && lain.every((satu) => pusat[satu] !== tempat);
}

function terdekat(tempat: number, bacaan: readonly Bacaan[], tetangga: readonly (readonly number[])[]): number {
  const sendiri = bacaan[tempat]?.terurai;
  let pilihan = tempat;
  let tertinggi = -1;
  for (const lain of tetangga[tempat] ?? []) {
    const terurai = bacaan[lain]?.terurai;
    const nilai = sendiri && terurai ? kemiripan(sendiri, terurai) : -1;
    if (nilai <= tertinggi) continue;
    pilihan = lain;
    tertinggi = nilai;
  }
  return pilihan;
}
