import { nameKey } from "../name";
import { bacaGolongan } from "../pegawai/golongan";
import { nipDariTeks } from "../pegawai/nip";
import { barisPenomoran } from "./judul-lembar";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
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
  const akhir = barisOrangTerakhir(lembar.baris, pengenalan);
  let bagian = "";
  for (const [indeks, baris] of lembar.baris.entries()) {
    if (baris.sel.every((isi) => selKosong(isi))) continue;
    const makna =
      indeks < pengenalan.awalData
        ? (jenisAtas(baris, pengenalan.barisJudul) ?? "lain")
        : maknaBadan(baris, { pengenalan, bawah: indeks > akhir });
    if (makna === "orang") orang.push({ indeks, bagian });
    else if (makna === "lain") takTerbaca.push(indeks);
    else {
      perabot.push({ indeks, jenis: makna });
      if (makna === "judulBagian") bagian = teksTunggal(baris) ?? "";
    }
  }
  return { orang, perabot, takTerbaca };
}

/** Index of the last row with both an NIP and a name; where no NIP is whole, of the last that has something under either heading. */
function barisOrangTerakhir(baris: readonly BarisMentah[], { pemetaan, awalData }: LembarDraf["pengenalan"]): number {
  const nip = pemetaan["nip"] ?? -1;
  const nama = pemetaan["nama"] ?? -1;
  const berakhir = (cocok: (sel: BarisMentah["sel"]) => boolean): number =>
    baris.findLastIndex(({ sel }, indeks) => indeks >= awalData && sepertiNama(sel[nama]) && cocok(sel));
  const pppk = pemetaan["niPppk"] ?? -1;
  const utuh = berakhir((sel) => [nip, pppk].some((kolom) => /\d{5}/u.test(nipDariTeks(teksSel(sel[kolom])))));
  return utuh >= 0 ? utuh : berakhir((sel) => !selKosong(sel[nip]));
}

/** A name has letters of its own; a second NIP, as in a signature block, is none. */
function sepertiNama(isi: IsiSel | undefined): boolean {
  return /\p{L}{2}/u.test(teksSel(isi).replace(/^\s*(nip\w*|ni ?pppk)\b/iu, "")) && !sepertiNip(isi);
}

function maknaBadan(
  baris: BarisMentah,
  { pengenalan: { pemetaan, judul }, bawah }: { readonly pengenalan: LembarDraf["pengenalan"]; readonly bawah: boolean },
): BarisPerabot["jenis"] | "orang" | "lain" {
  const { sel } = baris;
  const sendiri = sel[pemetaan["nip"] ?? -1] ?? null;
  const nip = selKosong(sendiri) ? (sel[pemetaan["niPppk"] ?? -1] ?? null) : sendiri;
  const nama = sel[pemetaan["nama"] ?? -1] ?? null;
  const bernama = !selKosong(nama) && !(bawah && !sepertiNama(nama));
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
  if (teksTunggal(baris) !== null) return bawah ? "catatan" : "judulBagian";
  return bernama ? "orang" : "lain";
}

/** A person without NIP: a jabatan, golongan or status of his own, and numbered as the others are or with three such fields filled. */
function sepertiOrang({ sel }: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  const pertama = sel.find((isi) => !selKosong(isi));
  const bernomor = typeof pertama === "number" || (typeof pertama === "string" && /^\d{1,4}\.?$/u.test(pertama.trim()));
  const isian = ["jabatan", "unit", "golongan", "status", "tanggalLahir", "pendidikan"];
  const lain = isian.filter((satu) => satu !== "unit" && !selKosong(sel[pemetaan[satu] ?? -1]));
  const terisi = isian.filter((satu) => !selKosong(sel[pemetaan[satu] ?? -1]));
  return (bernomor && lain.length > 0) || (terisi.length >= 3 && bacaGolongan(teksSel(sel[pemetaan["golongan"] ?? -1])) !== null);
}
