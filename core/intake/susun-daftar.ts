import { nameKey } from "../name";
import { bacaGolongan } from "../pegawai/golongan";
import { nipDariTeks } from "../pegawai/nip";
import { akhirDaftar, bernomor, ISIAN_ORANG, sepertiBarisDaftar, sepertiNama, type AkhirDaftar } from "./akhir-daftar";
import { barisPenomoran } from "./judul-lembar";
import { selKosong, teksSel, type BarisMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import { jenisAtas, jenisPerabot, labelBaris, teksTunggal, type BarisPerabot } from "./perabot";
import { sepertiNip } from "./petakan-kolom";

/** What every row of a daftar pegawai is. All by index into the rows. */
export interface SusunanDaftar {
  /** Rows that speak of a person, with the section's title above them (empty when there is none). */
  readonly orang: readonly { readonly indeks: number; readonly bagian: string }[];
  readonly perabot: readonly BarisPerabot[];
  readonly takTerbaca: readonly number[];
}

/** Takes a daftar pegawai apart row by row; nothing is passed over. */
export function susunDaftar({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">): SusunanDaftar {
  const orang: { indeks: number; bagian: string }[] = [];
  const perabot: BarisPerabot[] = [];
  const takTerbaca: number[] = [];
  const akhir = akhirDaftar({ lembar, pengenalan });
  const daftarTerakhir = lembar.baris.findLastIndex((satu) => sepertiBarisDaftar(satu, pengenalan.pemetaan));
  let bagian = "";
  for (const [indeks, baris] of lembar.baris.entries()) {
    if (baris.sel.every((isi) => selKosong(isi))) continue;
    const makna =
      indeks < pengenalan.awalData
        ? (jenisAtas(baris, pengenalan.barisJudul) ?? "lain")
        : maknaBadan(baris, { pengenalan, letak: letakBaris(indeks, { ...akhir, daftarTerakhir }) });
    if (makna === "orang") orang.push({ indeks, bagian });
    else if (makna === "lain") takTerbaca.push(indeks);
    else {
      perabot.push({ indeks, jenis: makna });
      if (makna === "judulBagian") bagian = teksTunggal(baris) ?? "";
    }
  }
  return { orang, perabot, takTerbaca };
}

/** Where a row stands: among the people, below the last of them whose NIP is known, or in the signatures. */
type Letak = "daftar" | "ekor" | "ujung" | "tandaTangan";

function letakBaris(indeks: number, akhir: AkhirDaftar & { readonly daftarTerakhir: number }): Letak {
  if (indeks >= akhir.tandaTangan) return "tandaTangan";
  if (indeks <= akhir.orang) return "daftar";
  return indeks < akhir.daftarTerakhir ? "ekor" : "ujung";
}

function maknaBadan(
  baris: BarisMentah,
  { pengenalan: { pemetaan, judul }, letak }: { readonly pengenalan: LembarDraf["pengenalan"]; readonly letak: Letak },
): BarisPerabot["jenis"] | "orang" | "lain" {
  const { sel } = baris;
  const bawah = letak === "tandaTangan";
  const sendiri = sel[pemetaan["nip"] ?? -1] ?? null;
  const nip = selKosong(sendiri) ? (sel[pemetaan["niPppk"] ?? -1] ?? null) : sendiri;
  const nama = sel[pemetaan["nama"] ?? -1] ?? null;
  const bernama = !selKosong(nama) && (letak === "daftar" || sepertiNama(nama));
  if (!sepertiNip(nip) && /^(sub ?)?(jumlah|total|jml|grand total)\b/u.test(labelBaris(baris))) return "jumlah";
  if (!selKosong(nip) && bernama) {
    const sama = (isi: typeof nip, isian: string): boolean =>
      typeof isi === "string" && nameKey(judul[pemetaan[isian] ?? -1] ?? "").endsWith(nameKey(isi));
    if (!/\d/u.test(teksSel(nip)) && sama(nip, "nip") && sama(nama, "nama")) return "judulKolom";
    if (!bawah || /\d{5}/u.test(nipDariTeks(teksSel(nip)))) return barisPenomoran(baris) ? "penomoran" : "orang";
  }
  if (barisPenomoran(baris)) return "penomoran";
  const perabot = jenisPerabot(baris, bawah);
  if (bernama && sepertiOrang(baris, pemetaan) && perabot !== "jumlah") return "orang";
  if (perabot !== null) return perabot;
  if (!bernama && sepertiNip(nip)) return bawah ? "tandaTangan" : "orang";
  const tunggal = teksTunggal(baris);
  if (letak === "ujung" && tunggal !== null) return bernama && bernomor(baris) ? "orang" : maknaUjung(tunggal);
  if (tunggal !== null) return bawah ? "catatan" : "judulBagian";
  return bernama ? "orang" : "lain";
}

/** A lone text behind the last row of a list, without a signature: a sentence is a note, a shorter one may be a name and is told. */
function maknaUjung(teks: string): "catatan" | "lain" {
  return /^\s*[*#]/u.test(teks) || teks.length > 80 || teks.trim().split(/\s+/u).length > 7 ? "catatan" : "lain";
}

/** A person without NIP: a jabatan, golongan or status of his own, and numbered as the others are or with three such fields filled. */
function sepertiOrang(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  const { sel } = baris;
  const lain = ISIAN_ORANG.filter((satu) => satu !== "unit" && !selKosong(sel[pemetaan[satu] ?? -1]));
  const terisi = ISIAN_ORANG.filter((satu) => !selKosong(sel[pemetaan[satu] ?? -1]));
  return (bernomor(baris) && lain.length > 0) || (terisi.length >= 3 && bacaGolongan(teksSel(sel[pemetaan["golongan"] ?? -1])) !== null);
}
