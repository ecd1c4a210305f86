import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { acakDari } from "../../../core/acak";
import { rekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { periksaNorma, type HasilPeriksa } from "../../../core/norma/periksa";
import type { JenisTemuan, TugasDiperiksa } from "../../../core/norma/temuan";
import { PEKERJAAN, SALAH, type Salah } from "./daftar-salah";

const KOTA = ["Arunika", "Bahari", "Cendana", "Dahlia", "Embun"] as const;

/** A fault that was put into the office: the finding must be of this kind and about these tasks (or, with none, this jabatan). */
export interface KesalahanDitanam {
  readonly jenis: JenisTemuan;
  readonly tugasId: readonly string[];
  readonly jabatanId: string;
}

export interface KantorBersalah {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  readonly tugas: readonly TugasDiperiksa[];
  readonly pemangku: ReadonlyMap<string, number>;
  readonly ditanam: readonly KesalahanDitanam[];
}

/**
 * Five offices of the same eight jabatan, whose tasks are the same but for the wording and for volumes and norms that differ within a
 * quarter; then thirty faults are put in. The same seed gives the same office. `tanpaSalah` leaves the faults out.
 */
export function kantorBersalah(benih: number, tanpaSalah = false): KantorBersalah {
  const acak = acakDari(benih);
  const unit: Unit[] = KOTA.map((kota, urutan) => ({
    id: `u${urutan}`,
    nama: `Sekretariat KPU Kabupaten ${kota}`,
    indukId: null,
    kode: null,
    urutan,
    revision: 1,
  }));
  const nama = [...new Set(PEKERJAAN.map((satu) => satu.jabatan))];
  const jabatan: Jabatan[] = unit.flatMap(({ id: unitId }) =>
    nama.map((satu, urutan) => ({
      id: `${unitId}-j${urutan}`,
      unitId,
      nama: satu,
      jenis: "pelaksana",
      jenjang: null,
      kelas: 6,
      kode: null,
      kursi: null,
      indukId: null,
      urutan,
      revision: 1,
    })),
  );
  const kira = (nilai: number): number => Math.max(1, Math.round((nilai * acak.bilangan(80, 125)) / 100));
  const tugas = jabatan.flatMap((milik) =>
    PEKERJAAN.filter((satu) => satu.jabatan === milik.nama).map((satu, urutan): TugasDiperiksa => ({
      id: `${milik.id}-t${String(urutan).padStart(2, "0")}`,
      jabatanId: milik.id,
      urutan,
      uraian: satu.uraian[acak.bilangan(0, satu.uraian.length - 1)] ?? "",
      satuanHasil: satu.satuan,
      volume: satu.volume <= 2 ? satu.volume : kira(satu.volume),
      periode: satu.periode,
      normaWaktuMenit: kira(satu.norma),
    })),
  );
  const salah = tanpaSalah ? [] : SALAH;
  const jadi = salah.reduce<{ readonly tugas: readonly TugasDiperiksa[]; readonly ditanam: readonly KesalahanDitanam[] }>(tanam, {
    tugas,
    ditanam: [],
  });
  return { unit, jabatan, ...jadi, pemangku: pemangku(jabatan, tugas) };
}

/** As many holders as the tasks need without the faults, so that only faults overload them. */
function pemangku(jabatan: readonly Jabatan[], tugas: readonly TugasDiperiksa[]): ReadonlyMap<string, number> {
  const perJabatan = groupBy(tugas, (satu) => satu.jabatanId);
  const rekap = rekapJabatan({ ...BAHAN_KOSONG, unit: [], jabatan, tugasPerJabatan: perJabatan, bezetting: new Map() });
  return new Map(rekap.map((satu) => [satu.jabatanId, Math.max(1, Math.ceil(satu.kebutuhanMentah))]));
}

type Keadaan = { readonly tugas: readonly TugasDiperiksa[]; readonly ditanam: readonly KesalahanDitanam[] };

/** Puts one fault in: changes measures of a task, adds a task, or multiplies the work of a whole jabatan. */
function tanam({ tugas, ditanam }: Keadaan, salah: Salah, nomor: number): Keadaan {
  const jabatanId = `u${salah.unit}-j${salah.jabatan}`;
  if (salah.cara === "semua") {
    return {
      tugas: tugas.map((satu) => (satu.jabatanId === jabatanId ? { ...satu, volume: satu.volume * salah.kali } : satu)),
      ditanam: [...ditanam, { jenis: salah.jenis, tugasId: [], jabatanId }],
    };
  }
  const sasaran = `${jabatanId}-t${String(salah.tugas).padStart(2, "0")}`;
  if (salah.cara === "ubah") {
    return {
      tugas: tugas.map((satu) => (satu.id === sasaran ? { ...satu, ...salah.menjadi } : satu)),
      ditanam: [...ditanam, { jenis: salah.jenis, tugasId: [sasaran], jabatanId }],
    };
  }
  const asal = tugas.find((satu) => satu.id === sasaran);
  if (!asal) throw new Error(sasaran);
  const ke = salah.keJabatan === undefined ? jabatanId : `u${salah.unit}-j${salah.keJabatan}`;
  const baru = { ...asal, id: `salinan-${String(nomor).padStart(2, "0")}`, jabatanId: ke, urutan: 100 + nomor, uraian: salah.uraian };
  return { tugas: [...tugas, baru], ditanam: [...ditanam, { jenis: salah.jenis, tugasId: [asal.id, baru.id], jabatanId: ke }] };
}

const PROFIL: ProfilAbk = PROFIL_BAWAAN[0] ?? kosong();
const BAHAN_KOSONG = { usul: new Map(), metode: new Map(), profil: PROFIL };

function kosong(): never {
  throw new Error("tanpa profil");
}

/** Runs the quality control on the office. */
export function periksaKantor({ unit, jabatan, tugas, pemangku: orang }: KantorBersalah): HasilPeriksa {
  const bezetting = new Map([...orang].map(([id, jumlah]) => [id, { pns: jumlah, pppk: 0, lain: 0, jumlah }]));
  const rekap = rekapJabatan({ ...BAHAN_KOSONG, unit, jabatan, tugasPerJabatan: groupBy(tugas, (satu) => satu.jabatanId), bezetting });
  return periksaNorma({ jabatan: rekap, tugas, profil: PROFIL });
}

export interface Penilaian {
  readonly ditemukan: readonly KesalahanDitanam[];
  readonly terlewat: readonly KesalahanDitanam[];
  /** Findings of another kind about a task or jabatan with a fault in it: consequences, not errors. */
  readonly sampingan: HasilPeriksa["temuan"];
  /** Findings about tasks and jabatan into which nothing was put. */
  readonly alarmPalsu: HasilPeriksa["temuan"];
}

/** Holds the findings against the faults that were put in. A finding about a group is right when it holds the tasks of the fault. */
export function nilaiTemuan({ ditanam }: KantorBersalah, { temuan }: HasilPeriksa): Penilaian {
  const cocok = (satu: HasilPeriksa["temuan"][number], salah: KesalahanDitanam): boolean =>
    satu.jenis === salah.jenis &&
    (salah.tugasId.length === 0 ? satu.jabatanId.includes(salah.jabatanId) : salah.tugasId.every((id) => satu.tugasId.includes(id)));
  const tersentuh = new Set(ditanam.flatMap((salah) => salah.tugasId));
  const jabatan = new Set(ditanam.map((salah) => salah.jabatanId));
  const lain = temuan.filter((satu) => !ditanam.some((salah) => cocok(satu, salah)));
  const akibat = (satu: HasilPeriksa["temuan"][number]): boolean =>
    satu.tugasId.some((id) => tersentuh.has(id)) || (satu.tugasId.length === 0 && satu.jabatanId.some((id) => jabatan.has(id)));
  return {
    ditemukan: ditanam.filter((salah) => temuan.some((satu) => cocok(satu, salah))),
    terlewat: ditanam.filter((salah) => !temuan.some((satu) => cocok(satu, salah))),
    sampingan: lain.filter(akibat),
    alarmPalsu: lain.filter((satu) => !akibat(satu)),
  };
}
