import { array, boolean, constantFrom, integer, nat, option, record, type Arbitrary } from "fast-check";
import type { PlainDate } from "../../../core/date";
import { ID_ATURAN } from "../../../core/penempatan/aturan";
import type { BahanPenempatanKantor, Terencana } from "../../../core/penempatan/kantor";
import type { BatasanKantor } from "../../../core/penempatan/penempatan";
import { bandingkanSelisih, type Selisih } from "../../../core/penempatan/selisih";
import { BAGIAN_SKOR } from "../../../core/penempatan/skor";
import { nilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { menurut } from "../../../core/peraturan/register";
import { hari, jabatan, orang, PER } from "./bahan-kantor";

const JABATAN = ["arsip", "humas", "kasub", "staf"] as const;
const ORANG = ["ani", "budi", "citra", "dewi"] as const;

/** What is known of one person of a random office. */
const seorang = record({
  jabatanId: option(constantFrom(...JABATAN)),
  keluar: option(constantFrom("2027-01-15", "2027-06-01", "2028-12-01"), { freq: 3 }),
  jpm: array(option(integer({ min: 0, max: 100 }), { freq: 5 }), { minLength: 4, maxLength: 4 }),
  tingkatPendidikan: constantFrom("SLTA", "D-III", "S-1"),
  golongan: constantFrom("II/c", "III/c", "III/d"),
  tmtJabatan: constantFrom("2019-03-01", "2023-01-02", "2025-04-01", "2026-10-01"),
  tertahan: constantFrom(false, false, false, true),
  ipAsn: option(integer({ min: 0, max: 100 })),
});

const ATURAN_BAWAAN = menurut("penempatan-aturan");

/** What an office weighs and asks: weights of nothing at all, of one part far above all, and any other. */
const setelan = record({
  bobot: array(constantFrom(0, 0, 1, 7, 0.25, 1_000_000), { minLength: BAGIAN_SKOR.length, maxLength: BAGIAN_SKOR.length }),
  sifat: array(constantFrom(null, null, null, "keras", "lunak", "anjuran", "mati", "mati"), {
    minLength: ID_ATURAN.length,
    maxLength: ID_ATURAN.length,
  }),
  ongkos: record({ pindah: constantFrom(0, 3, 0.5, 100), tungguSebulan: constantFrom(0, 0.2, 5), syaratLunak: constantFrom(0, 10) }),
  terendah: constantFrom(0, 0, 30, 60),
  manajerialDahulu: boolean(),
  tanpaBukti: constantFrom("netral", "keluarkan"),
});

const batasan = record({
  kunci: array(record({ pegawaiId: constantFrom(...ORANG), jabatanId: option(constantFrom(...JABATAN)) }), { maxLength: 2 }),
  coret: array(record({ pegawaiId: constantFrom(...ORANG), jabatanId: constantFrom(...JABATAN) }), { maxLength: 4 }),
});

/** Offices of up to four people and four posts, with any rules, weights, posts that must not stay empty, locks and strikes. */
export const kantorAcak: Arbitrary<BahanPenempatanKantor> = record({
  orang: array(seorang, { minLength: 1, maxLength: ORANG.length }),
  kebutuhan: array(nat(2), { minLength: 4, maxLength: 4 }),
  penting: array(constantFrom(...JABATAN), { maxLength: 2 }),
  setelan,
  batasan,
}).map((isi): BahanPenempatanKantor => {
  const jpm = new Map(isi.orang.map(({ jpm: milik }, i) => [ORANG[i] as string, milik]));
  return {
    per: PER,
    orang: isi.orang.map(({ jabatanId, keluar, ipAsn, tmtJabatan, tingkatPendidikan, golongan, tertahan }, i) => ({
      ...orang(ORANG[i] ?? "", jabatanId, {
        tingkatPendidikan,
        golongan,
        tertahan,
        tmtJabatan: jabatanId === null ? null : hari(tmtJabatan),
      }),
      keluar: keluar as PlainDate | null,
      ipAsn,
    })),
    jabatan: JABATAN.map((id, j) => jabatan(id, isi.kebutuhan[j] ?? 0, id === "kasub" ? { jenis: "pengawas", kelas: 9 } : {})),
    kesenjangan: (jabatanId, pegawaiId) => ({
      jpm: jpm.get(pegawaiId)?.[JABATAN.findIndex((id) => id === jabatanId)] ?? null,
      dinilai: 5,
      dari: 5,
      kesenjangan: 0,
    }),
    nilai: nilaiSetelan(isi.setelan),
    penting: new Set(isi.penting),
    batasan: isi.batasan,
  };
});

function nilaiSetelan(isi: typeof setelan extends Arbitrary<infer T> ? T : never) {
  const baris = (id: string, nilai: unknown) => ({ id, nilai: JSON.stringify(nilai), alasan: "uji", sejak: null });
  return nilaiKantor([
    baris("penempatan-bobot", Object.fromEntries(BAGIAN_SKOR.map((bagian, ke) => [bagian, isi.bobot[ke] ?? 0]))),
    baris("penempatan-aturan", Object.fromEntries(ID_ATURAN.map((id, ke) => [id, isi.sifat[ke] ?? ATURAN_BAWAAN[id]]))),
    baris("penempatan-ongkos", isi.ongkos),
    baris("penempatan-nilai-terendah", isi.terendah),
    baris("penempatan-manajerial-dahulu", isi.manajerialDahulu),
    baris("penempatan-tanpa-bukti", isi.tanpaBukti),
  ]);
}

/**
 * The best whole assignment under limits, by trying every one: who has which seat, judged by the rules and scores as they are told and not by any price
 * of the solver. Null when none keeps to the limits.
 */
export function terbaikDenganMencobaSemua(
  kantor: Terencana,
  { per, nilai, jabatan: semua, ...bahan }: BahanPenempatanKantor,
  { kunci, coret }: BatasanKantor,
): Selisih | null {
  const { peserta } = kantor.rencana;
  const { kursi } = kantor;
  if (kunci.some(({ pegawaiId }) => !peserta.includes(pegawaiId))) return null;
  const ongkos = nilai.menurut("penempatan-ongkos", per);
  const manajerial = nilai.menurut("penempatan-manajerial-dahulu", per);
  const penting = new Set([
    ...bahan.penting,
    ...semua.flatMap(({ dicari }) => (manajerial && dicari.jenis === "pengawas" ? [dicari.id] : [])),
  ]);
  /** What somebody brings on a seat, in hundredths of a point; null where she may not have it. */
  const bawaan = (pegawaiId: string, nomor: number): number | null => {
    const satu = kursi[nomor];
    if (satu === undefined) return null;
    const { skor, aturan } = kantor.pasangan(pegawaiId, satu.jabatanId);
    const nilainya = skor.skor ?? 5_000;
    if (kantor.milik(pegawaiId) === satu.jabatanId) return satu.mulai > per ? null : nilainya;
    const gagal = (sifat: string) => aturan.filter((milik) => milik.sifat === sifat && milik.keadaan === "gagal");
    let hariPertama = satu.mulai;
    for (const { terpenuhi } of gagal("keras")) {
      if (terpenuhi === null || terpenuhi > kantor.sampai) return null;
      if (terpenuhi > hariPertama) hariPertama = terpenuhi;
    }
    const bulan = bulanPenuh(per, hariPertama);
    const beban = (Math.round(ongkos.pindah * 100) + Math.round(ongkos.tungguSebulan * 100) * bulan) + Math.round(ongkos.syaratLunak * 100) * gagal("lunak").length; // prettier-ignore
    return nilainya - beban;
  };
  const boleh = (pegawaiId: string, jabatanId: string | null): boolean =>
    !coret.some((satu) => satu.pegawaiId === pegawaiId && satu.jabatanId === jabatanId) &&
    kunci.every((satu) => satu.pegawaiId !== pegawaiId || (satu.jabatanId ?? kantor.milik(pegawaiId)) === jabatanId);
  const tabel = peserta.map((pegawaiId) => kursi.map((_, nomor) => bawaan(pegawaiId, nomor)));
  let terbaik: Selisih | null = null;
  const coba = (i: number, terisi: readonly number[], poin: number): void => {
    const pegawaiId = peserta[i];
    if (pegawaiId === undefined) {
      const kosong = kursi.filter(({ perlu }, nomor) => perlu && !terisi.includes(nomor));
      const pentingKosong = kosong.filter(({ jabatanId }) => penting.has(jabatanId)).length;
      const ini = { penting: pentingKosong, kursi: kosong.length - pentingKosong, poin: 0 - poin };
      if (terbaik === null || bandingkanSelisih(ini, terbaik) < 0) terbaik = ini;
      return;
    }
    // Nobody is put out of her post.
    if (kantor.milik(pegawaiId) === null && boleh(pegawaiId, null)) coba(i + 1, terisi, poin);
    kursi.forEach(({ jabatanId }, nomor) => {
      const nilainya = tabel[i]?.[nomor] ?? null;
      if (nilainya !== null && !terisi.includes(nomor) && boleh(pegawaiId, jabatanId)) coba(i + 1, [...terisi, nomor], poin + nilainya);
    });
  };
  coba(0, [], 0);
  return terbaik;
}

/** Whole months between two days, by their calendar. */
function bulanPenuh(dari: PlainDate, sampai: PlainDate): number {
  const [a = [], b = []] = [dari, sampai].map((satu) => satu.split("-").map(Number));
  return ((b[0] ?? 0) - (a[0] ?? 0)) * 12 + (b[1] ?? 0) - (a[1] ?? 0) - ((b[2] ?? 0) < (a[2] ?? 0) ? 1 : 0);
}
