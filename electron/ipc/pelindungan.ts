import { ulid } from "ulid";
import type { BarisBaruDari, NamaTabel } from "../../core/baris/semua";
import type { InsidenTampil, JamTampil, KegiatanTampil, PermintaanTampil } from "../../core/contract/pelindungan";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { pembatasanPada } from "../../core/orang/permohonan";
import { ISIAN_PETUGAS, ISIAN_ZONA, isIsianDampak, type IsianPetugas } from "../../core/pelindungan/isian";
import { jamDari, selesaiDiberitahu, tenggatInsiden, tenggatPermintaan, type CatatanJam, type Jam } from "../../core/pelindungan/jam";
import { galatCatatan, galatInsiden, galatPemusnahan, galatPermintaan, isPemberitahuan } from "../../core/pelindungan/periksa-saat";
import { bagianSaat, menitSaat, NAMA_ZONA, saatPada, ZONA, type Saat, type Zona } from "../../core/pelindungan/saat";
import { HAL } from "../../core/text/hal";
import { kalimatRetensi, kegiatanBawaan } from "../../core/text/kegiatan-pemrosesan";
import { LABEL_PELINDUNGAN as L } from "../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../core/text/pelindungan-halaman";
import { dasarHitung } from "../db/disiplin";
import { allPembatasanData } from "../db/orang";
import { allCatatanInsiden, allInsiden, allIsian, allKegiatan, allPemusnahan, allPermintaan } from "../db/pelindungan";
import type { Query } from "../db/schema";
import { step, type Context, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { retensiKantor, tahunRetensi } from "./retensi";
import { targetOf } from "./target";
import { tulisBaris } from "./tulis-baris";

const { galat } = TEKS_PELINDUNGAN;

/** The zone of the office's clock: its own choice, else that of this computer where it is an Indonesian one, else WIB. */
async function zonaKantor(query: Query, kini: Date): Promise<{ readonly zona: Zona; readonly dipilih: boolean }> {
  const tersimpan = (await allIsian(query)).find(({ id }) => id === ISIAN_ZONA)?.isi;
  const dipilih = NAMA_ZONA.find((nama) => nama === tersimpan);
  if (dipilih !== undefined) return { zona: dipilih, dipilih: true };
  const jam = -kini.getTimezoneOffset() / 60;
  return { zona: NAMA_ZONA.find((nama) => Number(ZONA[nama].slice(1, 3)) === jam) ?? "WIB", dipilih: false };
}

/** The moment on the office's clock. */
export async function saatKantor({ files, now }: ReadingContext): Promise<Saat> {
  const kini = now();
  return saatPada(kini, (await zonaKantor(files.store.query, kini)).zona);
}

/** Every request with its clock, the latest first. */
export async function daftarPermintaan(query: Query, kini: Saat): Promise<readonly PermintaanTampil[]> {
  const dasar = await dasarHitung(query);
  const pembatasan = groupBy(await allPembatasanData(query), ({ pegawaiId }) => pegawaiId);
  const { hari } = bagianSaat(kini);
  return (await allPermintaan(query)).map((satu) => {
    // Moments were read by the contract before they were stored.
    const [mulai, berhenti] = [satu.diterima as Saat, satu.dijawab as Saat | null];
    const tenggat = tenggatPermintaan({ jenis: satu.jenis, diterima: mulai }, dasar);
    const dibatasi = pembatasanPada(pembatasan.get(satu.pegawaiId ?? "") ?? [], hari);
    return { ...satu, jam: jamDari({ mulai, tenggat, berhenti }, kini), dibatasiSejak: dibatasi?.sejak ?? null };
  });
}

/** Every incident with what was done and its clocks, the latest first. */
export async function daftarInsiden(query: Query, kini: Saat): Promise<readonly InsidenTampil[]> {
  const milik = groupBy(await allCatatanInsiden(query), ({ insidenId }) => insidenId);
  return (await allInsiden(query)).map((satu) => {
    const catatan = milik.get(satu.id) ?? [];
    const diberi = catatan.map((baris): CatatanJam => ({ ...baris, saat: baris.saat as Saat }));
    const mulai = satu.diketahui as Saat;
    const tenggat = tenggatInsiden({ diketahui: mulai });
    const diberitahu = (pihak: "subjek" | "lembaga") => selesaiDiberitahu(pihak, diberi, satu.banyakOrang);
    const jam = (pihak: "subjek" | "lembaga"): Jam => jamDari({ mulai, tenggat, berhenti: diberitahu(pihak).saat }, kini);
    return {
      ...satu,
      catatan,
      jam: { subjek: jam("subjek"), lembaga: jam("lembaga") },
      sudahDiberitahu: diberitahu("subjek").banyak,
    };
  });
}

/** Clocks that nobody stopped, the one that ends first before the others. */
async function jamBerjalan(query: Query, kini: Saat): Promise<readonly JamTampil[]> {
  const permintaan = (await daftarPermintaan(query, kini)).map(({ id, nama, jam }): JamTampil => ({
    ...jam,
    tentang: "permintaan",
    id,
    sebutan: nama,
  }));
  const insiden = (await daftarInsiden(query, kini)).flatMap(({ id, judul, jam }) =>
    (["subjek", "lembaga"] as const).map((tentang): JamTampil => ({ ...jam[tentang], tentang, id, sebutan: judul })),
  );
  return [...permintaan, ...insiden]
    .filter(({ berhenti }) => berhenti === null)
    .toSorted((a, b) => menitSaat(a.tenggat.saat) - menitSaat(b.tenggat.saat));
}

/** The register of processing: the program's own words where the office wrote none, then the office's own activities. */
export async function daftarKegiatan(query: Query, hariIni: PlainDate): Promise<readonly KegiatanTampil[]> {
  const { tahun, milikKantor } = await tahunRetensi(query, hariIni);
  const semua = kegiatanBawaan((golongan) => kalimatRetensi(golongan, { tahun: tahun[golongan], milikKantor }));
  const tersimpan = new Map((await allKegiatan(query)).map((satu) => [satu.id, satu]));
  const bawaan = Object.entries(semua).map(([id, isi]): KegiatanTampil => {
    const milik = tersimpan.get(id);
    return milik === undefined ? { ...isi, id, revision: null, bawaan: true } : { ...milik, bawaan: true };
  });
  const sendiri = [...tersimpan.values()].filter(({ id }) => !Object.hasOwn(semua, id));
  return [...bawaan, ...sendiri.map((satu): KegiatanTampil => ({ ...satu, bawaan: false }))];
}

/** Who answers for personal data, as far as the office said. */
export async function petugasPelindungan(query: Query): Promise<Readonly<Record<IsianPetugas, string>>> {
  const isian = await allIsian(query);
  return Object.fromEntries(ISIAN_PETUGAS.map((kunci) => [kunci, isian.find(({ id }) => id === kunci)?.isi ?? ""])) as Readonly<
    Record<IsianPetugas, string>
  >;
}

type Nama =
  | "pelindungan.ikhtisar"
  | "permintaanData.daftar"
  | "permintaanData.simpan"
  | "insidenData.daftar"
  | "insidenData.simpan"
  | "catatanInsiden.simpan"
  | "pemusnahanData.daftar"
  | "pemusnahanData.simpan"
  | "retensi.daftar"
  | "kegiatanPemrosesan.daftar"
  | "kegiatanPemrosesan.simpan"
  | "isianPelindungan.daftar"
  | "isianPelindungan.simpan"
  | "pelindungan.hapus";

export const pelindunganHandlers: Handlers<Nama> = {
  "pelindungan.ikhtisar": async (context) => {
    const { query } = context.files.store;
    const { zona, dipilih } = await zonaKantor(query, context.now());
    const kini = saatPada(context.now(), zona);
    return {
      kini,
      zona,
      zonaDipilih: dipilih,
      jam: await jamBerjalan(query, kini),
      petugas: await petugasPelindungan(query),
      banyak: {
        permintaan: (await allPermintaan(query)).length,
        insiden: (await allInsiden(query)).length,
        pemusnahan: (await allPemusnahan(query)).length,
        dampakTerisi: (await allIsian(query)).filter(({ id }) => isIsianDampak(id)).length,
      },
    };
  },
  "permintaanData.daftar": async (context) => daftarPermintaan(context.files.store.query, await saatKantor(context)),
  "permintaanData.simpan": async (context, isian) => {
    const { pegawaiId } = isian;
    tolakBila(galatPermintaan(isian, await saatKantor(context)));
    const { store } = context.files;
    const lama = isian.id === undefined ? null : await store.find("permintaanData", isian.id);
    // Somebody who is gone since asked all the same.
    if (pegawaiId !== null && pegawaiId !== lama?.pegawaiId && !(await store.find("pegawai", pegawaiId)))
      throw new AppError("notFound", { hal: HAL.pegawai });
    return simpan(context, { tabel: "permintaanData", hal: L.tabel.permintaan, isi: isian.nama }, isian);
  },
  "insidenData.daftar": async (context) => daftarInsiden(context.files.store.query, await saatKantor(context)),
  "insidenData.simpan": async (context, isian) => {
    const milik = (await allCatatanInsiden(context.files.store.query)).filter(({ insidenId }) => insidenId === isian.id);
    const diberitahu = milik.flatMap(({ jenis, saat }) => (isPemberitahuan(jenis) ? [saat as Saat] : []));
    tolakBila(galatInsiden(isian, diberitahu, await saatKantor(context)));
    return simpan(context, { tabel: "insidenData", hal: L.tabel.insiden, isi: isian.judul }, isian);
  },
  "catatanInsiden.simpan": async (context, isian) => {
    const insiden = await context.files.store.find("insidenData", isian.insidenId);
    if (!insiden) throw new AppError("notFound", { hal: L.tabel.insiden });
    tolakBila(galatCatatan(isian, insiden.diketahui as Saat, await saatKantor(context)));
    return simpan(context, { tabel: "catatanInsiden", hal: L.tabel.catatan, isi: insiden.judul }, isian);
  },
  "pemusnahanData.daftar": ({ files }) => allPemusnahan(files.store.query),
  "pemusnahanData.simpan": async (context, isian) => {
    tolakBila(galatPemusnahan(isian, await saatKantor(context)));
    return simpan(context, { tabel: "pemusnahanData", hal: L.tabel.pemusnahan, isi: isian.uraian }, isian);
  },
  "retensi.daftar": (context) => retensiKantor(context.files.store.query, context.today()),
  "kegiatanPemrosesan.daftar": (context) => daftarKegiatan(context.files.store.query, context.today()),
  "kegiatanPemrosesan.simpan": async (context, { id, revision, ...isi }) => {
    const baris = { id: id ?? ulid(), revision };
    const kode = id === undefined ? "pelindunganTambah" : "pelindunganUbah";
    await context.files.store.step(step(context, kode, { hal: L.tabel.kegiatan, isi: isi.nama }), (writer) =>
      writer.replace("kegiatanPemrosesan", baris, isi),
    );
    return { id: baris.id };
  },
  "isianPelindungan.daftar": ({ files }) => allIsian(files.store.query),
  "isianPelindungan.simpan": async (context, { isian }) => {
    const sebutan = isian.some(({ id }) => isIsianDampak(id)) ? galat.halDampak : galat.halPetugas;
    await context.files.store.step(step(context, "pelindunganUbah", { hal: L.tabel.isian, isi: sebutan }), async (writer) => {
      for (const { id, revision, isi } of isian) {
        if (revision === null && isi === "") continue;
        await writer.replace("isianPelindungan", { id, revision }, isi === "" ? null : { isi });
      }
    });
    return null;
  },
  "pelindungan.hapus": async (context, { tabel, id, revision }) => {
    const { store } = context.files;
    if (!(await store.find(tabel, id))) throw new AppError("notFound", { hal: HAL_TABEL[tabel] });
    const rincian = { hal: HAL_TABEL[tabel], isi: await store.nameOf(tabel, id) };
    await store.step(step(context, "pelindunganHapus", rincian), (writer) => writer.removeWhole(tabel, { id, revision }));
    return null;
  },
};

const HAL_TABEL = {
  permintaanData: L.tabel.permintaan,
  insidenData: L.tabel.insiden,
  catatanInsiden: L.tabel.catatan,
  pemusnahanData: L.tabel.pemusnahan,
  kegiatanPemrosesan: L.tabel.kegiatan,
} as const;

/** @throws AppError invalidInput, where something is wrong */
function tolakBila(rincian: string | null): void {
  if (rincian !== null) throw new AppError("invalidInput", { rincian });
}

interface Isian {
  readonly id?: string | undefined;
  readonly revision?: number | undefined;
}

/** Adds a row, or changes the one that was seen. @throws AppError notFound, staleRevision */
async function simpan<T extends NamaTabel>(
  context: Context,
  { tabel, hal, isi: sebutan }: { readonly tabel: T; readonly hal: string; readonly isi: string },
  { id, revision, ...isi }: Isian & Omit<BarisBaruDari<T>, "id">,
): Promise<{ readonly id: string }> {
  const target = targetOf(id, revision);
  const kepala = step(context, target ? "pelindunganUbah" : "pelindunganTambah", { hal, isi: sebutan });
  const { value } = await context.files.store.step(kepala, (writer) => tulisBaris(writer, { tabel, target, isi }));
  return { id: value };
}
