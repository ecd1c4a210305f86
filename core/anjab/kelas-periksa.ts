import { groupBy } from "../group";
import { atasanJabatan, type Atasan } from "../jabatan/atasan";
import { JENJANG, type Jenjang, type Unit } from "../jabatan/jabatan";
import { tanpaJenjang, tebakJenjang } from "../jabatan/jenis";
import { menurut } from "../peraturan/register";
import { kunciSebutan } from "../sebutan/kunci";
import { JENIS_TEMUAN_KELAS, temuanKelas, type JabatanBerkelas, type TemuanKelas } from "./kelas-temuan";

const [TERENDAH, TERTINGGI] = menurut("kelas-evaluasi").kelas;
/** The levels of keterampilan; a class of theirs is never held against one of keahlian. */
const KETERAMPILAN: ReadonlySet<Jenjang> = new Set<Jenjang>(["pemula", "terampil", "mahir", "penyelia"]);

export interface BahanKelas {
  /** In the order of the office; findings follow it. */
  readonly jabatan: readonly JabatanBerkelas[];
  readonly unit: readonly Pick<Unit, "id" | "nama" | "indukId">[];
  /** Whom each reports to, where that was worked out already. */
  readonly atasan?: ReadonlyMap<string, Atasan>;
}

/**
 * What does not fit about the classes of an office: superior against subordinate, jenjang against jenjang, name against name, classes that
 * no evaluation gives, and what is missing. Every finding is a question with its evidence; nothing is changed. [kelas-evaluasi]
 */
export function periksaKelas({ jabatan, unit, atasan = atasanJabatan(jabatan, unit) }: BahanKelas): TemuanKelas[] {
  const temuan = [
    ...kelasAtasan(jabatan, atasan),
    ...[...groupBy(jabatan, keluarga).values()].flatMap((sama) => [...kelasJenjang(sama), ...kelasSenama(sama)]),
    ...jabatan.flatMap((satu) =>
      satu.kelas !== null && (satu.kelas < TERENDAH || satu.kelas > TERTINGGI)
        ? [temuanKelas({ jenis: "kelasDiLuar", bukti: { kelas: satu.kelas } }, [satu])]
        : [],
    ),
    ...belum("tanpaKelas", jabatan, ({ kelas }) => kelas === null),
    ...belum(
      "kelasTanpaSumber",
      jabatan.filter(({ kelas }) => kelas !== null),
      ({ sumberKelas }) => sumberKelas === "",
    ),
  ];
  const urutan = new Map(JENIS_TEMUAN_KELAS.map((jenis, nomor) => [jenis, nomor]));
  return temuan.toSorted((a, b) => (urutan.get(a.jenis) ?? 0) - (urutan.get(b.jenis) ?? 0));
}

function kelasAtasan(jabatan: readonly JabatanBerkelas[], atasan: ReadonlyMap<string, Atasan>): TemuanKelas[] {
  const perId = new Map(jabatan.map((satu) => [satu.id, satu]));
  return jabatan.flatMap((satu) => {
    const milik = perId.get(atasan.get(satu.id)?.id ?? "");
    if (!milik || satu.kelas === null || milik.kelas === null || satu.kelas < milik.kelas) return [];
    const bukti = { kelas: satu.kelas, kelasAtasan: milik.kelas, atasan: milik.nama, fungsional: satu.jenis === "fungsional" };
    return [temuanKelas({ jenis: "kelasAtasan", bukti }, [satu, milik])];
  });
}

/** Lowest jenjang first; a pair of neighbours whose classes do not rise with them is asked about. */
function kelasJenjang(sama: readonly JabatanBerkelas[]): TemuanKelas[] {
  const berjenjang = JENJANG.flatMap((jenjang) => {
    const milik = sama.filter((satu) => jenjangDari(satu) === jenjang && satu.kelas !== null);
    // Where one jenjang has several classes, that is asked about by itself; the lowest of the higher meets the highest of the lower.
    return milik.length === 0 ? [] : [{ jenjang, milik: milik.toSorted((a, b) => (a.kelas ?? 0) - (b.kelas ?? 0)) }];
  });
  return berjenjang.flatMap(({ jenjang, milik }, nomor) => {
    const sebelum = berjenjang[nomor - 1];
    const rendah = sebelum?.milik.at(-1);
    const tinggi = milik[0];
    if (!sebelum || !rendah || !tinggi || KETERAMPILAN.has(sebelum.jenjang) !== KETERAMPILAN.has(jenjang)) return [];
    if (rendah.kelas === null || tinggi.kelas === null || tinggi.kelas > rendah.kelas) return [];
    const bukti = { rendah: { jenjang: sebelum.jenjang, kelas: rendah.kelas }, tinggi: { jenjang, kelas: tinggi.kelas } };
    return [temuanKelas({ jenis: "kelasJenjang", bukti }, [rendah, tinggi])];
  });
}

function kelasSenama(sama: readonly JabatanBerkelas[]): TemuanKelas[] {
  return [...groupBy(sama, jenjangDari).values()].flatMap((milik) => {
    const berkelas = milik.filter(({ kelas }) => kelas !== null);
    const kelas = [...groupBy(berkelas, (satu) => satu.kelas ?? 0)]
      .map(([satu, anggota]) => ({ kelas: satu, banyak: anggota.length }))
      .toSorted((a, b) => a.kelas - b.kelas);
    return kelas.length < 2 ? [] : [temuanKelas({ jenis: "kelasSenama", bukti: { kelas } }, berkelas)];
  });
}

/** What is missing, unit by unit; once for the whole office while no jabatan has it at all. */
function belum(
  jenis: "tanpaKelas" | "kelasTanpaSumber",
  jabatan: readonly JabatanBerkelas[],
  isBelum: (satu: JabatanBerkelas) => boolean,
): TemuanKelas[] {
  const kurang = jabatan.filter(isBelum);
  if (kurang.length > 0 && kurang.length === jabatan.length)
    return [temuanKelas({ jenis, bukti: { banyak: kurang.length, dari: jabatan.length } }, kurang)];
  const seunit = groupBy(jabatan, ({ unitId }) => unitId);
  return [...groupBy(kurang, ({ unitId }) => unitId)].map(([unitId, milik]) =>
    temuanKelas({ jenis, bukti: { banyak: milik.length, dari: seunit.get(unitId)?.length ?? milik.length } }, milik, unitId),
  );
}

/** The name without its jenjang, so that the levels of one jabatan fungsional stand together. Managers only share a whole name. */
function keluarga({ nama, jenis }: JabatanBerkelas): string {
  const kunci = kunciSebutan(nama);
  return jenis === "fungsional" ? `fungsional ${tanpaJenjang(kunci)}` : `${jenis} ${kunci}`;
}

function jenjangDari({ jenis, jenjang, nama }: JabatanBerkelas): Jenjang | null {
  return jenis === "fungsional" ? (jenjang ?? tebakJenjang(kunciSebutan(nama))) : null;
}
