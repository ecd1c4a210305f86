import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { NAMA_TABEL, tabelDari } from "../../core/baris/semua";
import type { CatatanCadangan } from "../../core/cadangan/catatan";
import type { daruratProcedures, HasilDarurat, KeadaanDarurat } from "../../core/contract/darurat";
import { AppError, type ErrorCode } from "../../core/errors";
import type { HasilSelamat } from "../../core/selamat/hasil";
import { kalimatSelamat, TEKS_DARURAT } from "../../core/text/darurat";
import { formatWaktu } from "../../core/text/date";
import { kalimatGalat } from "../../core/text/galat";
import { cadanganBerkunci, cadanganDarurat, kunciDarurat, type KantorDarurat } from "../cadangan/darurat";
import { berkasKunci, buangSementara } from "../cadangan/folder";
import { siapkanPulih } from "../cadangan/pulihkan";
import { gantikanYangRusak, salinDiSamping } from "../db/ganti-rusak";
import { selamatkan } from "../db/selamatkan";
import type { HostContext } from "./context";
import type { DataFiles } from "./data-files";
import type { Handlers } from "./handler";
import { denganLangkahPulih } from "./rantai";

/** Refusals of a file whose content is not whole: salvaging and a snapshot help. */
const RUSAK: ReadonlySet<ErrorCode> = new Set(["databaseDamaged", "databasePartial", "databaseLogForeign", "databaseEmpty"]);
/** Those of a file that is none of ours or is not there at all: a snapshot helps, and nothing in it can be salvaged. */
const BUKAN_INI: ReadonlySet<ErrorCode> = new Set(["databaseForeign", "databaseWrongKey", "dataHilang"]);

/** What a window does that finds no open data file. */
export const daruratHandlers: Handlers<keyof typeof daruratProcedures> = {
  "darurat.keadaan": (context) => keadaan(context),
  "darurat.cobaLagi": async ({ files }) => {
    await files.pulihkan(() => undefined);
    if (files.tertahan) throw AppError.of(files.tertahan);
    return null;
  },
  "darurat.selamatkan": async (context) => {
    const hasil: HasilDarurat[] = [];
    await gantikan(context, (path, ke) => {
      const { nama: pelaku } = context.siapa();
      const selamat = selamatkan({ path, ke, key: context.files.kunci, pelaku, waktu: context.now() });
      return (lama) => hasil.push(dalamKata(selamat, lama));
    });
    return hasil[0] ?? dalamKata({ tabel: [], langkah: 0, perubahan: 0, riwayatHilang: 0, lampiranHilang: 0 }, context.files.pathSendiri);
  },
  "darurat.kunci": async ({ files }) => {
    const ada = files.tertahan?.code === "kunciHilang" ? kunciDarurat(files.pathSendiri) : null;
    if (ada === null) throw new AppError("notFound", { hal: TEKS_DARURAT.halKunci });
    await files.pulihkan((path) => salinDiSamping(ada.path, berkasKunci(path)));
    if (files.tertahan) throw AppError.of(files.tertahan);
    return null;
  },
  "darurat.cadangan": async (context) => pulihkanDarurat(context),
};

/**
 * Puts a snapshot in the place of the file that does not open: the one of a name, or the latest that is whole.
 *
 * @throws AppError notFound, cadanganDitolak, diskFull, cadanganGagal; the file is as it was then
 */
export async function pulihkanDarurat(context: HostContext, nama?: string): Promise<{ readonly lama: string }> {
  const terpilih = bolehDiganti(context.files) ? cadanganDarurat(kantorDarurat(context), nama) : null;
  if (terpilih === null) throw new AppError("notFound", { hal: TEKS_DARURAT.halCadangan });
  const { files, now } = context;
  const siap = siapkanPulih(terpilih, { pathData: files.pathSendiri, kunci: files.kunci, waktu: now() });
  let disimpan = "";
  await denganLangkahPulih(context, async () => {
    try {
      await files.pulihkan((path) => {
        disimpan = gantikanYangRusak(path, siap.sementara, now());
      });
    } finally {
      buangSementara(siap.sementara);
    }
    if (files.tertahan) throw AppError.of(files.tertahan);
    return { tanggal: formatWaktu(siap.dibuat), disimpan };
  });
  return { lama: disimpan };
}

interface PencariDarurat {
  readonly files: Pick<DataFiles, "tertahan" | "pathSendiri" | "kunci">;
  readonly kunci: Pick<HostContext["kunci"], "kunciLama">;
  readonly cadangan: Pick<HostContext["cadangan"], "terdahulu">;
}

/** The office whose file does not open, with the keys that its snapshots may have. */
export function kantorDarurat({ files, kunci, cadangan }: PencariDarurat): KantorDarurat {
  const kini = files.kunci === undefined ? [undefined] : [files.kunci, ...kunci.kunciLama()];
  return { pathData: files.pathSendiri, kunci: [...kini, ...cadangan.terdahulu.semua] };
}

function bolehDiganti({ tertahan }: Pick<DataFiles, "tertahan">): boolean {
  return tertahan !== null && (RUSAK.has(tertahan.code) || BUKAN_INI.has(tertahan.code));
}

/** Makes a whole file beside the damaged one, puts it in its place and opens it. */
async function gantikan(
  { files, now }: Pick<HostContext, "files" | "now">,
  buat: (path: string, ke: string) => (lama: string) => unknown,
): Promise<void> {
  await files.pulihkan((path) => {
    const baru = `${path}.sementara-${randomUUID()}`;
    try {
      const sesudah = buat(path, baru);
      sesudah(gantikanYangRusak(path, baru, now()));
    } finally {
      rmSync(baru, { force: true });
    }
  });
  if (files.tertahan) throw AppError.of(files.tertahan);
}

function keadaan(context: PencariDarurat): KeadaanDarurat | null {
  const { tertahan, pathSendiri } = context.files;
  if (tertahan === null) return null;
  const dapatDiganti = bolehDiganti(context.files);
  const cadangan = dapatDiganti ? cadanganDarurat(kantorDarurat(context)) : null;
  const berkunci = dapatDiganti ? cadanganBerkunci(kantorDarurat(context)) : null;
  const kunci = tertahan.code === "kunciHilang" ? kunciDarurat(pathSendiri) : null;
  return {
    pesan: kalimatGalat(tertahan),
    berkas: pathSendiri,
    // A share that has gone is not asked again.
    ada: (tertahan.code === "tempatDitolak" && tertahan.data.sebab.jenis === "jaringan") || existsSync(pathSendiri),
    rusak: RUSAK.has(tertahan.code),
    gantikan: dapatDiganti,
    cadangan: cadangan && ringkas(cadangan.catatan),
    berkunci: berkunci !== null && (cadangan === null || cadangan.catatan.dibuat < berkunci.dibuat) ? berkunci : null,
    kunciHilang: tertahan.code === "kunciHilang",
    kunci: kunci && { berkas: kunci.path, dibuat: kunci.dibuat },
  };
}

function ringkas({ dibuat, jumlah }: CatatanCadangan): KeadaanDarurat["cadangan"] {
  const { pegawai, jabatan, langkah } = jumlah;
  return { dibuat, pegawai, jabatan, langkah };
}

function dalamKata(hasil: HasilSelamat, lama: string): HasilDarurat {
  const tabel = hasil.tabel
    .filter(({ hilang, dariRiwayat }) => hilang + dariRiwayat > 0)
    .map((satu) => ({ ...satu, nama: tabelDari(satu.tabel).nama }));
  return { lama, kalimat: kalimatSelamat(hasil), tabel: NAMA_TABEL.flatMap((nama) => tabel.filter((satu) => satu.tabel === nama)) };
}
