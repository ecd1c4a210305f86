import { nameKey } from "../name";
import { rememberedText } from "../remembered-text";
import type { StatusPegawai } from "./pegawai";

interface EjaanStatus {
  readonly status: StatusPegawai;
  /** Beginnings, folded by `nameKey`, longest first within the table as a whole. */
  readonly pokok: readonly string[];
  /** Where the spellings were met. */
  readonly bukti: string;
}

/** How lists write an employment status. What follows the beginning must consist of words of `KETERANGAN`. */
const EJAAN_STATUS: readonly EjaanStatus[] = [
  {
    status: "CPNS",
    pokok: ["calon pegawai negeri sipil", "calon pns", "c pns", "cpns", "capeg", "c"],
    bukti: "SIASN 'STATUS CPNS PNS' (C), older lists of nominatif (Capeg)",
  },
  {
    status: "PNS",
    pokok: ["pegawai negeri sipil", "pegawai negeri", "asn pns", "p n s", "pns", "p"],
    bukti: "SIASN 'STATUS CPNS PNS' (P), DUK",
  },
  {
    status: "PPPK",
    pokok: ["pegawai pemerintah dengan perjanjian kerja", "asn pppk", "asn p3k", "p p p k", "pppk", "p3k", "pppkpw", "p3kpw"],
    bukti: "lists of PPPK since 2021 (P3K, PPPK Penuh Waktu), PPPK paruh waktu since 2025 (P3K PW)",
  },
];

/**
 * Words beside the status that do not change it: where she comes from (PNS DPK, PNS Pusat), what kind of post (PPPK Teknis), in which
 * round or year, and the share of pay (CPNS 80%).
 */
const KETERANGAN: ReadonlySet<string> = new Set(
  [
    "aktif organik non pusat daerah pemda kpu dpk dpb diperbantukan dipekerjakan titipan tetap yang di pada dari",
    "instansi kementerian lembaga sekretariat setjen provinsi prov kabupaten kab kota",
    "guru teknis kesehatan nakes formasi tahap angkatan tahun ta i ii iii 1 2 3 80 100",
  ].flatMap((kata) => kata.split(" ")),
);

/** Abbreviations that repeat the status: `Pegawai Negeri Sipil (PNS)`. */
const SINGKATAN: Readonly<Record<StatusPegawai, readonly string[]>> = {
  PNS: ["pns"],
  CPNS: ["cpns"],
  PPPK: ["pppk", "p3k"],
  "PPPK paruh waktu": ["pppk", "p3k", "pw"],
};

/** Words that tell whether a PPPK works part of the time. PW is used for paruh waktu; nobody abbreviates penuh waktu so. */
const WAKTU_KERJA: readonly { readonly sebutan: string; readonly status: StatusPegawai }[] = [
  { sebutan: "penuh waktu", status: "PPPK" },
  { sebutan: "full time", status: "PPPK" },
  { sebutan: "paruh waktu", status: "PPPK paruh waktu" },
  { sebutan: "paruhwaktu", status: "PPPK paruh waktu" },
  { sebutan: "part time", status: "PPPK paruh waktu" },
  { sebutan: "pw", status: "PPPK paruh waktu" },
];

/** Beginnings that name people who are not ASN [status-asn]. */
const BUKAN_ASN: readonly string[] = [
  "honorer",
  "honor",
  "honda",
  "ppnpn",
  "ppnp",
  "pegawai pemerintah non pegawai negeri",
  "non asn",
  "non pns",
  "non pnsd",
  "nonasn",
  "outsourcing",
  "outsource",
  "alih daya",
  "kontrak",
  "pegawai kontrak",
  "tenaga",
  "thl",
  "thk2",
  "phl",
  "ptt",
  "gtt",
  "tkd",
  "tks",
  "pegawai tidak tetap",
  "pegawai harian lepas",
  "pramubakti",
  "satpam",
  "cleaning service",
  "magang",
  "sukarelawan",
  "tni",
  "polri",
  "anggota polri",
  "anggota tni",
];

const POKOK = EJAAN_STATUS.flatMap(({ status, pokok }) => pokok.map((kunci) => ({ status, kunci }))).toSorted(
  (a, b) => b.kunci.length - a.kunci.length,
);

/**
 * Reads an employment status as lists write it (`PNS DPK`, `P3K PW`, `C`). "bukanAsn" for people who are no ASN at all; null when the
 * text is empty or names no status that anybody knows. A bare `ASN` is null: it may be either kind.
 */
export const bacaStatus: (teks: string) => StatusPegawai | "bukanAsn" | null = rememberedText((teks) => {
  const kunci = nameKey(teks);
  if (BUKAN_ASN.some((awal) => kunci === awal || kunci.startsWith(`${awal} `))) return "bukanAsn";
  const pokok = POKOK.find((satu) => kunci === satu.kunci || kunci.startsWith(`${satu.kunci} `));
  if (!pokok) return null;
  const sisa = ` ${kunci.slice(pokok.kunci.length)} `;
  if (pokok.status !== "PPPK") return hanyaKeterangan(sisa, pokok.status) ? pokok.status : null;
  if (pokok.kunci.endsWith("pw")) return hanyaKeterangan(sisa, "PPPK paruh waktu") ? "PPPK paruh waktu" : null;
  const waktu = WAKTU_KERJA.find(({ sebutan }) => sisa.includes(` ${sebutan} `));
  const lain = waktu ? sisa.replace(` ${waktu.sebutan} `, " ") : sisa;
  const status = waktu?.status ?? "PPPK";
  return hanyaKeterangan(lain, status) ? status : null;
});

function hanyaKeterangan(sisa: string, status: StatusPegawai): boolean {
  return sisa
    .split(" ")
    .filter(Boolean)
    .every((kata) => KETERANGAN.has(kata) || SINGKATAN[status].includes(kata) || /^20\d\d$/.test(kata));
}
