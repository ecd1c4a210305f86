import { KAMUS, type DaftarKamus } from "../../anjab/kamus";
import { nameKey } from "../../name";

/** Closed lists whose codes a form may give. */
export type DaftarKode = Exclude<DaftarKamus, "aspek">;

/**
 * Other spellings of the codes, beside their names: the worn ones of forms and of the reference lists of SIASN, the abbreviations of the DOT
 * dictionary, and Indonesian names of the older dictionary of 2011.
 */
const EJAAN: Readonly<Partial<Record<DaftarKode, Readonly<Record<string, readonly string[]>>>>> = {
  bakat: {
    G: ["inteligensia", "intelegensi", "inteligensi", "intelejensia", "bakat intelegensia", "kecerdasan", "general intelligence"],
    V: ["verbal", "kemampuan verbal", "bakat verbal verbal"],
    N: ["numerik", "numerical", "kemampuan numerik", "bakat numerikal"],
    S: ["pandang ruang", "spasial", "kemampuan pandang ruang", "bakat spasial"],
    P: ["penerapan bentuk", "persepsi bentuk", "pencerapan bentuk", "bakat pencerapan bentuk", "bakat persepsi bentuk"],
    Q: ["ketelitian", "bakat ketelitian klerikal", "ketelitian klerikal", "klerikal"],
    K: ["bakat koordinasi motorik", "koordinasi motor", "koordinasi motoris"],
    F: ["kecekatan jari jari", "ketangkasan jari", "bakat kecekatan jari"],
    E: ["koordinasi mata tangan dan kaki", "koordinasi mata tangan kaki", "bakat koordinasi mata tangan kaki"],
    C: ["membedakan warna", "kemampuan membedakan warna warna", "diskriminasi warna"],
    M: ["ketangkasan tangan", "bakat kecekatan tangan"],
  },
  temperamen: {
    D: ["dcp", "directing control planning", "direction control planning", "directing control and planning"],
    F: ["fif", "feeling idea fact", "feelings ideas facts", "feeling idea fakta"],
    I: ["influ", "influencing", "influence"],
    J: [
      "sjc",
      "sensory judgmental criteria",
      "sensory judgmental creteria",
      "sensory and judgmental criteria",
      "sensory judgemental criteria",
    ],
    M: ["mvc", "measurable and verifiable criteria", "measurable and verifiable creteria", "measurable verifiable criteria"],
    P: ["depl", "dealing with people", "dealing with peoples"],
    R: ["repcon", "repetitive and continuous", "repetitive continuous", "repetitive and continuos"],
    S: ["pus", "performing under stress", "performing under stres"],
    T: ["sts", "set of limits tolerance and other standart", "set of limits tolerance and other standards"].concat([
      "set of limits tolerance and other standard",
      "set of limits tolerances and other standards",
    ]),
    V: ["varch", "variety and changing conditions", "variety and changing condition", "variety changing conditions"],
  },
  minat: {
    R: ["realistic", "realistis"],
    I: ["investigasi", "investigative", "penyelidikan"],
    A: ["artistic", "artistis", "seni"],
    S: ["social"],
    E: ["enterprising", "wirausaha", "enterprise", "kewiraswastaan"],
    C: ["conventional", "konvensionil"],
  },
  upayaFisik: {
    "09": ["menyimpan imbangan", "mengatur imbangan", "menjaga keseimbangan"],
    "16": ["bekerja menggunakan jari", "menggunakan jari"],
    "21": ["ketajaman penglihatan jarak jauh"],
    "22": ["ketajaman penglihatan jarak dekat"],
    "23": ["pengamatan mendalam", "pengamatan secara dalam"],
    "26": ["luas pandangan", "luas lapang pandang", "lapang pandang", "luas lapangan pandang"],
  },
  data: {
    D0: ["memadukan", "memadukan data data"],
    D1: ["mengkoordinasikan data", "mengoordinasi data", "mengoordinasikan data", "koordinasi data"],
    D2: ["menganalisa data", "menganalisis", "analisis data"],
    D3: ["mengumpulkan data", "menyusun"],
    D4: ["menghitung"],
    D5: ["menyalin", "mencatat data"],
    D6: ["membandingkan"],
  },
  orang: {
    O0: ["menasihati", "menasehati orang", "memberi nasihat"],
    O1: ["negosiasi", "bernegosiasi"],
    O3: ["menyelia orang", "supervisi", "mensupervisi"],
    O5: ["memengaruhi"],
    O6: ["berbicara", "memberi tanda", "berbicara dan memberi tanda", "berbicara tanda"],
    O7: ["melayani"],
    O8: ["menerima perintah"],
  },
  benda: {
    B1: ["mengerjakan persisi", "pekerjaan presisi"],
    B2: ["menjalankan dan mengontrol mesin", "menjalankan mesin", "menjalankan mengontrol"],
    B3: ["mengemudikan mesin", "mengemudikan", "menjalankan kendaraan", "mengemudikan menjalankan"],
    B4: ["mengerjakan dengan tangan atau perkakas", "mengerjakan benda dengan tangan", "mengerjakan benda"],
    B6: ["memasukkan mengeluarkan barang", "memasukkan dan mengeluarkan barang ke dari mesin"],
    B7: ["memegang benda"],
  },
  disabilitas: {
    netra: ["netra", "tuna netra", "tunanetra", "sensorik netra"],
    rungu: ["rungu", "tuna rungu", "tunarungu", "sensorik rungu"],
    wicara: ["wicara", "tuna wicara", "tunawicara", "sensorik wicara"],
    fisik: ["fisik", "tuna daksa", "tunadaksa", "daksa"],
    mental: ["mental"],
    intelektual: ["intelektual"],
    ganda: ["ganda"],
  },
};

/** Lists whose codes stand as letters or figures in a form, alone or before their name. */
const BERHURUF: ReadonlySet<DaftarKode> = new Set<DaftarKode>(["bakat", "temperamen", "minat", "data", "orang", "benda"]);

/**
 * The older list of interests in ten poles (Cottle). Its poles are no codes of the present list; beside each the nearest, which is
 * proposed and never taken by itself.
 */
export const MINAT_LAMA: Readonly<Record<string, string>> = {
  "1a": "R",
  "1b": "C",
  "2a": "E",
  "2b": "I",
  "3a": "C",
  "3b": "A",
  "4a": "S",
  "4b": "R",
  "5a": "E",
  "5b": "R",
};

const MENURUT_NAMA = new Map<DaftarKode, ReadonlyMap<string, string>>();

function menurutNama(daftar: DaftarKode): ReadonlyMap<string, string> {
  const tahu = MENURUT_NAMA.get(daftar);
  if (tahu) return tahu;
  const ejaan = EJAAN[daftar] ?? {};
  const baru = new Map(
    KAMUS[daftar].flatMap(({ kode, nama }) =>
      [nama, nama.replace(/\([^()]*\)/gu, ""), ...(ejaan[kode] ?? [])].map((satu) => [nameKey(satu), kode] as const),
    ),
  );
  MENURUT_NAMA.set(daftar, baru);
  return baru;
}

/** The code that a name means, whatever of its known spellings it has; null for another. */
function kodeNama(daftar: DaftarKode, teks: string): string | null {
  return menurutNama(daftar).get(nameKey(teks)) ?? menurutNama(daftar).get(nameKey(teks.replace(/\([^()]*\)/gu, " "))) ?? null;
}

/** What a text says of a closed list: its codes, or the parts of it that are none. */
export interface KodeTerbaca {
  readonly kode: readonly string[];
  readonly asing: readonly string[];
}

/** Reads one line: a name, a code alone, a code before its name or meaning, or several of them, counted or with commas between. */
export function bacaKode(daftar: DaftarKode, garis: string): KodeTerbaca {
  const sebaris = butirSebaris(daftar, garis).map((satu) => bacaSatuan(daftar, satu));
  return { kode: sebaris.flatMap(({ kode }) => kode), asing: sebaris.flatMap(({ asing }) => asing) };
}

/** The items that stand behind one another in a line, each with its own number or its own code before its meaning. */
function butirSebaris(daftar: DaftarKode, garis: string): readonly string[] {
  const bernomor = garis.split(/(?:^|[\s,;]+)\(?\d{1,2}[.)]+\s+/u).filter((isi) => /[\p{L}\p{N}]/u.test(isi));
  if (bernomor.length > 1) return bernomor.flatMap((satu) => butirSebaris(daftar, satu));
  if (!BERHURUF.has(daftar)) return [garis];
  const berkode = new RegExp(`[\\s,;]+(?=\\(?(?:${KAMUS[daftar].map(({ kode }) => kode).join("|")})\\)?\\s*[:=])`, "u");
  return garis.trim().split(berkode);
}

function bacaSatuan(daftar: DaftarKode, garis: string): KodeTerbaca {
  const teks = garis.replace(/[.;,]+$/u, "").trim();
  const satu = satuKode(daftar, teks);
  if (satu !== null) return { kode: [satu], asing: [] };
  const bagian = teks.split(/\s*[,;]\s*|\s+dan\s+/u).filter((isi) => /[\p{L}\p{N}]/u.test(isi));
  if (bagian.length < 2) return { kode: [], asing: [teks] };
  const kode: string[] = [];
  const asing: string[] = [];
  for (let awal = 0; awal < bagian.length;) {
    const panjang = [3, 2, 1].find((banyak) => satuKode(daftar, bagian.slice(awal, awal + banyak).join(", ")) !== null);
    const dapat = panjang === undefined ? null : satuKode(daftar, bagian.slice(awal, awal + panjang).join(", "));
    if (dapat === null) asing.push(bagian[awal] ?? "");
    else kode.push(dapat);
    awal += panjang ?? 1;
  }
  // A sentence that holds a known word is a sentence: it is asked about whole.
  return kode.length === 0 ? { kode: [], asing: [teks] } : { kode, asing };
}

function satuKode(daftar: DaftarKode, teks: string): string | null {
  const nama = kodeNama(daftar, teks);
  if (nama !== null) return nama;
  const kodeDaftar: ReadonlySet<string> = new Set(KAMUS[daftar].map(({ kode }) => kode));
  if (BERHURUF.has(daftar) && kodeDaftar.has(teks.toUpperCase()) && (teks.length > 1 || teks === teks.toUpperCase()))
    return teks.toUpperCase();
  const berhuruf = /^\(?([A-Za-z]\d?)\)?\s*[:=(.–-]+\s*(.+)$/u.exec(teks);
  const [, huruf = "", isi = ""] = berhuruf ?? [];
  if (berhuruf && BERHURUF.has(daftar) && kodeDaftar.has(huruf.toUpperCase())) {
    const menurutIsi = kodeNama(daftar, isi) ?? kodeNama(daftar, isi.split(/[:=(–-]/u)[0] ?? "");
    // A letter beside the name of another code: the form swapped them, and nobody but the office knows which is meant.
    return menurutIsi === null || menurutIsi === huruf.toUpperCase() ? huruf.toUpperCase() : null;
  }
  const [, depan = "", nama2 = ""] = /^([A-Za-z]\d?)\s+(.+)$/u.exec(teks) ?? [];
  if (BERHURUF.has(daftar) && depan !== "" && kodeNama(daftar, nama2) === depan.toUpperCase()) return depan.toUpperCase();
  const berarti = /^([^:=–]{3,}?)\s*(?:[:=–]|\s-\s)\s*.+$/u.exec(teks);
  return berarti ? kodeNama(daftar, berarti[1] ?? "") : null;
}

/** The pole of the older list of interests that a text names; null for another text. */
export function minatLama(teks: string): string | null {
  const cocok = /^\(?([1-5])\s*\.?\s*([ab])\b/iu.exec(teks.trim());
  return cocok ? `${cocok[1]}${(cocok[2] ?? "").toLowerCase()}` : null;
}
