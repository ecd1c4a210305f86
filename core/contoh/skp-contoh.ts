import { pengaliSetahun, PROFIL_BAWAAN } from "../abk/profil";
import type { BarisBaruDari } from "../baris/semua";
import { datePartsOf, plainDate, type PlainDate } from "../date";
import { groupBy } from "../group";
import type { TugasTersimpan } from "../intake/keadaan";
import type { Jabatan } from "../jabatan/jabatan";
import type { NilaiSkp, PredikatOrganisasi } from "../skp/predikat";
import { formatAngka } from "../text/number";
import type { IsiKantor, SkpContoh } from "./isi-kantor";
import type { PegawaiLengkap } from "./pegawai-lengkap";
import { hari } from "./tabel";

type Bahan = Pick<IsiKantor, "pegawai" | "jabatan" | "tugas">;

/** Year whose SKP are written out, and the years before it that have predikat alone. */
const TAHUN = 2026;
const TAHUN_LALU: readonly (readonly [tahun: number, organisasi: PredikatOrganisasi])[] = [
  [2023, "baik"],
  [2024, "istimewa"],
  [2025, "baik"],
];
const TUGAS_TERBANYAK = 5;
/** Quarters that have passed. */
const TRIWULAN = [1, 2, 3] as const;

/** Ratings of work and conduct by turns: most as expected, some above, few below. */
const NILAI: readonly (readonly [NilaiSkp, NilaiSkp])[] = [
  ["sesuai", "sesuai"],
  ["diAtas", "diAtas"],
  ["sesuai", "diAtas"],
  ["sesuai", "sesuai"],
  ["diAtas", "sesuai"],
  ["sesuai", "sesuai"],
  ["diAtas", "diAtas"],
  ["diBawah", "sesuai"],
  ["sesuai", "sesuai"],
  ["diAtas", "diAtas"],
  ["sesuai", "diAtas"],
];
/** What is found on the pages: whose result serves nobody, whose superior has left, whose result nobody carries, who is still writing. */
const YATIM = "Teguh Wiranatakusuma";
const ATASAN_PERGI = { orang: "Dewi Kencanasari", atasan: "Fajar Nurhidayatama" };
const TANPA_PELAKSANA = "Sri Handayaningtyas";
const MASIH_MENYUSUN: ReadonlySet<string> = new Set(["Yusuf Ramadhanto", "Wahyu Tirtasena", "Citra Dewandari"]);
const BERTUGAS_TAMBAHAN = "Putri Melatisari";

/** Three years of predikat, and the SKP of the present year of everybody who holds a post, linked from top to bottom. */
export function skpContoh({ pegawai, jabatan, tugas }: Bahan): SkpContoh {
  const kini = new SkpSetahun({ pegawai, jabatan, tugas });
  return {
    ...kini.isi(),
    skp: [...TAHUN_LALU.flatMap(([tahun]) => predikatLalu(pegawai, tahun)), ...kini.skp],
    predikatOrganisasi: TAHUN_LALU.map(([tahun, predikat]) => ({ id: `organisasi-${tahun}-kantor`, tahun, unitId: null, predikat })),
    angkaKredit: kredit(pegawai, jabatan),
    tenggatSkp: [{ id: `tenggat-${TAHUN}`, tahun: TAHUN, rencana: hari("2026-01-31"), penilaian: hari("2026-12-31") }],
  };
}

function predikatLalu(pegawai: readonly PegawaiLengkap[], tahun: number): BarisBaruDari<"skp">[] {
  return pegawai.flatMap((orang, nomor): BarisBaruDari<"skp">[] => {
    if (mulaiKerja(orang) > `${tahun}-06-30`) return [];
    const [nilaiHasil, nilaiPerilaku] = NILAI[(nomor * 3 + tahun) % NILAI.length] ?? ["sesuai", "sesuai"];
    return [
      {
        id: `contoh-skp-${tahun}-${nomor + 1}`,
        pegawaiId: orang.id,
        tahun,
        mulai: mulaiPeriode(orang, tahun),
        selesai: akhirTahun(tahun),
        jabatanId: orang.jabatanId,
        keadaan: "dinilai",
        nilaiHasil,
        nilaiPerilaku,
        asalPredikat: "e-Kinerja",
      },
    ];
  });
}

/** Start of service, as the number of the person says it. */
function mulaiKerja({ nip, status }: PegawaiLengkap): string {
  const tahun = nip.slice(8, 12);
  return status.startsWith("PPPK") ? `${tahun}-01-01` : `${tahun}-${nip.slice(12, 14)}-01`;
}

/** First day of a period: of the year, or of service that began in it. */
function mulaiPeriode(orang: PegawaiLengkap, tahun: number): PlainDate {
  const mulai = mulaiKerja(orang);
  return mulai.startsWith(`${tahun}-`) ? hari(mulai) : awalTahun(tahun);
}

const awalTahun = (tahun: number): PlainDate => plainDate(tahun, 1, 1) ?? hari("2026-01-01");
const akhirTahun = (tahun: number): PlainDate => plainDate(tahun, 12, 31) ?? hari("2026-12-31");

type RhkTumbuh = BarisBaruDari<"rhk"> & { rhkAtasanId: string | null; dikerjakanSendiri: number };

/** The SKP of one year while it is written, from the top down. */
class SkpSetahun {
  readonly skp: BarisBaruDari<"skp">[] = [];
  readonly #rhk: RhkTumbuh[] = [];
  readonly #indikator: BarisBaruDari<"indikator">[] = [];
  readonly #realisasi: BarisBaruDari<"realisasi">[] = [];
  readonly #perilaku: BarisBaruDari<"perilakuSkp">[] = [];
  readonly #tugas: ReadonlyMap<string, readonly TugasTersimpan[]>;
  readonly #pemangku: ReadonlyMap<string | null, readonly PegawaiLengkap[]>;

  constructor(private readonly bahan: Bahan) {
    this.#tugas = groupBy(bahan.tugas, ({ jabatanId }) => jabatanId);
    this.#pemangku = groupBy(bahan.pegawai, ({ jabatanId }) => jabatanId);
    for (const satu of bahan.jabatan) for (const orang of this.#pemangku.get(satu.id) ?? []) this.tulis(satu, orang);
    this.tutup();
  }

  isi() {
    return { rhk: this.#rhk, indikator: this.#indikator, realisasi: this.#realisasi, perilakuSkp: this.#perilaku };
  }

  private tulis(jabatan: Jabatan, orang: PegawaiLengkap): void {
    const nomor = this.bahan.pegawai.indexOf(orang) + 1;
    const skpId = `contoh-skp-${TAHUN}-${nomor}`;
    const atasan = this.#pemangku.get(jabatan.indukId ?? "")?.[0];
    const pergi = orang.nama === ATASAN_PERGI.orang ? this.bahan.pegawai.find(({ nama }) => nama === ATASAN_PERGI.atasan) : undefined;
    this.skp.push({
      id: skpId,
      pegawaiId: orang.id,
      tahun: TAHUN,
      mulai: awalTahun(TAHUN),
      selesai: akhirTahun(TAHUN),
      jabatanId: jabatan.id,
      atasanId: pergi?.id ?? atasan?.id ?? null,
      keadaan: MASIH_MENYUSUN.has(orang.nama) ? "disusun" : "disepakati",
      dukungan: jabatan.jenis === "pengawas" ? "Anggaran kegiatan subbagian dan perangkat kerja yang memadai" : "",
      skema: jabatan.jenis === "pengawas" ? "Laporan triwulanan kepada pejabat penilai" : "",
      konsekuensi: jabatan.jenis === "pengawas" ? "Penghargaan dan pembinaan menurut ketentuan" : "",
    });
    const milikAtasan = this.#rhk.filter(
      (satu) => satu.skpId === `contoh-skp-${TAHUN}-${this.bahan.pegawai.findIndex((p) => p === atasan) + 1}`,
    );
    const tugas = (this.#tugas.get(jabatan.id) ?? []).slice(0, TUGAS_TERBANYAK);
    for (const [urutan, satu] of tugas.entries()) {
      const yatim = orang.nama === YATIM && urutan === 2;
      const dilayani = pergi !== undefined || yatim ? undefined : this.pilihAtasan(milikAtasan, nomor + urutan);
      this.hasil({ skpId, urutan, tugas: satu, rhkAtasanId: dilayani?.id ?? null, pemangku: this.#pemangku.get(jabatan.id)?.length ?? 1 });
    }
    if (orang.nama === BERTUGAS_TAMBAHAN) this.tambahan(skpId, tugas.length);
    if (jabatan.jenis === "pengawas")
      this.#perilaku.push({
        id: `${skpId}-p1`,
        skpId,
        nilai: "akuntabel",
        ekspektasi: "Laporan subbagian disampaikan sebelum tanggal lima bulan berikutnya",
        umpanBalik: "",
      });
  }

  /** The result of the superior that the next one serves; none serves the one that nobody is to carry. */
  private pilihAtasan(milik: readonly RhkTumbuh[], giliran: number): RhkTumbuh | undefined {
    const sri = this.bahan.pegawai.findIndex(({ nama }) => nama === TANPA_PELAKSANA) + 1;
    const boleh = milik.filter(({ skpId, urutan }) => !(skpId === `contoh-skp-${TAHUN}-${sri}` && urutan === TUGAS_TERBANYAK - 1));
    return boleh[giliran % Math.max(1, boleh.length)];
  }

  private hasil(isi: {
    readonly skpId: string;
    readonly urutan: number;
    readonly tugas: TugasTersimpan;
    readonly rhkAtasanId: string | null;
    readonly pemangku: number;
  }): void {
    const { skpId, urutan, tugas, rhkAtasanId, pemangku } = isi;
    const id = `${skpId}-r${urutan + 1}`;
    this.#rhk.push({ id, skpId, urutan, jenis: "utama", uraian: tugas.uraian, rhkAtasanId, dikerjakanSendiri: 0, tugasId: tugas.id });
    const [profil] = PROFIL_BAWAAN;
    const setahun = profil ? tugas.volume * pengaliSetahun(tugas.periode, profil) : tugas.volume;
    const target = Math.max(1, Math.round(setahun / pemangku));
    this.ukuran(id, 1, { aspek: "kuantitas", uraian: `Jumlah ${tugas.satuanHasil}`, target, satuan: tugas.satuanHasil });
    if (urutan === 0) this.ukuran(id, 2, { aspek: "waktu", uraian: "Ketepatan waktu penyelesaian", target: 100, satuan: "persen" });
  }

  private tambahan(skpId: string, urutan: number): void {
    const id = `${skpId}-r${urutan + 1}`;
    const uraian = "Panitia peringatan hari ulang tahun kantor terlaksana";
    this.#rhk.push({ id, skpId, urutan, jenis: "tambahan", uraian, rhkAtasanId: null, dikerjakanSendiri: 0, tugasId: null });
    this.ukuran(id, 1, { aspek: "kuantitas", uraian: "Jumlah kegiatan", target: 1, satuan: "kegiatan" });
  }

  private ukuran(
    rhkId: string,
    nomor: number,
    {
      target,
      ...isi
    }: { readonly aspek: "kuantitas" | "waktu"; readonly uraian: string; readonly target: number; readonly satuan: string },
  ): void {
    const id = `${rhkId}-i${nomor}`;
    this.#indikator.push({ id, rhkId, urutan: nomor - 1, perspektif: null, ...isi, target: formatAngka(target), targetAngka: target });
    for (const triwulan of TRIWULAN)
      this.#realisasi.push({
        id: `${id}-t${triwulan}`,
        indikatorId: id,
        triwulan,
        nilai: isi.aspek === "waktu" ? "100" : formatAngka(Math.round((target * triwulan) / 4)),
        bukti: `Rekap triwulan ${["I", "II", "III"][triwulan - 1] ?? ""}`,
        umpanBalik: triwulan === 2 ? "Sesuai rencana; pertahankan" : "",
      });
  }

  /** What nobody serves is done by its owner, but for the one that is to be found. */
  private tutup(): void {
    const dilayani = new Set(this.#rhk.flatMap(({ rhkAtasanId }) => rhkAtasanId ?? []));
    const sri = this.bahan.pegawai.findIndex(({ nama }) => nama === TANPA_PELAKSANA) + 1;
    for (const satu of this.#rhk) {
      const tinggal = satu.skpId === `contoh-skp-${TAHUN}-${sri}` && satu.urutan === TUGAS_TERBANYAK - 1;
      if (satu.jenis === "utama" && !dilayani.has(satu.id) && !tinggal) satu.dikerjakanSendiri = 1;
    }
  }
}

/** A decree for some holders of a jabatan fungsional; the others are counted from nothing. */
function kredit(pegawai: readonly PegawaiLengkap[], jabatan: readonly Jabatan[]): BarisBaruDari<"angkaKredit">[] {
  const fungsional = new Set(jabatan.flatMap(({ id, jenis }) => (jenis === "fungsional" ? [id] : [])));
  return pegawai
    .filter(({ jabatanId }) => jabatanId !== null && fungsional.has(jabatanId))
    .slice(0, 6)
    .map((orang, nomor) => ({
      id: `contoh-kredit-${nomor + 1}`,
      pegawaiId: orang.id,
      tanggal: hari("2022-12-31"),
      jumlah: 12.5 + nomor * 4,
      nomor: `PAK/${nomor + 1}/${datePartsOf(hari("2022-12-31")).year}`,
    }));
}
