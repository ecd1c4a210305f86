import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import { kenaliLogo, periksaLogo, type Logo } from "../../core/surat/logo";
import { nomorSurat, samaPenomoran, URUT_TERBESAR } from "../../core/surat/nomor";
import type { Pejabat } from "../../core/surat/pejabat";
import { JENIS_SURAT, type PejabatTersimpan, type TemplatSurat } from "../../core/surat/templat";
import { kalimatGalatLogo, kalimatNomorHabis, LABEL_SURAT, TEKS_JENIS_SURAT } from "../../core/text/surat";
import {
  idPejabat,
  readTemplat,
  removePejabat,
  writeKopTambahan,
  writeLogo,
  writePejabat,
  writePenomoran,
  writePilihan,
} from "../db/surat";
import { bisaDibuka } from "../naskah/png";
import { step } from "./context";
import type { Handlers } from "./handler";
import { refuseUnseen } from "./target";

type Nama =
  | "surat.templat"
  | "surat.simpanKop"
  | "surat.simpanLogo"
  | "surat.simpanNomor"
  | "surat.ambilNomor"
  | "surat.simpanPejabat"
  | "surat.hapusPejabat"
  | "surat.simpanPilihan";

export const suratHandlers: Handlers<Nama> = {
  "surat.templat": ({ files }) => readTemplat(files.store.query),
  "surat.simpanKop": async (context, { dilihat, ...kop }) => {
    refuseUnseen((await readTemplat(context.files.store.query)).kop, dilihat, LABEL_SURAT.kop);
    await context.files.store.step(step(context, "suratKop"), (writer) => writeKopTambahan(writer, kop));
    return null;
  },
  "surat.simpanLogo": async (context, { isi, dilihat }) => {
    const logo = isi === null ? null : bacaLogo(isi);
    const kini = (await readTemplat(context.files.store.query)).logo;
    refuseUnseen(kini && { isi: kini.isi }, dilihat === null ? null : { isi: dilihat }, LABEL_SURAT.logo);
    await context.files.store.step(step(context, "suratLogo"), (writer) => writeLogo(writer, logo));
    return null;
  },
  "surat.simpanNomor": async (context, { dilihat, ...penomoran }) => {
    const { store } = context.files;
    if (!samaPenomoran((await readTemplat(store.query)).penomoran, dilihat))
      throw new AppError("staleRevision", { hal: LABEL_SURAT.penomoran });
    await store.step(step(context, "suratNomor"), (writer) => writePenomoran(writer, penomoran));
    return null;
  },
  "surat.ambilNomor": async (context, { jenis, tanggal }) => {
    const { store } = context.files;
    const { penomoran, pilihan } = await readTemplat(store.query);
    // The largest number has none after it, so it would be handed out twice.
    if (penomoran.urutBerikut >= URUT_TERBESAR) throw new AppError("invalidInput", { rincian: kalimatNomorHabis(URUT_TERBESAR) });
    const nomor = nomorSurat(penomoran, pilihan[jenis].klasifikasi, tanggal);
    const berikut = { ...penomoran, urutBerikut: penomoran.urutBerikut + 1 };
    await store.step(step(context, "suratAmbilNomor", { nomor }), (writer) => writePenomoran(writer, berikut));
    return { nomor };
  },
  "surat.simpanPejabat": async (context, { id, pejabat, dilihat }) => {
    const { store } = context.files;
    if (id !== null) refuseUnseen<Pejabat>(pejabatDari(await readTemplat(store.query), id), dilihat, LABEL_SURAT.pejabat);
    const head = step(context, "suratPejabat", { nama: pejabat.nama });
    await store.step(head, (writer) => writePejabat(writer, id ?? idPejabat(ulid()), pejabat));
    return null;
  },
  "surat.hapusPejabat": async (context, { id, dilihat }) => {
    const { store } = context.files;
    const templat = await readTemplat(store.query);
    const kini = pejabatDari(templat, id);
    refuseUnseen<Pejabat>(kini, dilihat, LABEL_SURAT.pejabat);
    await store.step(step(context, "suratPejabatHapus", { nama: kini.nama }), async (writer) => {
      for (const jenis of JENIS_SURAT)
        if (templat.pilihan[jenis].pejabatId === id) await writePilihan(writer, jenis, { ...templat.pilihan[jenis], pejabatId: null });
      await removePejabat(writer, id);
    });
    return null;
  },
  "surat.simpanPilihan": async (context, { jenis, dilihat, ...pilihan }) => {
    const { store } = context.files;
    const templat = await readTemplat(store.query);
    refuseUnseen(templat.pilihan[jenis], dilihat, LABEL_SURAT.pilihan);
    if (pilihan.pejabatId !== null) pejabatDari(templat, pilihan.pejabatId);
    const head = step(context, "suratPilihan", { nama: TEKS_JENIS_SURAT[jenis] });
    await store.step(head, (writer) => writePilihan(writer, jenis, pilihan));
    return null;
  },
};

/** @throws AppError notFound */
function pejabatDari({ pejabat }: TemplatSurat, id: string): PejabatTersimpan {
  const ada = pejabat.find((satu) => satu.id === id);
  if (!ada) throw new AppError("notFound", { hal: LABEL_SURAT.pejabat });
  return ada;
}

/** A picture that every form of a document can draw. @throws AppError invalidInput */
function bacaLogo(isi: Uint8Array): Logo {
  const dikenali = kenaliLogo(isi);
  const galat = periksaLogo(isi) ?? (dikenali?.jenis === "png" && !bisaDibuka(isi) ? ({ jenis: "bukan" } as const) : null);
  if (galat !== null || dikenali === null) throw new AppError("invalidInput", { rincian: kalimatGalatLogo(galat ?? { jenis: "bukan" }) });
  return { ...dikenali, isi: Buffer.from(isi).toString("base64") };
}
