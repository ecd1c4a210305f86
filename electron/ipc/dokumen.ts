import { analisisBerbeda, bandingkanAbk } from "../../core/abk/banding-abk";
import {
  penetapanTerakhir,
  tindakanTerbuka,
  tolakMulai,
  tolakTindakan,
  type TindakanDokumen,
  type TolakDokumen,
} from "../../core/abk/dokumen";
import type { IsiAbk, Potret } from "../../core/abk/potret";
import type { DokumenAbk } from "../../core/contract/dokumen";
import { AppError } from "../../core/errors";
import type { JumlahRekap } from "../../core/formasi/rekap";
import { kalimatTolakDokumen, TEKS_DOKUMEN, TEKS_TINDAKAN_DOKUMEN } from "../../core/text/dokumen";
import { HAL } from "../../core/text/hal";
import { namaDokumen, TEKS_KEADAAN_DOKUMEN } from "../../core/text/keadaan-dokumen";
import { addDokumen, listDokumen, moveDokumen, readPotret, type DokumenTersimpan } from "../db/dokumen";
import type { RowTarget } from "../db/store";
import { step, type ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { ambilPotret, isiSekarang } from "./potret";

type NamaDokumen = "dokumen.list" | "dokumen.get" | "dokumen.drift" | "dokumen.compare" | "dokumen.create";
type LangkahDokumen = "dokumen.submit" | "dokumen.sendBack" | "dokumen.layDown" | "dokumen.reopen" | "dokumen.remove";

export const dokumenHandlers: Handlers<NamaDokumen | LangkahDokumen> = {
  "dokumen.list": async (context) => {
    const semua = await listDokumen(context.files.store.query);
    const sekarang = semua.some((satu) => jumlahBeku(satu) === null) ? (await isiSekarang(context)).jumlah : null;
    return semua.map((satu) => toDokumenAbk(satu, { semua, sekarang }));
  },
  "dokumen.get": async (context, { id }) => {
    const { dokumen, semua } = await cari(context, id);
    const beku = await isiBeku(context, dokumen);
    const isi = beku ?? (await isiSekarang(context));
    return {
      dokumen: toDokumenAbk(dokumen, { semua, sekarang: isi.jumlah }),
      dibekukan: beku && { waktu: beku.waktu, pelaku: beku.pelaku },
      profil: isi.profil,
      per: isi.per,
      rekap: isi.rekap,
      jumlah: isi.jumlah,
    };
  },
  "dokumen.drift": async (context) => {
    const acuan = penetapanTerakhir(await listDokumen(context.files.store.query));
    const isi = acuan && (await isiBeku(context, acuan));
    if (!isi) return null;
    const { jabatan, profil } = bandingkanAbk(isi, await isiSekarang(context));
    const { id, tahun, urutan, keadaan } = acuan;
    return { dokumen: { id, tahun, urutan, keadaan }, jabatan: jabatan.filter(analisisBerbeda).length, profil: profil.length > 0 };
  },
  "dokumen.compare": async (context, { lama, baru }) => bandingkanAbk(await isiDari(context, lama), await isiDari(context, baru)),
  "dokumen.create": async (context, { tahun }) => {
    const { store } = context.files;
    tolak("ajukan", tolakMulai(tahun, await listDokumen(store.query)));
    const nama = namaDokumen({ tahun, urutan: 1 });
    const { value } = await store.step(step(context, "dokumenMulai", { nama }), (writer) =>
      addDokumen(writer, { tahun, urutan: 1, alasan: "" }),
    );
    return bacaUlang(context, value);
  },
  "dokumen.submit": async (context, target) => {
    const { dokumen, nama } = await siap(context, target, { tindakan: "ajukan", isian: {} });
    const potret = await ambilPotret(context);
    await context.files.store.step(step(context, "dokumenAjukan", { nama }), (writer) =>
      moveDokumen(writer, target, { keadaan: "diajukan", potret }),
    );
    return bacaUlang(context, dokumen.id);
  },
  "dokumen.sendBack": async (context, { catatan, ...target }) => {
    const { dokumen, nama } = await siap(context, target, { tindakan: "kembalikan", isian: { catatan } });
    await context.files.store.step(step(context, "dokumenKembalikan", { nama }), (writer) =>
      moveDokumen(writer, target, { keadaan: "dikembalikan", catatan }),
    );
    return bacaUlang(context, dokumen.id);
  },
  "dokumen.layDown": async (context, { nomor, tanggal, ...target }) => {
    const { dokumen, nama } = await siap(context, target, { tindakan: "tetapkan", isian: { nomor, tanggal } });
    const potret = await ambilPotret(context);
    tolak("tetapkan", tolakBerubah(await isiBeku(context, dokumen), potret));
    await context.files.store.step(step(context, "dokumenTetapkan", { nama, nomor }), (writer) =>
      moveDokumen(writer, target, { keadaan: "ditetapkan", nomor, tanggal, potret }),
    );
    return bacaUlang(context, dokumen.id);
  },
  "dokumen.reopen": async (context, { alasan, ...target }) => {
    const { dokumen } = await siap(context, target, { tindakan: "bukaLagi", isian: { alasan } });
    const berikut = { tahun: dokumen.tahun, urutan: dokumen.urutan + 1, alasan };
    const { value } = await context.files.store.step(step(context, "dokumenBuka", { nama: namaDokumen(berikut) }), (writer) =>
      addDokumen(writer, berikut),
    );
    return bacaUlang(context, value);
  },
  "dokumen.remove": async (context, target) => {
    const { nama } = await siap(context, target, { tindakan: "hapus", isian: {} });
    await context.files.store.step(step(context, "dokumenHapus", { nama }), (writer) =>
      writer.remove("dokumenAbk", target.id, target.revision),
    );
    return null;
  },
};

/** The frozen content of a document that was submitted or laid down; a draft follows the data. */
async function isiBeku({ files }: ReadingContext, dokumen: DokumenTersimpan): Promise<Potret | null> {
  return isBeku(dokumen) && dokumen.potretId !== null ? readPotret(files.store.query, dokumen.potretId) : null;
}

function jumlahBeku(dokumen: DokumenTersimpan): JumlahRekap | null {
  return isBeku(dokumen) ? dokumen.jumlahBeku : null;
}

function isBeku({ keadaan }: DokumenTersimpan): boolean {
  return keadaan === "diajukan" || keadaan === "ditetapkan";
}

/** Content of a document, or of the present state for null. @throws AppError notFound */
export async function isiDari(context: ReadingContext, id: string | null): Promise<IsiAbk> {
  const beku = id === null ? null : await isiBeku(context, (await cari(context, id)).dokumen);
  return beku ?? isiSekarang(context);
}

/** How a content is called: a document with its state, or the present state. @throws AppError notFound */
export async function sebutanIsi(context: ReadingContext, id: string | null): Promise<string> {
  if (id === null) return TEKS_DOKUMEN.sekarang;
  const { dokumen } = await cari(context, id);
  return `${namaDokumen(dokumen)} (${TEKS_KEADAAN_DOKUMEN[dokumen.keadaan].toLowerCase()})`;
}

/** A document, with every other version. @throws AppError notFound */
async function cari(context: ReadingContext, id: string) {
  const semua = await listDokumen(context.files.store.query);
  const dokumen = semua.find((satu) => satu.id === id);
  if (!dokumen) throw new AppError("notFound", { hal: HAL.dokumenAbk });
  return { dokumen, semua };
}

/** A document on which an action may be done now. @throws AppError notFound, staleRevision, dokumenDitolak */
async function siap(
  context: ReadingContext,
  target: RowTarget,
  { tindakan, isian }: { readonly tindakan: TindakanDokumen; readonly isian: Parameters<typeof tolakTindakan>[2]["isian"] },
) {
  const { dokumen, semua } = await cari(context, target.id);
  const nama = namaDokumen(dokumen);
  tolak(tindakan, tolakTindakan(tindakan, dokumen, { semua, isian }));
  if (dokumen.revision !== target.revision) throw new AppError("staleRevision", { hal: nama });
  return { dokumen, nama };
}

/** What is laid down must be what was submitted. */
function tolakBerubah(diajukan: Potret | null, sekarang: Potret): TolakDokumen | null {
  if (!diajukan) return null;
  const { jabatan, profil } = bandingkanAbk(diajukan, sekarang);
  const berubah = jabatan.filter(({ keadaan }) => keadaan !== "tetap").length;
  return berubah === 0 && profil.length === 0 ? null : { sebab: "berubah", jabatan: berubah, profil: profil.length > 0 };
}

/** @throws AppError dokumenDitolak */
function tolak(tindakan: TindakanDokumen, alasan: TolakDokumen | null): void {
  if (alasan) throw new AppError("dokumenDitolak", { kalimat: kalimatTolakDokumen(TEKS_TINDAKAN_DOKUMEN[tindakan], alasan) });
}

async function bacaUlang(context: ReadingContext, id: string): Promise<DokumenAbk> {
  const { dokumen, semua } = await cari(context, id);
  const sekarang = jumlahBeku(dokumen) ?? (await isiSekarang(context)).jumlah;
  return toDokumenAbk(dokumen, { semua, sekarang });
}

function toDokumenAbk(
  dokumen: DokumenTersimpan,
  { semua, sekarang }: { readonly semua: readonly DokumenTersimpan[]; readonly sekarang: JumlahRekap | null },
): DokumenAbk {
  const { potretId: _potret, jumlahBeku: _beku, ...kepala } = dokumen;
  const jumlah = jumlahBeku(dokumen) ?? sekarang;
  if (!jumlah) throw new AppError("internal");
  return { ...kepala, jumlah, tindakan: tindakanTerbuka(dokumen, semua) };
}
