import { isAbsolute } from "node:path";
import { TABEL_DISIPLIN } from "../../core/baris/disiplin";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { BandingCadangan, BarisBedaTampak, cadanganProcedures } from "../../core/contract/cadangan";
import type { HitunganBaris } from "../../core/contract/history";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { formatWaktu } from "../../core/text/date";
import { kalimatGalat } from "../../core/text/galat";
import { tulisKembali, type BarisDicari, type RencanaKembali } from "../cadangan/ambil-kembali";
import type { BarisBeda } from "../cadangan/banding";
import type { PilihanCadangan } from "../cadangan/buka";
import { pemegangCadangan } from "../cadangan/kunci-terdahulu";
import { menjawab } from "../cadangan/jangkauan";
import { pilihTempatKedua, lupakanTempatKedua } from "../cadangan/tempat-kedua";
import { Afterwards } from "./afterwards";
import { localDay, step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { ringkasLangkah } from "./history";
import { kasusTerbuka } from "./kunci-kasus";
import { denganLangkahPulih } from "./rantai";

/** Most steps and rows that are told one by one. */
const TERBANYAK = 300;

export const cadanganHandlers: Handlers<keyof typeof cadanganProcedures> = {
  "cadangan.daftar": async ({ cadangan }) => {
    const { pemulihan, gagal } = cadangan;
    const tempatKedua = await pemulihan.tempatKedua();
    return {
      cadangan: pemulihan.daftar(),
      folder: pemulihan.folder(),
      tempatKedua,
      gagal: gagal && kalimatGalat(gagal.failure),
      terputus: pemulihan.terputus(),
      dilihat: pemulihan.dilihat(),
    };
  },
  "cadangan.ringkasan": ({ cadangan, files, today }) => {
    const { pemulihan, gagal } = cadangan;
    const semua = pemulihan.daftar("sini");
    const terakhir = semua.find(({ ditolak }) => ditolak === null);
    const lewatSehari = semua.some(({ dibuat }) => localDay(new Date(dibuat)) < today());
    const bersama = {
      terakhir: terakhir?.dibuat ?? null,
      gagal: gagal && kalimatGalat(gagal.failure),
      terputus: pemulihan.terputus(),
    };
    const { jenis } = files;
    return new Afterwards(
      pemulihan.tempatKedua().then((tempatKedua) => ({
        ...bersama,
        tempatKedua,
        mintaTempat: jenis === "kantor" && lewatSehari && tempatKedua === null,
      })),
    );
  },
  "cadangan.sedang": ({ cadangan }) => ({ sedang: cadangan.sedang }),
  "cadangan.ambil": ({ cadangan }) => new Afterwards(cadangan.ambil("tangan").then((dibuat) => dibuat && { nama: dibuat.nama })),
  "cadangan.pemegang": ({ files }, pilihan) => pemegangCadangan(files.pathSendiri, pilihan),
  "cadangan.bukaKunci": async ({ cadangan, files, kunci }, pilihan) => {
    await cadangan.terdahulu.buka(files.pathSendiri, pilihan, kunci.percobaan);
    return null;
  },
  "cadangan.banding": async (context, pilihan): Promise<BandingCadangan> => {
    const { pemulihan } = context.cadangan;
    await pemulihan.tempatKedua();
    const { history } = context.files.store;
    const { bersama, langkahKembali, baris } = pemulihan.banding(pilihan);
    const boleh = await bolehDibaca(context);
    const terbaca = baris.filter(({ tabel }) => boleh(tabel));
    const langkah = (await history.list({ lewati: 0, jumlah: TERBANYAK, jenis: null })).filter(({ nomor }) => nomor > bersama);
    const [kepala] = await history.list({ lewati: 0, jumlah: 1, jenis: null });
    return {
      kepala: kepala?.id ?? "",
      langkah: langkah.map(ringkasLangkah),
      jumlahLangkah: Math.max(0, (kepala?.nomor ?? 0) - bersama),
      langkahKembali,
      hitungan: banyakBeda(terbaca),
      baris: dapatDiambil(terbaca).slice(0, TERBANYAK),
    };
  },
  "cadangan.lihat": async ({ cadangan, drafts }, pilihan) => {
    await drafts.discard();
    await cadangan.pemulihan.tempatKedua();
    await cadangan.selagiDiam(async () => cadangan.pemulihan.lihat(pilihan));
    return null;
  },
  "cadangan.pulihkan": async (context, { kepala, ...pilihan }) => {
    const { cadangan, drafts } = context;
    if (cadangan.pemulihan.kepala() !== kepala) throw new AppError("staleRevision", { hal: TEKS_CADANGAN.dataKantor });
    await drafts.discard();
    await cadangan.pemulihan.tempatKedua();
    const { disimpan } = await denganLangkahPulih(context, async () => {
      const hasil = await cadangan.pulihkan(pilihan);
      return { tanggal: formatWaktu(hasil.dibuat), disimpan: hasil.disimpan };
    });
    return { disimpan };
  },
  "cadangan.pratinjauAmbil": async (context, { tabel, id, ...pilihan }) => {
    const rencana = await rencanaDiambil(context, pilihan, { tabel, id });
    return { sebutan: rencana.sebutan, hilang: rencana.hilang, perubahan: rencana.perubahan };
  },
  "cadangan.ambilKembali": async (context, { tabel, id, ...pilihan }) => {
    const rencana = await rencanaDiambil(context, pilihan, { tabel, id });
    if (rencana.baris.length === 0) throw new AppError("nothingToApply");
    const dibuat = context.cadangan.pemulihan.daftar().find(({ nama }) => nama === pilihan.nama)?.dibuat ?? "";
    const rincian = { nama: `${tabelDari(tabel).nama} ${rencana.sebutan}`.trim(), tanggal: formatWaktu(dibuat) };
    await context.files.store.step(step(context, "cadanganAmbil", rincian), (writer) => tulisKembali(writer, rencana));
    return null;
  },
  "cadangan.pilihTempat": ({ cadangan, files, tujuan }, { pegangan, folder, nama }) => {
    const dipilih = pegangan === null ? folder : tujuan.folder(pegangan).path;
    const pilih = async (): Promise<null> => {
      if (!isAbsolute(dipilih) || !(await menjawab(dipilih))) throw new AppError("cadanganGagal", { folder: dipilih, sebab: "hilang" });
      pilihTempatKedua(files.pathSendiri, { folder: dipilih, nama });
      await cadangan.keTempatKedua();
      return null;
    };
    return new Afterwards(pilih());
  },
  "cadangan.lupakanTempat": ({ files }) => {
    lupakanTempatKedua(files.pathSendiri);
    return null;
  },
  "cadangan.terputusDibaca": ({ cadangan }) => {
    cadangan.pemulihan.terputusDibaca();
    return null;
  },
};

/** Rows that differ, counted by table and by what became of them since. */
function banyakBeda(baris: readonly BarisBeda[]): readonly HitunganBaris[] {
  const kelompok = groupBy(baris, ({ tabel, sejakItu }) => `${tabel} ${sejakItu}`);
  return [...kelompok.values()].flatMap((satu) => {
    const [pertama] = satu;
    return pertama === undefined ? [] : [{ tabel: pertama.tabel, aksi: pertama.sejakItu, jumlah: satu.length }];
  });
}

/** What analysts look for by name first. */
const DIDAHULUKAN: readonly NamaTabel[] = ["pegawai", "jabatan", "unit"];

/** Rows that a snapshot can give back, people, jabatan and units first, those that are gone before those that were changed. */
function dapatDiambil(baris: readonly BarisBeda[]): readonly BarisBedaTampak[] {
  const urutan = ({ tabel, sejakItu }: BarisBedaTampak): number => {
    const letak = DIDAHULUKAN.indexOf(tabel);
    return (letak === -1 ? DIDAHULUKAN.length : letak) * 2 + (sejakItu === "hapus" ? 0 : 1);
  };
  const ada = baris.flatMap(({ tabel, id, sebutan, sejakItu }) => (sejakItu === "tambah" ? [] : [{ tabel, id, sebutan, sejakItu }]));
  return ada.toSorted((a, b) => urutan(a) - urutan(b));
}

/** Rows of cases are told of and fetched back only while cases are open. */
async function bolehDibaca(context: ReadingContext): Promise<(tabel: NamaTabel) => boolean> {
  const terbuka = await kasusTerbuka(context);
  return (tabel) => terbuka || !Object.hasOwn(TABEL_DISIPLIN, tabel);
}

/** @throws AppError cadanganDitolak, databaseNewer, notFound, kasusTertutup */
async function rencanaDiambil(context: ReadingContext, pilihan: PilihanCadangan, dicari: BarisDicari): Promise<RencanaKembali> {
  const boleh = await bolehDibaca(context);
  await context.cadangan.pemulihan.tempatKedua();
  if (!boleh(dicari.tabel)) throw new AppError("kasusTertutup");
  const rencana = context.cadangan.pemulihan.rencanaKembali(pilihan, dicari, boleh);
  if (rencana === null) throw new AppError("notFound", { hal: tabelDari(dicari.tabel).nama });
  return rencana;
}
