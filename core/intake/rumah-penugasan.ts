import { bagianKantor } from "./bagian-kantor";
import { namaUnitDipimpin, unitDipimpin, type UnitDipimpin } from "../jabatan/pimpinan";
import { tidyText } from "../name";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { NAMA_UNIT_BELUM_DITENTUKAN } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BahanOrang } from "./bahan-orang";
import type { SusunanKantor, UnitDraf } from "./susunan";

/** Units that the question about an acting post offers at most. */
const PILIHAN_TERBANYAK = 40;

interface Dicari {
  /** Unit of the person's own row. */
  readonly unit: UnitDraf;
  /** Title of the post beside the person's own. */
  readonly nama: string;
  readonly isian: string;
  readonly penugasan: JenisPenugasan;
}

/**
 * The unit of a post that somebody holds beside his own. It is the row's unit when that has the post; else the unit that the title
 * names (`Plt. Kepala Subbagian Hukum` stands in Subbagian Hukum, whoever acts); else the one unit of the office that has such a post.
 * A unit that the title names and nobody else does is made, in words; where nothing decides it is asked, and undecided until then.
 */
export function rumahPenugasan(bahan: BahanOrang, dicari: Dicari): UnitDraf {
  const { susunan } = bahan.penilaian;
  const { unit, nama, penugasan } = dicari;
  const ada = susunan.jabatanDi(unit, nama);
  if (ada && ada.asli !== null) return unit;
  const dipimpin = unitDipimpin(nama);
  if (dipimpin) return dipimpin.sisa === "" ? pimpinanTakBernama(bahan, dicari, dipimpin) : pimpinanBernama(bahan, dicari, dipimpin);
  return ada || penugasan === "rangkap" ? unit : (pemilikSekantor(susunan, unit, nama) ?? unit);
}

/** Whether a unit stands where somebody of another one may act: in the same office, or as an office of its own. */
function terjangkau(susunan: SusunanKantor, dari: UnitDraf, calon: UnitDraf): boolean {
  const puncak = susunan.puncak(dari);
  if (susunan.puncak(calon) === puncak || bagianKantor(susunan.kunci(puncak.nama))) return true;
  return calon.indukId === null && !bagianKantor(susunan.kunci(calon.nama));
}

function pemilikSekantor(susunan: SusunanKantor, dari: UnitDraf, nama: string): UnitDraf | null {
  const [satu, lain] = susunan.pemilikJabatan(nama).filter((calon) => terjangkau(susunan, dari, calon));
  return satu && !lain ? satu : null;
}

/** `Kepala Subbagian Hukum`, `Sekretaris KPU Kabupaten Contoh`: the title says which unit. */
function pimpinanBernama(bahan: BahanOrang, dicari: Dicari, dipimpin: UnitDipimpin): UnitDraf {
  const { susunan, nama: pencocok } = bahan.penilaian;
  const { unit, nama, isian } = dicari;
  const kunci = `${dipimpin.kata} ${dipimpin.sisa}`;
  const sebutan = dipimpin.kata === "sekretariat" ? [kunci, dipimpin.sisa] : [kunci];
  if (sebutan.includes(susunan.kunci(unit.nama)) || susunan.jabatanDi(unit, nama)) return unit;
  const calon = sebutan.flatMap((satu) => susunan.unitBernama(satu)).filter((satu) => terjangkau(susunan, unit, satu));
  const pilihan = [calon, calon.filter((satu) => susunan.jabatanDi(satu, nama)), calon.filter((satu) => satu.indukId === unit.indukId)];
  const tentu = pilihan.find((satu) => satu.length === 1)?.[0] ?? pemilikSekantor(susunan, unit, nama);
  if (tentu) return tentu;
  if (calon.length > 0) return tanyakanUnit(bahan, dicari);
  if (!bagianKantor(kunci)) return susunan.puncak(unit) === unit ? unit : tanyakanUnit(bahan, dicari);
  const namaUnit = namaUnitDipimpin(nama, dipimpin);
  const tempat = { berkas: bahan.lembar.berkas, lembar: bahan.lembar.nomor, sel: bahan.pembaca.alamat(isian) };
  const dekat = pencocok.unit({ nama: namaUnit, tempat });
  if (dekat) return dekat;
  const sekata = unitSekata(susunan, unit, dipimpin);
  if (sekata.length > 0) return tanyakanUnit(bahan, dicari, sekata);
  const induk = indukSebelah(susunan, unit, dipimpin.kata);
  if (induk === undefined) return tanyakanUnit(bahan, dicari);
  bahan.pembaca.peringatkan(isian, "unitDariJabatan", { nama, unit: namaUnit, induk: induk?.nama ?? "" });
  return susunan.anakUnit(induk, namaUnit);
}

/** Units of the kind whose names hold all words of the title: `Kasubbag Hukum` may well head Subbagian Hukum dan SDM. */
function unitSekata(susunan: SusunanKantor, dari: UnitDraf, { kata, sisa }: UnitDipimpin): readonly UnitDraf[] {
  return susunan.semuaUnit().filter((calon) => {
    const [jenis, ...isi] = susunan.kunci(calon.nama).split(" ");
    return jenis === kata && sisa.split(" ").every((satu) => isi.includes(satu)) && terjangkau(susunan, dari, calon);
  });
}

/** Parent of a unit that stands beside the row's (of the same kind), or below it (an office); undefined when the kinds do not tell. */
function indukSebelah(susunan: SusunanKantor, unit: UnitDraf, kata: string): UnitDraf | null | undefined {
  const kunci = susunan.kunci(unit.nama);
  if (kunci.startsWith(`${kata} `)) return unit.indukId === null ? null : susunan.unitDari(unit.indukId);
  return bagianKantor(kunci) ? undefined : unit;
}

/** `Sekretaris`, `Kepala Subbagian`: the nearest such unit upwards, else the one of the office, else the office itself. */
function pimpinanTakBernama(bahan: BahanOrang, dicari: Dicari, { kata }: UnitDipimpin): UnitDraf {
  const { susunan } = bahan.penilaian;
  const { unit, nama } = dicari;
  const sejenis = (calon: UnitDraf): boolean => ` ${susunan.kunci(calon.nama)} `.startsWith(` ${kata} `);
  for (const atas of keAtas(unit, ({ indukId }) => (indukId === null ? null : susunan.unitDari(indukId)))) {
    if (sejenis(atas) || susunan.jabatanDi(atas, nama)) return atas;
  }
  const pemilik = pemilikSekantor(susunan, unit, nama);
  if (pemilik) return pemilik;
  const [satu, lain] = susunan.semuaUnit().filter((calon) => sejenis(calon) && terjangkau(susunan, unit, calon));
  if (satu && !lain) return satu;
  const puncak = susunan.puncak(unit);
  if (!satu && !bagianKantor(susunan.kunci(puncak.nama)) && !bagianKantor(`${kata} `)) return puncak;
  return tanyakanUnit(bahan, dicari);
}

/** Asks for the unit; the only likely one holds until somebody answers, else none. */
function tanyakanUnit({ pembaca, lembar, penilaian }: BahanOrang, { nama, isian }: Dicari, mungkin: readonly UnitDraf[] = []): UnitDraf {
  const { susunan, tanya } = penilaian;
  const [satu, lain] = mungkin;
  const bawaan = satu && !lain ? satu.nama : NAMA_UNIT_BELUM_DITENTUKAN;
  const semua = new Set([
    bawaan,
    ...mungkin.map((unit) => unit.nama),
    NAMA_UNIT_BELUM_DITENTUKAN,
    ...susunan.semuaUnit().map((unit) => unit.nama),
  ]);
  const jawaban = tanya.tanyakanDi(lembar, {
    kunci: `unitPenugasan:${lembar.berkas}:${lembar.nomor}:${susunan.kunci(nama)}`,
    jenis: "unitLembar",
    sel: pembaca.alamat(isian),
    kalimat: TEKS_TANYA.unitPenugasan(nama),
    pilihan: [...semua].slice(0, PILIHAN_TERBANYAK).map((nilai) => ({ nilai, label: nilai, akibat: "" })),
    bebas: TEKS_TANYA.unitLain,
    bawaan,
  });
  const dipilih = tidyText(jawaban) || bawaan;
  pembaca.peringatkan(isian, "unitPenugasan", { nama, unit: dipilih });
  if (satu && satu.nama === dipilih) return satu;
  const temuan = susunan.unitUntuk(dipilih, "");
  return "unit" in temuan ? temuan.unit : (temuan.taksa[0] ?? susunan.anakUnit(null, NAMA_UNIT_BELUM_DITENTUKAN));
}
