import { plainDate, type PlainDate } from "../date";
import { nameKey } from "../name";
import { bacaKedudukanHukum, KEDUDUKAN_HUKUM, type AturanKedudukan } from "../pegawai/kedudukan-hukum";
import { bacaStatus } from "../pegawai/status";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BahanOrang } from "./bahan-orang";
import { namaUnitDalam } from "./kepala-abk";
import { teksSel } from "./lembar";
import { pisahTempatTanggal } from "./tanggal-orang";
import { bacaTanggalTeks } from "./tanggal";

/**
 * Words that say under which kedudukan hukum somebody is, by its code; the first that fits counts. Those of a remark, of a section's
 * title or of a bracket speak of one person; `perorangan` are the ones that above a whole list may mean something else: people
 * lent to this office (`DAFTAR PNS DPK`), moves of all kinds, punishments past.
 */
const TERSIRAT: readonly { readonly kata: RegExp; readonly kode: string; readonly perorangan?: true }[] = [
  { kata: /\b(meninggal|wafat|almarhum|almarhumah|alm)\b/u, kode: "meninggal" },
  { kata: /\b(mpp|masa persiapan pensiun|bebas tugas)\b/u, kode: "mpp", perorangan: true },
  { kata: /\b(pensiun|pensiunan|dipensiunkan|purna ?tugas|purna ?bakti|mencapai bup)\b/u, kode: "pensiun" },
  { kata: /\b(cltn|cuti (di )?luar tanggungan)\b/u, kode: "cltn" },
  { kata: /\b(tugas belajar|tubel)\b/u, kode: "tugasBelajar" },
  { kata: /\b(dipekerjakan|diperbantukan|dpk|dpb)\b/u, kode: "diperbantukan", perorangan: true },
  { kata: /\b((diberhentikan|berhenti|pemberhentian) sementara|skorsing)\b/u, kode: "berhentiSementara" },
  { kata: /\b(ptdh|tidak dengan hormat|dipecat)\b/u, kode: "ptdh" },
  { kata: /\b(mengundurkan diri|pdh|dengan hormat|resign)\b/u, kode: "pdh" },
  { kata: /\b(diberhentikan|berhenti)\b/u, kode: "diberhentikan" },
  {
    kata: /\b(selesai|putus|habis|berakhir) (masa )?(kontrak|perjanjian)|\b(kontrak|perjanjian kerja) (selesai|putus|habis|berakhir)\b/u,
    kode: "kontrakSelesai",
  },
  { kata: /\b(mutasi keluar|pindah keluar|pindah instansi|alih tugas keluar)\b/u, kode: "pindahInstansi" },
  { kata: /\b(pindah|mutasi|alih tugas|dipindahkan|dimutasi)\b/u, kode: "pindahInstansi", perorangan: true },
  { kata: /\b(tidak aktif|non ?aktif)\b/u, kode: "tidakAktif" },
  { kata: /\b(hukuman disiplin|hukdis)\b/u, kode: "hukumanDisiplin", perorangan: true },
];
/** What is still to come, or is not so. */
const BELUM = /\b(akan|menjelang|calon|usul|usulan|diusulkan|pengusulan|proyeksi|rencana|proses|batal|belum|bukan)\b/u;
/** What is over, or only tells where somebody came from. */
const LALU = /\b(pernah|kembali|izin belajar|ijin belajar|mantan)\b|\bselesai (tugas belajar|tubel|cltn|cuti)\b/u;
/** A list made ahead of time. */
const DISIAPKAN = /\b(persiapan|batas usia|bup)\b/u;
const MASUK = /\b(dari|masuk|pindahan)\b/u;
const DALAM = /\bke (sub ?bag|sub ?bagian|bagian|bidang|sub ?bidang|seksi|sie|unit|ruang|bag|subag)\b|\b(antar ?bagian|internal)\b/u;
const SAMPAI = /\b(s d|sd|sampai|hingga)\b/u;

/** The kedudukan hukum that a remark tells, as the table names it; null when it tells none, or one that is not yet or no longer so. */
export function kedudukanTersirat(teks: string, per: PlainDate): string | null {
  const kunci = nameKey(teks);
  const satu = TERSIRAT.find(({ kata }) => kata.test(kunci));
  if (!satu || BELUM.test(kunci) || LALU.test(kunci)) return null;
  if (satu.kode === "diperbantukan" && MASUK.test(kunci)) return null;
  if (satu.kode === "pindahInstansi" && (MASUK.test(kunci) || DALAM.test(kunci))) return null;
  const hari = hariDalam(teks);
  if (hari !== null && (SAMPAI.test(kunci) ? hari < per : hari > per)) return null;
  return namaKedudukan(satu.kode);
}

/** The kedudukan hukum that the title or sheet name of a whole list gives to its people; null for a title of another kind. */
export function kedudukanDaftar(judul: string): string | null {
  const kunci = nameKey(judul);
  const satu = TERSIRAT.find(({ kata, perorangan = false }) => !perorangan && kata.test(kunci));
  return !satu || BELUM.test(kunci) || DISIAPKAN.test(kunci) ? null : namaKedudukan(satu.kode);
}

function namaKedudukan(dicari: string): string | null {
  return KEDUDUKAN_HUKUM.find(({ kode }) => kode === dicari)?.nama ?? null;
}

/** The day that a remark names at its end, or the first of the year that it names; null when it names none. */
function hariDalam(teks: string): PlainDate | null {
  const utuh = pisahTempatTanggal(teks);
  const hari = utuh === null ? null : bacaTanggalTeks(utuh.tanggal);
  if (hari !== null) return hari;
  const tahun = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(teks)?.[0];
  return tahun === undefined ? null : plainDate(Number(tahun), 1, 1);
}

/** A column `Aktif (Y/T)` answers yes or no; what that says as a kedudukan hukum, else the text as it is. */
export function kedudukanYaTidak({ pembaca, lembar }: BahanOrang, teks: string): string {
  const judul = nameKey(lembar.pengenalan.judul[lembar.pengenalan.pemetaan["kedudukanHukum"] ?? -1] ?? "");
  if (!/\baktif\b/u.test(judul) || !pembaca.punya("kedudukanHukum")) return teks;
  const kunci = nameKey(teks);
  if (/^(y|ya|v|yes|1|iya)$/u.test(kunci)) return "Aktif";
  return /^(t|tdk|tidak|n|no|0|x)$/u.test(kunci) ? "Tidak aktif" : teks;
}

/** A kedudukan hukum under the heading of the status (`Pensiun`, `Aktif`); empty when the cell holds none. */
export function kedudukanDalamStatus(teks: string, aturan: AturanKedudukan): string {
  return bacaStatus(teks) === null && bacaKedudukanHukum(teks, aturan).keadaan === "dikenal" ? teks : "";
}

/** What the remark of a row says of her kedudukan hukum, asked once for the list; empty when it says nothing of it. */
export function kedudukanKeterangan(bahan: BahanOrang): string {
  const { pembaca, lembar, penilaian } = bahan;
  const teks = teksSel(pembaca.isi("keterangan")).trim();
  const kedudukan = teks === "" ? null : kedudukanTersirat(teks, penilaian.keadaan.per);
  if (kedudukan === null) return "";
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `keterangan:${lembar.berkas}:${lembar.nomor}`,
    jenis: "nilaiAsing",
    sel: pembaca.alamat("keterangan"),
    kalimat: TEKS_TANYA.kedudukanKeterangan(teks),
    pilihan: [
      { nilai: "ya", label: TEKS_TANYA.kedudukanDicatat, akibat: TEKS_TANYA.menurutKedudukan },
      { nilai: "tidak", label: TEKS_TANYA.masihMemangku, akibat: TEKS_TANYA.dihitung },
    ],
    bawaan: "ya",
  });
  if (jawaban === "tidak") return "";
  pembaca.peringatkan("keterangan", "kedudukanTersirat", { nilai: teks, kedudukan });
  return kedudukan;
}

/** What the title of a section within the list says of the people below it, asked once for each title; empty for a title of another kind. */
export function kedudukanBagian({ pembaca, lembar, penilaian, bagian }: BahanOrang & { readonly bagian: string }): string {
  if (bagian === "" || namaUnitDalam(bagian) !== null) return "";
  const kedudukan = kedudukanTersirat(bagian, penilaian.keadaan.per);
  if (kedudukan === null) return "";
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `bagian:${lembar.berkas}:${lembar.nomor}:${nameKey(bagian)}`,
    jenis: "nilaiAsing",
    sel: pembaca.alamat("nama"),
    kalimat: TEKS_TANYA.bagianTakMemangku(bagian),
    pilihan: [
      { nilai: kedudukan, label: TEKS_TANYA.sudahTidak(kedudukan), akibat: TEKS_TANYA.menurutKedudukan },
      { nilai: "", label: TEKS_TANYA.masihMemangku, akibat: TEKS_TANYA.dihitung },
    ],
    bawaan: kedudukan,
  });
  if (jawaban !== "") pembaca.peringatkan("nama", "kedudukanTersirat", { nilai: bagian, kedudukan: jawaban });
  return jawaban;
}

/** Titles of sections whose people are no ASN, beside the statuses that say so. */
const BAGIAN_BUKAN_ASN =
  /^(komisioner|(ketua dan )?anggota kpu|anggota komisi|pimpinan kpu|badan adhoc|petugas (kebersihan|keamanan)|pengemudi|sopir|driver)\b/u;

/** Whether the title of a section says that its people are no ASN. */
export function bagianBukanAsn(bagian: string): boolean {
  const teks = bagian.replace(/^\s*\(?([ivxlc]+|[a-z]|\d{1,3})[.)]\s*/iu, "");
  return bacaStatus(teks) === "bukanAsn" || BAGIAN_BUKAN_ASN.test(nameKey(teks));
}
