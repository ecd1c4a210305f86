import { nameKey } from "../name";
import { DAFTAR_UNIT } from "../text/masalah";
import { PembacaBaris } from "./bacaan";
import type { Pengenalan } from "./kenali";
import { selKosong, teksSel, type LembarMentah } from "./lembar";
import { caraBaca, type LembarDraf } from "./lembar-draf";
import { barisDikecualikan, barisDitolak, TANPA_PERUBAHAN, type BarisDinilai, type LembarDinilai, type Penilaian } from "./penilaian";
import type { UnitDraf } from "./susunan";

/** A column that holds numbers of rows on another sheet of the same file: `id_skpd` beside a sheet `skpd`. */
interface Relasi {
  readonly kolom: number;
  /** Name key of the sheet that is referred to. */
  readonly lembar: string;
}

/** Columns of a sheet that refer to other sheets of its file by their name. */
export function relasiLembar(judul: readonly string[], sebuku: readonly LembarMentah[]): readonly Relasi[] {
  const lembar = new Set(sebuku.map((satu) => nameKey(satu.nama)));
  return judul.flatMap((teks, kolom) => {
    const cocok = /^(?:id|kode|no) (.+)$|^(.+) id$/.exec(nameKey(teks));
    const tujuan = cocok?.[1] ?? cocok?.[2];
    return tujuan !== undefined && lembar.has(tujuan) ? [{ kolom, lembar: tujuan }] : [];
  });
}

/** Marks the sheets that a peta jabatan of the same file refers to; the farthest from it (units above units) come first. */
export function tandaiRujukan<Lembar extends LembarDraf>(lembar: readonly Lembar[]): readonly Lembar[] {
  const menurutNama = new Map(lembar.map((satu) => [nameKey(satu.lembar.nama), satu]));
  const rujukan = new Map<string, Lembar>();
  let giliran = lembar.filter((satu) => satu.pengenalan.jenis === "jabatan");
  while (giliran.length > 0) {
    const tujuan = giliran.flatMap((satu) => relasiLembar(satu.pengenalan.judul, satu.sebuku).map((relasi) => relasi.lembar));
    giliran = [...new Set(tujuan)].flatMap((nama) => {
      const calon = menurutNama.get(nama);
      const pengenalan = calon?.pengenalan.jenis === "tidakDikenal" && !rujukan.has(nama) ? kenaliDaftarRujukan(calon.lembar) : null;
      if (!calon || !pengenalan) return [];
      const terbaca = { ...calon, pengenalan };
      rujukan.set(nama, terbaca);
      return [terbaca];
    });
  }
  const urutan = [...rujukan.values()].toReversed();
  return [...urutan, ...lembar.filter((satu) => !rujukan.has(nameKey(satu.lembar.nama)))];
}

/** How a sheet is read that only lists units by number and name; null when its first row has no such headings. */
function kenaliDaftarRujukan(lembar: LembarMentah): Pengenalan | null {
  const [atas] = lembar.baris;
  if (!atas) return null;
  const judul = atas.sel.map((isi) => teksSel(isi).trim());
  const kunci = judul.map(nameKey);
  const id = kunci.indexOf("id");
  const nama = kunci.findIndex((satu) => satu === "nama" || satu === "nama unit" || satu === "unit");
  if (id < 0 || nama < 0) return null;
  return {
    jenis: "jabatan",
    barisJudul: atas.nomor,
    awalData: 1,
    judul,
    pemetaan: { id, nama },
    gabungan: "",
    tebakan: null,
    daftarUnit: true,
  };
}

/** Judges a list of units by number and name; a column that refers to a further list gives the unit above each. */
export function nilaiLembarUnit(lembar: LembarDraf, penilaian: Penilaian): LembarDinilai {
  const { lembar: mentah, pengenalan } = lembar;
  const atasan = relasiLembar(pengenalan.judul, lembar.sebuku).find((satu) => satu.lembar !== nameKey(mentah.nama));
  const daftar = new Map<string, UnitDraf>();
  const baris: BarisDinilai[] = [];
  const cara = caraBaca(lembar, ["nama"]);
  for (let indeks = pengenalan.awalData; indeks < mentah.baris.length; indeks += 1) {
    const satu = mentah.baris[indeks];
    if (!satu) continue;
    if (lembar.dikeluarkan.has(satu.nomor)) {
      baris.push(barisDikecualikan(indeks));
      continue;
    }
    const pembaca = new PembacaBaris(cara, satu);
    if (satu.sel.every((isi) => selKosong(isi))) continue;
    const nama = pembaca.sebutan("nama");
    if (nama === "") {
      if (!pembaca.ditolak) pembaca.lapor("nama", "wajibKosong");
      baris.push(barisDitolak(indeks, pembaca.masalah));
      continue;
    }
    const induk = atasan ? unitRujukan(lembar, { ...atasan, isi: teksSel(satu.sel[atasan.kolom]) }, penilaian) : null;
    const ada = penilaian.susunan.unitBernama(nama).some((unit) => unit.indukId === (induk?.kunci ?? null));
    const unit = penilaian.susunan.anakUnit(induk, nama);
    daftar.set(teksSel(pembaca.isi("id")).trim(), unit);
    baris.push({
      indeks,
      status: ada && unit.asli ? "tetap" : "baru",
      masalah: pembaca.masalah,
      perubahan: TANPA_PERUBAHAN,
      isi: { nama },
    });
  }
  penilaian.rujukanUnit.set(kunciRujukan(lembar.berkas, nameKey(mentah.nama)), daftar);
  const perabot = mentah.baris.slice(0, pengenalan.awalData).map((_, indeks) => ({ indeks, jenis: "judulKolom" as const }));
  return { baris, perabot, masalah: [], keterangan: DAFTAR_UNIT, abk: null };
}

/** The unit that a number in a referring column means; null when the list has no such number. */
export function unitRujukan(
  lembar: Pick<LembarDraf, "berkas">,
  rujukan: Relasi & { readonly isi: string },
  penilaian: Penilaian,
): UnitDraf | null {
  return penilaian.rujukanUnit.get(kunciRujukan(lembar.berkas, rujukan.lembar))?.get(rujukan.isi.trim()) ?? null;
}

function kunciRujukan(berkas: number, lembar: string): string {
  return `${berkas}:${lembar}`;
}
