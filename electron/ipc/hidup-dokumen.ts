import {
  tindakanTerbuka,
  tolakMulai,
  tolakTindakan,
  type TindakanDokumen,
  type TolakDokumen,
  type VersiDokumen,
} from "../../core/abk/dokumen";
import type { DokumenTahunan } from "../../core/contract/dokumen";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { kalimatTolakDokumen, TEKS_TINDAKAN_DOKUMEN } from "../../core/text/dokumen";
import { TEKS_KEADAAN_DOKUMEN } from "../../core/text/keadaan-dokumen";
import type { KodeLangkah } from "../../core/text/kode-langkah";
import { addDokumen, listVersi, moveDokumen, type DokumenTersimpan, type TabelDokumen } from "../db/dokumen";
import type { RowTarget } from "../db/store";
import { step, type Context, type ReadingContext } from "./context";

/** What makes one kind of yearly document other than another. `P` is its frozen content, `I` what it shares with the present state. */
interface JenisDokumen<J, I extends { readonly jumlah: J }, P extends I> {
  readonly tabel: TabelDokumen;
  /** What a missing one is called. */
  readonly hal: string;
  /** What the content is of: `ABK`. */
  readonly isi: string;
  readonly nama: (dokumen: Pick<VersiDokumen, "tahun" | "urutan">) => string;
  readonly langkah: Readonly<Record<"mulai" | "ajukan" | "kembalikan" | "tetapkan" | "buka" | "hapus", KodeLangkah>>;
  readonly isiSekarang: (context: ReadingContext) => Promise<I>;
  readonly ambilPotret: (context: ReadingContext) => Promise<P>;
  readonly bacaPotret: (context: ReadingContext, potretId: string) => Promise<P>;
  /** Why what is to be laid down is not what was submitted; null when it is. */
  readonly berubah: (diajukan: P, sekarang: P) => TolakDokumen | null;
}

/** The life of a yearly document: begun, submitted, sent back, laid down, opened again. Every kind lives by these same steps. */
export interface HidupDokumen<J, I, P> {
  readonly semua: (context: ReadingContext) => Promise<DokumenTahunan<J>[]>;
  /** A document with its content, frozen or of the present state. @throws AppError notFound */
  readonly satu: (
    context: ReadingContext,
    id: string,
  ) => Promise<{ readonly dokumen: DokumenTahunan<J>; readonly beku: P | null; readonly isi: I }>;
  readonly mulai: (context: Context, tahun: string) => Promise<DokumenTahunan<J>>;
  readonly ajukan: (context: Context, target: RowTarget) => Promise<DokumenTahunan<J>>;
  readonly kembalikan: (context: Context, isian: RowTarget & { readonly catatan: string }) => Promise<DokumenTahunan<J>>;
  readonly tetapkan: (
    context: Context,
    isian: RowTarget & { readonly nomor: string; readonly tanggal: PlainDate },
  ) => Promise<DokumenTahunan<J>>;
  readonly bukaLagi: (context: Context, isian: RowTarget & { readonly alasan: string }) => Promise<DokumenTahunan<J>>;
  readonly hapus: (context: Context, target: RowTarget) => Promise<null>;
  /** Content of a document, or of the present state for null. @throws AppError notFound */
  readonly isiDari: (context: ReadingContext, id: string | null) => Promise<I>;
  /** How a document is called with its state. @throws AppError notFound */
  readonly sebutan: (context: ReadingContext, id: string) => Promise<string>;
  /** Every version as it is stored. */
  readonly tersimpan: (context: ReadingContext) => Promise<DokumenTersimpan<J>[]>;
  /** The frozen content of a document that was submitted or laid down; a draft follows the data. */
  readonly isiBeku: (context: ReadingContext, dokumen: DokumenTersimpan<J>) => Promise<P | null>;
}

export function hidupDokumen<J, I extends { readonly jumlah: J }, P extends I>(jenis: JenisDokumen<J, I, P>): HidupDokumen<J, I, P> {
  const { tabel, nama: sebut, langkah } = jenis;
  const tersimpan = ({ files }: ReadingContext): Promise<DokumenTersimpan<J>[]> => listVersi<J>(files.store.query, tabel);

  const isiBeku = async (context: ReadingContext, dokumen: DokumenTersimpan<J>): Promise<P | null> =>
    isBeku(dokumen) && dokumen.potretId !== null ? jenis.bacaPotret(context, dokumen.potretId) : null;

  const cari = async (context: ReadingContext, id: string) => {
    const semua = await tersimpan(context);
    const dokumen = semua.find((satu) => satu.id === id);
    if (!dokumen) throw new AppError("notFound", { hal: jenis.hal });
    return { dokumen, semua };
  };

  const tolak = (tindakan: TindakanDokumen, alasan: TolakDokumen | null): void => {
    if (alasan) throw new AppError("dokumenDitolak", { kalimat: kalimatTolakDokumen(TEKS_TINDAKAN_DOKUMEN[tindakan], alasan, jenis.isi) });
  };

  /** A document on which an action may be done now. @throws AppError notFound, staleRevision, dokumenDitolak */
  const siap = async (
    context: ReadingContext,
    target: RowTarget,
    { tindakan, isian }: { readonly tindakan: TindakanDokumen; readonly isian: Parameters<typeof tolakTindakan>[2]["isian"] },
  ) => {
    const { dokumen, semua } = await cari(context, target.id);
    const nama = sebut(dokumen);
    tolak(tindakan, tolakTindakan(tindakan, dokumen, { semua, isian }));
    if (dokumen.revision !== target.revision) throw new AppError("staleRevision", { hal: nama });
    return { dokumen, nama, kunci: { tabel, id: target.id, revision: target.revision } };
  };

  const bacaUlang = async (context: ReadingContext, id: string): Promise<DokumenTahunan<J>> => {
    const { dokumen, semua } = await cari(context, id);
    return tercantum(dokumen, { semua, sekarang: jumlahBeku(dokumen) ?? (await jenis.isiSekarang(context)).jumlah });
  };

  return {
    tersimpan,
    isiBeku,
    semua: async (context) => {
      const semua = await tersimpan(context);
      const sekarang = semua.some((satu) => jumlahBeku(satu) === null) ? (await jenis.isiSekarang(context)).jumlah : null;
      return semua.map((satu) => tercantum(satu, { semua, sekarang }));
    },
    satu: async (context, id) => {
      const { dokumen, semua } = await cari(context, id);
      const beku = await isiBeku(context, dokumen);
      const isi = beku ?? (await jenis.isiSekarang(context));
      return { dokumen: tercantum(dokumen, { semua, sekarang: isi.jumlah }), beku, isi };
    },
    isiDari: async (context, id) => {
      const beku = id === null ? null : await isiBeku(context, (await cari(context, id)).dokumen);
      return beku ?? jenis.isiSekarang(context);
    },
    sebutan: async (context, id) => {
      const { dokumen } = await cari(context, id);
      return `${sebut(dokumen)} (${TEKS_KEADAAN_DOKUMEN[dokumen.keadaan].toLowerCase()})`;
    },
    mulai: async (context, tahun) => {
      tolak("ajukan", tolakMulai(tahun, await tersimpan(context)));
      const nama = sebut({ tahun, urutan: 1 });
      const { value } = await context.files.store.step(step(context, langkah.mulai, { nama }), (writer) =>
        addDokumen(writer, tabel, { tahun, urutan: 1, alasan: "" }),
      );
      return bacaUlang(context, value);
    },
    ajukan: async (context, target) => {
      const { dokumen, nama, kunci } = await siap(context, target, { tindakan: "ajukan", isian: {} });
      const potret = await jenis.ambilPotret(context);
      await context.files.store.step(step(context, langkah.ajukan, { nama }), (writer) =>
        moveDokumen(writer, kunci, { keadaan: "diajukan", potret }),
      );
      return bacaUlang(context, dokumen.id);
    },
    kembalikan: async (context, { catatan, ...target }) => {
      const { dokumen, nama, kunci } = await siap(context, target, { tindakan: "kembalikan", isian: { catatan } });
      await context.files.store.step(step(context, langkah.kembalikan, { nama }), (writer) =>
        moveDokumen(writer, kunci, { keadaan: "dikembalikan", catatan }),
      );
      return bacaUlang(context, dokumen.id);
    },
    tetapkan: async (context, { nomor, tanggal, ...target }) => {
      const { dokumen, nama, kunci } = await siap(context, target, { tindakan: "tetapkan", isian: { nomor, tanggal } });
      const potret = await jenis.ambilPotret(context);
      const diajukan = await isiBeku(context, dokumen);
      // What is laid down must be what was submitted.
      tolak("tetapkan", diajukan && jenis.berubah(diajukan, potret));
      await context.files.store.step(step(context, langkah.tetapkan, { nama, nomor }), (writer) =>
        moveDokumen(writer, kunci, { keadaan: "ditetapkan", nomor, tanggal, potret }),
      );
      return bacaUlang(context, dokumen.id);
    },
    bukaLagi: async (context, { alasan, ...target }) => {
      const { dokumen } = await siap(context, target, { tindakan: "bukaLagi", isian: { alasan } });
      const berikut = { tahun: dokumen.tahun, urutan: dokumen.urutan + 1, alasan };
      const { value } = await context.files.store.step(step(context, langkah.buka, { nama: sebut(berikut) }), (writer) =>
        addDokumen(writer, tabel, berikut),
      );
      return bacaUlang(context, value);
    },
    hapus: async (context, target) => {
      const { nama } = await siap(context, target, { tindakan: "hapus", isian: {} });
      await context.files.store.step(step(context, langkah.hapus, { nama }), (writer) => writer.remove(tabel, target.id, target.revision));
      return null;
    },
  };
}

function isBeku({ keadaan }: VersiDokumen): boolean {
  return keadaan === "diajukan" || keadaan === "ditetapkan";
}

function jumlahBeku<J>(dokumen: DokumenTersimpan<J>): J | null {
  return isBeku(dokumen) ? dokumen.jumlahBeku : null;
}

function tercantum<J>(
  dokumen: DokumenTersimpan<J>,
  { semua, sekarang }: { readonly semua: readonly DokumenTersimpan<J>[]; readonly sekarang: J | null },
): DokumenTahunan<J> {
  const { potretId: _potret, jumlahBeku: _beku, ...kepala } = dokumen;
  const jumlah = jumlahBeku(dokumen) ?? sekarang;
  if (jumlah === null) throw new AppError("internal");
  return { ...kepala, jumlah, tindakan: tindakanTerbuka(dokumen, semua) };
}
