import type { PegawaiBaris } from "../../core/contract/pegawai";
import type { KreditPegawai, KreditTersimpan, SkpBaris } from "../../core/contract/skp-hasil";
import { groupBy } from "../../core/group";
import { AppError } from "../../core/errors";
import { isPppk } from "../../core/orang/tanggal-depan";
import { perluPangkat } from "../../core/orang/kredit-pangkat";
import {
  capaiKredit,
  jalanKredit,
  JENJANG_KREDIT,
  type CapaianKredit,
  type JalanKredit,
  type JenjangKredit,
} from "../../core/skp/angka-kredit";
import { predikatSkp } from "../../core/skp/predikat";
import { formatTanggalPendek } from "../../core/text/date";
import { LABEL_SKP } from "../../core/text/skp";
import { allKredit, allSkp, isiRhk, predikatTahunan } from "../db/skp";
import type { Query } from "../db/schema";
import { ulid } from "ulid";
import { KantorSkp } from "./bahan-skp";
import { step } from "./context";
import type { Handlers } from "./handler";

/** Angka kredit, and what a person's own page shows of performance. */
export const skpKreditHandlers: Handlers<"skp.kredit" | "skp.kreditSimpan" | "skp.kreditHapus" | "skp.pegawai"> = {
  "skp.kredit": async ({ files, today }, { per = today() }) => {
    const { query } = files.store;
    return kreditKantor(query, await KantorSkp.baca(query, per));
  },
  "skp.kreditSimpan": async (context, { id, revision, ...isi }) => {
    const { store } = context.files;
    if (id !== undefined && revision === undefined) throw new AppError("invalidInput", { rincian: "revision" });
    const rincian = { nama: await store.nameOf("pegawai", isi.pegawaiId), tanggal: formatTanggalPendek(isi.tanggal) };
    await store.step(step(context, "angkaKreditUbah", rincian), async (writer) => {
      const ada = await writer.row("SELECT id FROM angkaKredit WHERE pegawaiId = ? AND tanggal = ?", [isi.pegawaiId, isi.tanggal]);
      if (ada && ada["id"] !== id)
        throw new AppError("duplicateName", { nama: rincian.tanggal, tempat: `${LABEL_SKP.angkaKredit} ${rincian.nama}` });
      if (id === undefined) await writer.insert("angkaKredit", { id: ulid(), ...isi });
      else await writer.update("angkaKredit", { id, revision: revision ?? null }, isi);
    });
    return null;
  },
  "skp.kreditHapus": async (context, { id, revision }) => {
    const { store } = context.files;
    const ada = await store.find("angkaKredit", id);
    if (!ada) throw new AppError("notFound", { hal: LABEL_SKP.angkaKredit });
    const rincian = { nama: await store.nameOf("pegawai", ada.pegawaiId), tanggal: formatTanggalPendek(ada.tanggal) };
    await store.step(step(context, "angkaKreditHapus", rincian), (writer) => writer.remove("angkaKredit", id, revision));
    return null;
  },
  "skp.pegawai": async ({ files, today }, { pegawaiId, per = today() }) => {
    const { query } = files.store;
    const kantor = await KantorSkp.baca(query, per);
    const milik = (await allSkp(query)).filter((satu) => satu.pegawaiId === pegawaiId && satu.mulai <= per);
    const terakhir = milik.at(-1);
    const skp: SkpBaris | null =
      terakhir === undefined ? null : kantor.baris(terakhir, { jumlahRhk: (await isiRhk(query, [terakhir.id])).length, temuan: [] });
    const predikat = (await predikatTahunan(query)).filter((satu) => satu.pegawaiId === pegawaiId && `${satu.tahun}-01-01` <= per);
    const idSkp = (tahun: number): string => milik.findLast((satu) => satu.tahun === tahun)?.id ?? "";
    return {
      predikat: predikat
        .map((satu) => ({ tahun: satu.tahun, skpId: idSkp(satu.tahun), predikat: satu.predikat }))
        .toSorted((a, b) => b.tahun - a.tahun),
      skp,
      kredit: (await kreditKantor(query, kantor)).find((satu) => satu.pegawaiId === pegawaiId) ?? null,
    };
  },
};

function jenjangKredit(jenjang: string | null | undefined): JenjangKredit | null {
  return JENJANG_KREDIT.find((satu) => satu === jenjang) ?? null;
}

/** Angka kredit of everybody in a jabatan fungsional as on the day of the office, by name. */
export async function kreditKantor(query: Query, kantor: KantorSkp): Promise<readonly KreditPegawai[]> {
  const skp = groupBy(await allSkp(query), ({ pegawaiId }) => pegawaiId);
  const ditetapkan = groupBy(await allKredit(query), ({ pegawaiId }) => pegawaiId);
  return kantor.aktifSemua.flatMap((orang): KreditPegawai[] => {
    const jabatan = kantor.jabatan.get(orang.jabatanId ?? "");
    const jenjang = jabatan?.jenis === "fungsional" ? jenjangKredit(jabatan.jenjang) : null;
    if (jenjang === null) return [];
    const milik: readonly KreditTersimpan[] = ditetapkan.get(orang.id) ?? [];
    const awal = milik.findLast(({ tanggal }) => tanggal <= kantor.per) ?? null;
    const periode = (skp.get(orang.id) ?? []).flatMap((satu) => {
      const predikat = predikatSkp(satu);
      // A period in another post was not in this level; one without a post is taken as in hers.
      const saatItu = satu.jabatanId === null ? jenjang : jenjangKredit(kantor.jabatan.get(satu.jabatanId)?.jenjang);
      return predikat === null || saatItu === null ? [] : [{ mulai: satu.mulai, selesai: satu.selesai, predikat, jenjang: saatItu }];
    });
    const jalan = jalanKredit({ per: kantor.per, jenjang, jabatanSejak: orang.tmtJabatan, awal, periode });
    return [
      {
        pegawaiId: orang.id,
        nama: kantor.nama(orang.id),
        nip: orang.nip ?? "",
        unit: orang.unit,
        jabatan: orang.jabatan,
        jenjang,
        jalan: { ...jalan, pangkat: menujuPangkat(orang, jenjang, jalan) },
        ditetapkan: milik,
      },
    ];
  });
}

/** The next pangkat from the golongan that somebody is in; outside the golongan of her level, or without one, the first of the level. */
function menujuPangkat(orang: PegawaiBaris, jenjang: JenjangKredit, jalan: JalanKredit): CapaianKredit {
  if (isPppk(orang)) return { keadaan: "pppk" };
  const perlu = orang.golongan === null ? null : perluPangkat({ golongan: orang.golongan, jenjang });
  return perlu === null ? jalan.pangkat : capaiKredit(jalan, perlu);
}
