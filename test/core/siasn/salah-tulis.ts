import type { Acak } from "../../../core/acak";
import { kunciTepat } from "../../../core/siasn/tepat";

/** Spellings of a level as offices write it, by the spelling of the list. */
const JENJANG: readonly (readonly [daftar: string, kantor: readonly [string, ...string[]]])[] = [
  ["S-1 ", ["S1 ", "S-1 ", "S.1 ", "Sarjana ", "Strata 1 ", "s1 "]],
  ["S-2 ", ["S2 ", "S-2 ", "S.2 ", "Strata 2 "]],
  ["S-3 ", ["S3 ", "S-3 ", "Strata 3 "]],
  ["D-IV ", ["D4 ", "D-IV ", "DIV ", "Diploma IV "]],
  ["D-III ", ["D3 ", "D-III ", "DIII ", "Diploma III ", "Diploma 3 "]],
  ["D-II ", ["D2 ", "D-II ", "DII ", "Diploma II "]],
  ["D-I ", ["D1 ", "D-I ", "Diploma I "]],
];

/** Neighbours of a letter on the keyboard. */
const TETANGGA: Readonly<Record<string, readonly [string, ...string[]]>> = {
  a: ["s", "q"],
  e: ["r", "w"],
  i: ["o", "u"],
  n: ["m", "b"],
  s: ["a", "d"],
  t: ["r", "y"],
  k: ["l", "j"],
  m: ["n"],
  r: ["t", "e"],
  u: ["i", "y"],
};

/** Abbreviations that offices write, by the word of the list. */
const SINGKAT: Readonly<Record<string, readonly [string, ...string[]]>> = {
  administrasi: ["adm.", "admin.", "adm"],
  teknik: ["tek.", "tek", "tkn."],
  pendidikan: ["pend.", "pend", "pddk."],
  manajemen: ["man.", "manaj.", "mnj."],
  ekonomi: ["ek.", "eko.", "ekon."],
  akuntansi: ["akt.", "akunt."],
  komunikasi: ["kom.", "komun."],
  informatika: ["inf.", "infor.", "informat."],
  informasi: ["inf.", "info."],
  kesehatan: ["kes.", "kesh."],
  pemerintahan: ["pem.", "pemerint."],
  masyarakat: ["masy.", "masy"],
  bahasa: ["bhs.", "bhs"],
  indonesia: ["indo.", "ind."],
  inggris: ["ingg.", "ing."],
  matematika: ["mat.", "mtk"],
  konsentrasi: ["kons.", "konsent."],
  pembangunan: ["pemb.", "pembang."],
  perpustakaan: ["perpus.", "perpust."],
  keperawatan: ["kep.", "keperaw."],
  teknologi: ["tekn.", "teknol."],
  politik: ["pol.", "polit."],
  hubungan: ["hub.", "hub"],
  internasional: ["int.", "internas."],
  perencanaan: ["perenc.", "perenc"],
  wilayah: ["wil.", "wil"],
  negara: ["neg.", "negr."],
  komputer: ["komp.", "komput."],
  kedokteran: ["kedok.", "kedokt."],
  pertanian: ["pert.", "pertan."],
  sosial: ["sos.", "sos"],
  sistem: ["sist.", "sis."],
  jurusan: ["jur."],
  program: ["prog."],
  studi: ["std."],
  pengembangan: ["pengemb.", "pengemb"],
  kebidanan: ["kebid."],
  pariwisata: ["pariw.", "par."],
  syariah: ["syar."],
};

/** The words of a name, and which of them were not touched yet: one word has one fault. */
interface Penulisan {
  readonly kata: string[];
  readonly utuh: Set<number>;
}
type Kesalahan = (acak: Acak, tulisan: Penulisan) => void;

interface Kena {
  readonly boleh: (kata: string) => boolean;
  readonly ubah: (kata: string) => string;
}

/** Changes one word that was not touched yet and may be. */
function kenai({ kata, utuh }: Penulisan, acak: Acak, { boleh, ubah }: Kena): void {
  const [pertama, ...lain] = [...utuh].filter((nomor) => boleh(kata[nomor] ?? ""));
  if (pertama === undefined) return;
  const nomor = acak.pilih([pertama, ...lain]);
  kata[nomor] = ubah(kata[nomor] ?? "");
  utuh.delete(nomor);
}

/** A letter left out, doubled, changed about with the next, or its neighbour on the keyboard. */
const ketik: Kesalahan = (acak, tulisan) =>
  kenai(tulisan, acak, {
    boleh: (kata) => /^\p{L}{5,}$/u.test(kata),
    ubah: (kata) => {
      const letak = acak.bilangan(1, kata.length - 2);
      const huruf = kata[letak] ?? "";
      const ekor = kata.slice(letak + 1);
      switch (acak.bilangan(0, 3)) {
        case 0:
          return kata.slice(0, letak) + ekor;
        case 1:
          return kata.slice(0, letak) + huruf + huruf + ekor;
        case 2:
          return kata.slice(0, letak) + (kata[letak + 1] ?? "") + huruf + kata.slice(letak + 2);
        default:
          return kata.slice(0, letak) + acak.pilih(TETANGGA[huruf.toLowerCase()] ?? ["x"]) + ekor;
      }
    },
  });

/** A word as offices abbreviate it. */
const singkat: Kesalahan = (acak, tulisan) =>
  kenai(tulisan, acak, {
    boleh: (kata) => Object.hasOwn(SINGKAT, kata.toLowerCase()),
    ubah: (kata) => acak.pilih(SINGKAT[kata.toLowerCase()] ?? [kata]),
  });

/** A long word cut short, as where a column is narrow: at least five of its letters are left. */
const potong: Kesalahan = (acak, tulisan) =>
  kenai(tulisan, acak, { boleh: (kata) => /^\p{L}{8,}$/u.test(kata), ubah: (kata) => `${kata.slice(0, acak.bilangan(5, 6))}.` });

/** Two neighbours changed about, or written together. */
const pasangan =
  (ubah: (satu: string, dua: string) => readonly string[]): Kesalahan =>
  (acak, { kata, utuh }) => {
    const [pertama, ...lain] = [...utuh].filter(
      (nomor) => utuh.has(nomor + 1) && [0, 1].every((maju) => /^\p{L}{4,}$/u.test(kata[nomor + maju] ?? "")),
    );
    if (pertama === undefined) return;
    const nomor = acak.pilih([pertama, ...lain]);
    const [satu = "", dua = ""] = ubah(kata[nomor] ?? "", kata[nomor + 1] ?? "");
    kata[nomor] = satu;
    kata[nomor + 1] = dua;
    utuh.delete(nomor);
    utuh.delete(nomor + 1);
  };
const tukar = pasangan((satu, dua) => [dua, satu]);
const rapat = pasangan((satu, dua) => [satu + dua, ""]);

const sambung: Kesalahan = (acak, tulisan) =>
  kenai(tulisan, acak, { boleh: (kata) => /^dan$/i.test(kata), ubah: () => acak.pilih(["&", "", "/"]) });

/** Slips of the keyboard and abbreviations are the most frequent; an order changed about and joined words the rarest. */
const KESALAHAN: readonly [Kesalahan, ...Kesalahan[]] = [ketik, ketik, ketik, singkat, singkat, singkat, potong, tukar, sambung, rapat];

/** A name of the list as an office might write it: its level in another spelling, one or two words misspelt, abbreviated, joined or changed about. */
function salahTulis(acak: Acak, nama: string): string {
  const jenjang = JENJANG.find(([daftar]) => nama.startsWith(daftar));
  const awal = jenjang ? acak.pilih(jenjang[1]) : "";
  const kata = nama.slice(jenjang?.[0].length ?? 0).split(" ");
  const tulisan = { kata, utuh: new Set(kata.keys()) };
  for (let kali = acak.bilangan(1, 2); kali > 0; kali -= 1) acak.pilih(KESALAHAN)(acak, tulisan);
  const tertulis = kata.filter((satu) => satu !== "").join(" ");
  return awal + acak.pilih([tertulis, tertulis.toLowerCase(), tertulis.toLowerCase().replace(/\b\p{L}/gu, (huruf) => huruf.toUpperCase())]);
}

export interface SoalPadan {
  readonly tertulis: string;
  readonly benar: string;
}

/**
 * Misspelt and abbreviated names with the value that is meant. A name that came out as it was, or as another value of the list, is drawn again:
 * nobody could know better.
 */
export function soalPadan(acak: Acak, daftar: readonly [string, ...string[]], banyak: number): SoalPadan[] {
  const kunci = new Set(daftar.map(kunciTepat));
  const hasil: SoalPadan[] = [];
  while (hasil.length < banyak) {
    const benar = acak.pilih(daftar);
    const tertulis = salahTulis(acak, benar);
    if (!kunci.has(kunciTepat(tertulis))) hasil.push({ tertulis, benar });
  }
  return hasil;
}
