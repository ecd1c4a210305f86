import { KAMUS, type DaftarKamus } from "./kamus";
import { nameKey } from "../name";

/** Closed lists whose codes a form or a list of SIASN may give. */
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
export function kodeNama(daftar: DaftarKode, teks: string): string | null {
  return menurutNama(daftar).get(nameKey(teks)) ?? menurutNama(daftar).get(nameKey(teks.replace(/\([^()]*\)/gu, " "))) ?? null;
}

/** Whether a list is one of those whose codes have other spellings. */
export function isDaftarKode(daftar: string): daftar is DaftarKode {
  return daftar !== "aspek" && Object.hasOwn(KAMUS, daftar);
}
