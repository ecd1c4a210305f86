import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { allKalibrasi, writeKalibrasi, writeNilaiTalenta, writePilihanTalenta } from "../db/talenta";
import { step } from "./context";
import type { Handlers } from "./handler";
import { ipAsnKantor, kotakKantor } from "./talenta-kantor";

type Nama =
  | "talenta.ipAsn"
  | "talenta.kotak"
  | "talenta.orang"
  | "talenta.atur"
  | "talenta.kalibrasi"
  | "talenta.kalibrasiHapus"
  | "talenta.isi";

export const talentaHandlers: Handlers<Nama> = {
  "talenta.ipAsn": (context, { per = context.today() }) => ipAsnKantor(context, per),
  "talenta.kotak": (context, { per = context.today() }) => kotakKantor(context.files.store.query, per),
  "talenta.orang": async (context, { pegawaiId, per = context.today() }) => {
    const ip = await ipAsnKantor(context, per);
    const { orang } = await kotakKantor(context.files.store.query, per);
    const satu = ip.orang.find((milik) => milik.pegawaiId === pegawaiId);
    if (!satu) return null;
    const { talenta = null, kalibrasi = null, kotak = null } = orang.find((milik) => milik.pegawaiId === pegawaiId) ?? {};
    return { per, tahun: ip.tahun, disiplinTertutup: ip.disiplinTertutup, ip: satu.ip, talenta, kalibrasi, kotak };
  },
  "talenta.atur": async (context, pilihan) => {
    await context.files.store.step(step(context, "talentaAtur"), (writer) => writePilihanTalenta(writer, pilihan));
    return null;
  },
  "talenta.kalibrasi": async (context, { dilihat, ...isian }) => {
    const { store } = context.files;
    const nama = await store.nameOf("pegawai", isian.pegawaiId);
    if (nama === "") throw new AppError("notFound", { hal: HAL.pegawai });
    const rincian = { nama, semula: isian.semula, kotak: isian.kotak };
    const kini = (await allKalibrasi(store.query)).find(({ pegawaiId, tahun }) => pegawaiId === isian.pegawaiId && tahun === isian.tahun);
    if ((kini?.id ?? null) !== (dilihat?.id ?? null)) throw new AppError("staleRevision", { hal: nama });
    await store.step(step(context, "talentaKalibrasi", rincian), (writer) =>
      writeKalibrasi(writer, dilihat, { ...isian, oleh: context.siapa().nama, tanggal: context.today() }),
    );
    return null;
  },
  "talenta.kalibrasiHapus": async (context, { id, revision }) => {
    const { store } = context.files;
    const rincian = { nama: await store.nameOf("kalibrasiTalenta", id) };
    await store.step(step(context, "talentaKalibrasiHapus", rincian), (writer) => writer.remove("kalibrasiTalenta", id, revision));
    return null;
  },
  "talenta.isi": async (context, { tahun, sumber, nilai }) => {
    await context.files.store.step(step(context, "talentaIsi", { tahun, jumlah: nilai.length }), async (writer) => {
      for (const satu of nilai) await writeNilaiTalenta(writer, { ...satu, tahun, sumber });
    });
    return null;
  },
};
