import { entriKamus } from "../anjab/kamus";
import { UNSUR_ANJAB, UNSUR_KOSONG } from "../anjab/unsur";
import { groupBy } from "../group";
import { nameKey } from "../name";
import { periksaIsi, tempatSel } from "./periksa-isi";
import { kebutuhanMenurutSiasn, susunSiasn, WAKTU_SIASN, type CaraSusun, type IsiSiasn, type JabatanSiasn, type TakSepadan } from "./susun";
import type { KeberatanSiasn, TemuanSiasn, TempatTemuan } from "./temuan";

/** How many jabatan of different names may share the same three before it is pointed out: so many, and this share of those that name three. */
const SAMA = { banyak: 5, bagian: 0.5 } as const;
/** Elements that converters fill with the same constants. */
const UNSUR_TETAPAN = ["bakat", "minat", "temperamen"] as const;
/** A difference of people needed below this is none. */
const SELISIH_TERKECIL = 0.005;

/** What is known of the whole office besides its jabatan. */
export interface CaraPeriksa extends CaraSusun {
  readonly pembagiMenit: number;
  /** People needed by the office's own computation, unrounded, by jabatan. */
  readonly kebutuhan: ReadonlyMap<string, number>;
}

export interface JabatanDiperiksa {
  readonly jabatanId: string;
  readonly isi: IsiSiasn;
  readonly takSepadan: readonly TakSepadan[];
  readonly temuan: readonly TemuanSiasn[];
}

/**
 * Looks at every jabatan before anything is written: what SIASN would refuse, and apart from it what SIASN would take and an auditor would not.
 * Codes and constants are held against the whole office, whichever jabatan are written.
 */
export function periksaSiasn(jabatan: readonly JabatanSiasn[], cara: CaraPeriksa): JabatanDiperiksa[] {
  const perKode = groupBy(
    jabatan.filter(({ kode }) => nameKey(kode ?? "") !== ""),
    ({ kode }) => nameKey(kode ?? ""),
  );
  const tetapan = tetapanBanyak(jabatan);
  return jabatan.map((satu) => {
    const { isi, takSepadan } = susunSiasn(satu, cara);
    const penolakan = periksaIsi(
      isi,
      cara.pemadan,
      satu.tugas.map(({ normaWaktuMenit }) => normaWaktuMenit),
    ).map((temuan): TemuanSiasn => ({ ...temuan, tingkat: "ditolak", jabatanId: satu.id, tempat: tempatSel(temuan.sel) }));
    const lain = (perKode.get(nameKey(satu.kode ?? "")) ?? []).filter(({ id }) => id !== satu.id);
    if (lain.length > 0)
      penolakan.push({
        jenis: "kodeGanda",
        sel: { lembar: "jabatan", kolom: "kode", urutan: 0 },
        nilai: satu.kode ?? "",
        lain: lain.map(({ nama, unit }) => `${nama} (${unit})`),
        tingkat: "ditolak",
        jabatanId: satu.id,
        tempat: "jabatan",
      });
    const keberatan = [...asalUnsur(satu), ...(tetapan.get(satu.id) ?? []), ...beban(satu), ...kebutuhan(satu, cara)].map(
      (temuan): TemuanSiasn => ({ ...temuan, tingkat: "dipertanyakan", jabatanId: satu.id, tempat: tempatKeberatan(temuan) }),
    );
    return { jabatanId: satu.id, isi, takSepadan, temuan: [...penolakan, ...keberatan] };
  });
}

function tempatKeberatan(temuan: KeberatanSiasn): TempatTemuan {
  return "unsur" in temuan ? temuan.unsur : "tugas";
}

/** Elements with something in them that nobody analysed nor took from a standard. */
function asalUnsur({ unsur }: JabatanSiasn): KeberatanSiasn[] {
  return UNSUR_ANJAB.flatMap((nama): KeberatanSiasn[] => {
    const satu = unsur[nama];
    if (!satu || JSON.stringify(satu.isi) === JSON.stringify(UNSUR_KOSONG[nama])) return [];
    if (satu.asal === "bawaan") return [{ jenis: "bawaan", unsur: nama }];
    return satu.asal === "belum" ? [{ jenis: "belumDinyatakan", unsur: nama }] : [];
  });
}

/** Jabatan whose three of a kind are those of many others. Jabatan of one name in several units count once: they may well be alike. */
function tetapanBanyak(jabatan: readonly JabatanSiasn[]): ReadonlyMap<string, readonly KeberatanSiasn[]> {
  const hasil = new Map<string, KeberatanSiasn[]>();
  for (const nama of UNSUR_TETAPAN) {
    const berisi = jabatan.flatMap((satu) => {
      const kode = satu.unsur[nama]?.isi.kode ?? [];
      return kode.length === 0 ? [] : [{ satu, kunci: kode.toSorted().join(" "), kode }];
    });
    const dari = banyakNama(berisi.map(({ satu }) => satu));
    for (const sama of groupBy(berisi, ({ kunci }) => kunci).values()) {
      const banyak = banyakNama(sama.map(({ satu }) => satu));
      if (banyak < SAMA.banyak || banyak < dari * SAMA.bagian) continue;
      for (const { satu, kode } of sama) {
        const isi = kode.map((huruf) => entriKamus(nama, huruf)?.nama ?? huruf).join(", ");
        hasil.set(satu.id, [...(hasil.get(satu.id) ?? []), { jenis: "samaDiBanyak", unsur: nama, isi, banyak, dari }]);
      }
    }
  }
  return hasil;
}

function banyakNama(jabatan: readonly JabatanSiasn[]): number {
  return new Set(jabatan.map(({ nama }) => nameKey(nama))).size;
}

function beban({ tugas }: JabatanSiasn): KeberatanSiasn[] {
  const nol = tugas.filter(({ volume, normaWaktuMenit }) => volume === 0 || normaWaktuMenit === 0);
  const tanpaHasil = tugas.filter((satu) => !nol.includes(satu) && satu.hasilKerja.trim() === "");
  return [
    ...(nol.length > 0 ? [{ jenis: "volumeNol" as const, uraian: nol.map(({ uraian }) => uraian) }] : []),
    ...(tanpaHasil.length > 0 ? [{ jenis: "tanpaHasil" as const, uraian: tanpaHasil.map(({ uraian }) => uraian) }] : []),
  ];
}

/** What SIASN counts from the tasks beside what the office counts. */
function kebutuhan(
  { id, tugas, caraLain }: JabatanSiasn,
  { profil, pembagiMenit, kebutuhan: menurutKantor }: CaraPeriksa,
): KeberatanSiasn[] {
  const siasn = kebutuhanMenurutSiasn(tugas, profil);
  const kantor = menurutKantor.get(id) ?? siasn;
  if (Math.abs(kantor - siasn) < SELISIH_TERKECIL) return [];
  if (caraLain) return [{ jenis: "caraLain", kantor, siasn }];
  return pembagiMenit === WAKTU_SIASN.menit ? [] : [{ jenis: "pembagiLain", pembagi: pembagiMenit, kantor, siasn }];
}
