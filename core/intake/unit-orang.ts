import { NAMA_UNIT_BELUM_DITENTUKAN } from "../jabatan/jabatan";
import { nameKey, tidyText } from "../name";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BahanOrang } from "./bahan-orang";
import type { SebutanBaris } from "./jabatan-orang";
import { kedudukanDaftar } from "./kedudukan-tersirat";
import { namaUnitDalam, unitAtasTabel } from "./kepala-abk";
import { judulIsian, namaSatuBagian, unitDiKolom } from "./label-unit";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import type { UnitDraf } from "./susunan";
import { kolomTegas, unitSepertiAtas } from "./unit-kosong";

/** Units that the question about a list without unit offers at most. */
const PILIHAN_TERBANYAK = 40;

/** What a list as a whole says about the unit of its people, and what its last row said. */
export interface UnitDaftar {
  /** What is to be said of the list as a whole. */
  readonly masalah: readonly Masalah[];
  /** Kedudukan hukum that the list as a whole gives to people without one of their own; empty for none. */
  readonly kedudukan: string;
  /** Unit that a title above the list names; empty when none does. */
  readonly judul: string;
  /** Whether the list says of every row whose unit it is, so that a blank cell may be a unit left out. */
  readonly tegas: boolean;
  terakhir: UnitDraf | null;
}

export function unitDaftar(lembar: LembarDraf, penilaian: Penilaian): UnitDaftar {
  const judul = unitAtasTabel(lembar.lembar, lembar.pengenalan.barisJudul)?.teks ?? "";
  const [satu] = judul === "" ? [] : penilaian.susunan.unitBernama(judul);
  const tegas = kolomTegas(lembar.lembar, { kolom: lembar.pengenalan.pemetaan["unit"], awalData: lembar.pengenalan.awalData });
  return { judul: satu?.nama ?? judul, tegas, terakhir: null, ...takMemangku(lembar, penilaian) };
}

/** A list whose title speaks of pensioners or people who left is asked about once: nobody is counted in silence. */
function takMemangku(lembar: LembarDraf, { tanya }: Penilaian): Pick<UnitDaftar, "masalah" | "kedudukan"> {
  const { lembar: mentah, pengenalan } = lembar;
  const atas = mentah.baris
    .filter(({ nomor }) => nomor < pengenalan.barisJudul)
    .flatMap(({ sel }) => sel.filter((isi) => typeof isi === "string"));
  const [berkedudukan] = [mentah.nama, ...atas].flatMap((judul) => {
    const kedudukan = kedudukanDaftar(judul);
    return kedudukan === null ? [] : [{ judul, kedudukan }];
  });
  if (!berkedudukan || pengenalan.pemetaan["kedudukanHukum"] !== undefined) return { masalah: [], kedudukan: "" };
  const { judul, kedudukan } = berkedudukan;
  const jawaban = tanya.tanyakanDi(lembar, {
    kunci: `memangku:${lembar.berkas}:${lembar.nomor}`,
    jenis: "nilaiAsing",
    sel: "",
    kalimat: TEKS_TANYA.takMemangku(judul),
    pilihan: [
      { nilai: kedudukan, label: TEKS_TANYA.sudahTidak(kedudukan), akibat: TEKS_TANYA.tidakDihitung },
      { nilai: "", label: TEKS_TANYA.masihMemangku, akibat: TEKS_TANYA.dihitung },
    ],
    bawaan: kedudukan,
  });
  const diperlakukan = jawaban === "" ? TEKS_TANYA.dianggapMemangku : TEKS_TANYA.dianggapTidak(jawaban);
  return { masalah: [masalah({ lembar: mentah.nama, kode: "daftarTakMemangku", data: { judul, diperlakukan } })], kedudukan: jawaban };
}

interface Bahan extends BahanOrang {
  readonly tempat: UnitDaftar;
  readonly bagian: string;
}

/** Whether a row, or the title of its section, names a unit. */
export function unitDisebut({ pembaca, bagian }: Pick<Bahan, "pembaca" | "bagian">): boolean {
  const kolom = ["unit", "unitBagian", "unitInduk"].some((isian) => pembaca.punya(isian) && pembaca.sebutan(isian) !== "");
  return kolom || namaUnitDalam(bagian) !== null;
}

/**
 * The unit in which a person works: by her row, else by the title of her section, else the one that already has her jabatan, else
 * what is answered once for the whole list. A title that names one part of an office, `DAFTAR PEGAWAI SUBBAGIAN UMUM`, is all of it. Null for a person without jabatan and unit, and after an ambiguous name, which is reported.
 */
export function unitOrang(bahan: Bahan, sebutan: readonly SebutanBaris[]): UnitDraf | null {
  const { pembaca, tempat } = bahan;
  const tertulis = (isian: string): string => unitDiKolom(judulIsian(bahan.lembar.pengenalan, isian), pembaca.sebutan(isian));
  const bagianTertulis = pembaca.punya("unitBagian") ? tertulis("unitBagian") : "";
  const unitTerbawah = tertulis("unit");
  const unit = unitTerbawah || bagianTertulis;
  const induk = unitTerbawah !== "" && bagianTertulis !== "" ? bagianTertulis : pembaca.sebutan("unitInduk");
  if (unit !== "" || induk !== "") return (tempat.terakhir = unitTertulis(bahan, unit || induk, induk));
  const bagian = namaUnitDalam(bahan.bagian);
  if (bagian !== null) return unitTertulis(bahan, bagian, tempat.judul);
  if (sebutan.length === 0) return null;
  if (namaSatuBagian(tempat.judul) && !pembaca.punya("unit")) return unitTertulis(bahan, tempat.judul, "");
  return unitDiAtas(bahan) ?? unitDitanyakan(bahan, sebutan[0]?.nama ?? "");
}

/** The unit of the row above, for one that leaves its cell blank; null where the list has no such column, or the blank means none. */
function unitDiAtas({ pembaca, lembar, penilaian, tempat: { terakhir, tegas } }: Bahan): UnitDraf | null {
  if (!terakhir || !pembaca.punya("unit")) return null;
  if (tegas && !unitSepertiAtas({ lembar, sel: pembaca.alamat("unit"), unit: terakhir.nama }, penilaian.tanya)) return null;
  pembaca.peringatkan("unit", "unitDariAtas", { unit: terakhir.nama });
  return terakhir;
}

function unitTertulis({ pembaca, lembar, penilaian }: Bahan, nama: string, namaInduk: string): UnitDraf | null {
  const { susunan } = penilaian;
  const tempat = { berkas: lembar.berkas, lembar: lembar.nomor, sel: pembaca.alamat("unit") };
  const dekat = penilaian.nama.unit({ nama, tempat });
  if (dekat) return dekat;
  const temuan = susunan.unitUntuk(nama, namaInduk);
  if ("unit" in temuan) {
    const { unit } = temuan;
    penilaian.ucapanTunda.push(() => {
      if (nameKey(unit.nama) !== nameKey(nama)) pembaca.info("unit", "sebutanDisamakan", { nilai: nama, nama: unit.nama });
    });
    return unit;
  }
  pembaca.tolak("unit", "unitTaksa", { unit: nama, tempat: temuan.taksa.map((unit) => susunan.jalur(unit)).join("; ") });
  return null;
}

function unitDitanyakan({ pembaca, lembar, penilaian, tempat }: Bahan, jabatan: string): UnitDraf | null {
  const { susunan, tanya } = penilaian;
  const pemilik = susunan.pemilikTunggal(jabatan);
  if (pemilik) return pemilik;
  const bawaan = tempat.judul === "" ? (susunan.puncakTunggal()?.nama ?? NAMA_UNIT_BELUM_DITENTUKAN) : tempat.judul;
  const nama = [...new Set([bawaan, ...susunan.semuaUnit().map((unit) => unit.nama)])].slice(0, PILIHAN_TERBANYAK);
  const jawaban = tanya.tanyakanDi(lembar, {
    kunci: `unit:${lembar.berkas}:${lembar.nomor}`,
    jenis: "unitLembar",
    sel: pembaca.alamat("jabatan"),
    kalimat: tempat.judul === "" ? TEKS_TANYA.unitLembar : TEKS_TANYA.unitLembarBerjudul(tempat.judul),
    pilihan: nama.map((satu) => ({ nilai: satu, label: satu, akibat: "" })),
    bebas: TEKS_TANYA.unitLain,
    bawaan,
  });
  const dipilih = tidyText(jawaban) || bawaan;
  pembaca.peringatkan("unit", "unitDitentukanLembar", { unit: dipilih });
  const temuan = susunan.unitUntuk(dipilih, susunan.unitBernama(dipilih).length === 0 ? susunan.indukTebakan(dipilih) : "");
  return "unit" in temuan ? temuan.unit : (temuan.taksa[0] ?? null);
}
