import type { Ekor } from "../penempatan/ekor";
import type { HasilAturan } from "../penempatan/penilai";
import type { BagianSkor, BagianTerhitung } from "../penempatan/skor";
import { samaBaiknya } from "../penempatan/selisih";
import type { Usul } from "../penempatan/usul";
import { KALIMAT_ATURAN } from "./aturan-penempatan";
import { formatAngka, nilaiPoin } from "./number";
import { TEKS_BAGIAN_SKOR } from "./penempatan";
import { sebutanSelisih, sebutanSelisihRingkas } from "./selisih-penempatan";
import { berurutan, tengahKalimat } from "./umum";

/** Parts that a sentence tells of; the others stand in the table. */
const BAGIAN_DISEBUT = 3;

/** Ends a sentence, also one that ends with a degree: `S.E.`. */
function berakhir(kalimat: string): string {
  return kalimat.endsWith(".") ? kalimat : `${kalimat}.`;
}

/** What came of one rule, in words: `pendidikan S-1, syaratnya D-III`. */
export function faktaAturan(aturan: HasilAturan): string {
  return KALIMAT_ATURAN[aturan.id][aturan.keadaan](aturan);
}

/**
 * Why one move is proposed, in three to six sentences: the rules that were met with their facts, what is to be looked at, what advice says for or
 * against it, what gave the score, what had no evidence, what becomes of the seat that she leaves and who comes next by how much, and how far each part may fall. `semua`: every move of the
 * plan, which tell whether somebody comes to the post that she leaves.
 */
export function kalimatUsul(usul: Usul, nama: (id: string) => string, semua: readonly Pick<Usul, "pegawaiId" | "ke">[]): readonly string[] {
  const { skor, aturan } = usul.pasangan;
  const pengganti = semua
    .filter(({ ke, pegawaiId }) => ke === usul.dari && pegawaiId !== usul.pegawaiId)
    .map(({ pegawaiId }) => nama(pegawaiId));
  const fakta = (satu: HasilAturan): string =>
    satu.id === "asal" && satu.keadaan === "gagal" ? `${faktaAturan(satu)}, ${sebutanPengganti(pengganti)}` : faktaAturan(satu);
  return [
    kalimatTerpenuhi(aturan),
    ...kalimatPertimbangan(aturan, fakta),
    ...(skor.skor === null
      ? ["Nilainya belum ada karena tidak satu bagian pun berbukti; ia dihitung setengah."]
      : [kalimatSkor(skor.skor, skor.bagian)]),
    ...kalimatTanpaBukti(skor.bagian),
    kalimatAkibat(usul, nama),
    ...kalimatSelang(usul),
  ];
}

/** The hard rules that were met; the facts of those that ask for something. */
function kalimatTerpenuhi(aturan: readonly HasilAturan[]): string {
  const keras = aturan.filter(({ sifat }) => sifat === "keras");
  const lulus = keras.filter(({ keadaan }) => keadaan === "lulus");
  const fakta = lulus.filter(({ ada }) => ada !== "").map(faktaAturan);
  const rincian = fakta.length === 0 ? "" : `: ${fakta.join("; ")}`;
  const tunggu = keras.filter(({ keadaan }) => keadaan === "gagal").map(({ id }) => tengahKalimat(KALIMAT_ATURAN[id].nama));
  if (tunggu.length > 0)
    return `Memenuhi ${formatAngka(lulus.length)} dari ${formatAngka(keras.length)} syarat keras${rincian}; ${berurutan(tunggu)} terpenuhi pada tanggal paling awal.`;
  return `Memenuhi ${formatAngka(lulus.length)} dari ${formatAngka(keras.length)} syarat keras${rincian}.`;
}

/**
 * What is to be weighed: soft rules that fail, rules that could not be looked at, and advice; a time in a post that is over the longest speaks for the
 * move.
 */
function kalimatPertimbangan(aturan: readonly HasilAturan[], fakta: (satu: HasilAturan) => string): readonly string[] {
  const gagal = (sifat: HasilAturan["sifat"]) => aturan.filter((satu) => satu.sifat === sifat && satu.keadaan === "gagal");
  const belum = aturan.filter(({ keadaan }) => keadaan === "belumDiketahui");
  const anjuran = gagal("anjuran");
  const bagian: readonly (readonly [judul: string, isi: readonly string[]])[] = [
    ["perlu ditimbang", gagal("lunak").map(fakta)],
    ["belum dapat diperiksa", belum.map((satu) => `${tengahKalimat(KALIMAT_ATURAN[satu.id].nama)} (${faktaAturan(satu)})`)],
    ["sejalan dengan anjuran", anjuran.filter(({ id }) => id === "masaTerlama").map(fakta)],
    ["catatan", anjuran.filter(({ id }) => id !== "masaTerlama").map(fakta)],
  ];
  const kalimat = bagian.flatMap(([judul, isi]) => (isi.length === 0 ? [] : [`${judul}: ${isi.join("; ")}`])).join("; ");
  return kalimat === "" ? [] : [berakhir(kalimat.charAt(0).toUpperCase() + kalimat.slice(1))];
}

/** Who comes to the post that is left short. */
function sebutanPengganti(pengganti: readonly string[]): string {
  return pengganti.length === 0 ? "dan rencana ini tidak mendatangkannya" : `yang datang menurut rencana ini ${berurutan(pengganti)}`;
}

/** The score and the parts that gave most of it. */
function kalimatSkor(skor: number, bagian: readonly BagianTerhitung[]): string {
  const terbesar = bagian
    .filter(({ sumbangan, nilai }) => sumbangan > 0 && nilai !== null)
    .toSorted((a, b) => b.sumbangan - a.sumbangan)
    .slice(0, BAGIAN_DISEBUT)
    .map(({ bagian: satu, sumbangan, bukti }) => `${tengahKalimat(TEKS_BAGIAN_SKOR[satu])} ${nilaiPoin(sumbangan)} (${bukti})`);
  return terbesar.length === 0
    ? `Nilainya ${nilaiPoin(skor)} dari 100.`
    : `Nilainya ${nilaiPoin(skor)} dari 100, terutama dari ${berurutan(terbesar)}.`;
}

/** Parts with a weight and without evidence: never counted as nothing in silence. */
function kalimatTanpaBukti(bagian: readonly BagianTerhitung[]): readonly string[] {
  const tanpa = bagian.filter(({ nilai, bobot }) => nilai === null && bobot > 0);
  if (tanpa.length === 0) return [];
  const sebab = tanpa.map(({ bagian: satu, bukti }) => `${tengahKalimat(TEKS_BAGIAN_SKOR[satu])} (${bukti})`);
  const dihitung = tanpa.some(({ terhitung }) => terhitung !== null);
  return [
    `Tanpa bukti yang lengkap: ${berurutan(sebab)}; ${dihitung ? "dihitung setengah" : "bobotnya dibagi kepada bagian yang berbukti"}.`,
  ];
}

/** What the plan loses without a move, for a column; a locked one is not asked. */
export function hilangTanpa({ terkunci, selisih }: Pick<Usul, "terkunci" | "selisih">): string {
  if (terkunci) return "dikunci";
  return selisih === null ? "tanpa rencana lain" : sebutanSelisihRingkas(selisih);
}

/** What becomes of the seat that she leaves, and what the plan loses without her move: one sentence. */
function kalimatAkibat(usul: Usul, nama: (id: string) => string): string {
  const ekor = sebutanEkor(usul.ekor, nama);
  const selisih = sebutanTanpa(usul, nama);
  return berakhir(ekor === "" ? selisih : `${ekor}; ${selisih.charAt(0).toLowerCase()}${selisih.slice(1)}`);
}

/** Who takes the seat that she leaves, and how the moves from there end; of who leaves none nothing is said. */
function sebutanEkor({ pengganti, akhir }: Ekor, nama: (id: string) => string): string {
  const diisi = pengganti === null ? "" : `Kursi yang ditinggalkannya diisi ${nama(pengganti)}`;
  switch (akhir.jenis) {
    case "melingkar":
      return `${diisi}, dan setiap kursi dalam pertukaran ini terisi kembali`;
    case "tanpaSisa":
      return pengganti === null ? "" : `${diisi}, dan rangkaiannya tidak meninggalkan kursi kosong`;
    case "kosong":
      return pengganti === null
        ? `Kursi yang ditinggalkannya di ${nama(akhir.jabatanId)} tetap kosong`
        : `${diisi}, dan rangkaiannya berakhir dengan kursi kosong di ${nama(akhir.jabatanId)}`;
    case "tidakPerlu":
      return pengganti === null
        ? `Kursi yang ditinggalkannya di ${nama(akhir.jabatanId)} melebihi kebutuhan`
        : `${diisi}, dan rangkaiannya berakhir di ${nama(akhir.jabatanId)}, yang kursinya melebihi kebutuhan`;
  }
}

function sebutanTanpa({ terkunci, selisih, cadangan }: Usul, nama: (id: string) => string): string {
  if (terkunci) return "Perpindahan ini dikunci, bukan pilihan hitungan";
  if (selisih === null) return "Tidak ada rencana lain tanpa perpindahan ini";
  const kursi = selisih.penting + selisih.kursi;
  const lain = kursi > 0 ? `, dan ${formatAngka(kursi)} kursi lain menjadi kosong` : "";
  const pengganti = cadangan === null ? "kursinya tidak diisi orang lain" : `penggantinya ${nama(cadangan)}${lain}`;
  if (samaBaiknya(selisih)) return `Rencana tanpa perpindahan ini sama baiknya; ${pengganti}`;
  return `Tanpa perpindahan ini rencana kehilangan ${sebutanSelisih(selisih)}; ${pengganti}`;
}

/** How far each part may fall before the plan changes. */
function kalimatSelang({ selang, selisih }: Usul): readonly string[] {
  const bagian = Object.entries(selang) as (readonly [BagianSkor, number | null])[];
  if (selisih === null || bagian.length === 0) return [];
  const nama = (satu: BagianSkor): string => tengahKalimat(TEKS_BAGIAN_SKOR[satu]);
  const terbatas = bagian.flatMap(([satu, turun]) => (turun === null ? [] : [`${nama(satu)} ${formatAngka(turun, 2, 0)}`]));
  const bebas = bagian.flatMap(([satu, turun]) => (turun === null ? [nama(satu)] : []));
  if (terbatas.length === 0) return [`Penurunan satu bagian saja (${bebas.join(", ")}), seberapa pun, tidak mengubah rencana.`];
  const lain = bebas.length > 0 ? `; ${berurutan(bebas)} seberapa pun` : "";
  return [`Rencana tetap sama selama turunnya satu bagian tidak melebihi ${berurutan(terbatas)} (dari 100)${lain}.`];
}
