import { datePartsOf } from "../../core/date";
import { groupBy } from "../../core/group";
import type { BahanSurat } from "../../core/formasi/naskah-surat";
import { pangkatGolongan } from "../../core/pegawai/pangkat";
import { naskahEkinerja } from "../../core/skp/naskah-ekinerja";
import type { BarisEkinerja } from "../../core/skp/ekinerja";
import { naskahMatriks, type MatriksTercetak } from "../../core/skp/naskah-matriks";
import { naskahSkp, type OrangTercetak, type RupaSkp, type SkpTercetak } from "../../core/skp/naskah-skp";
import { activeProfil } from "../db/profil";
import { allSkp, findSkp, isiRhk, listPerilaku, rhkTahun } from "../db/skp";
import type { Query } from "../db/schema";
import { hariTahun, KantorSkp } from "./bahan-skp";
import { kolomEkinerja } from "./skp-impor";
import { sumberNaskah } from "./sumber-naskah";

/** The forms of some SKP, in the order in which they are asked for. */
export const skp = sumberNaskah<"skp", [bahan: BahanSurat, rupa: RupaSkp, skp: readonly SkpTercetak[]]>({
  gather: async (context, { skpId, rupa }, bingkai) => {
    const { query } = context.files.store;
    const tercetak: SkpTercetak[] = [];
    for (const id of skpId) tercetak.push(await skpTercetak(query, id, context.today()));
    return [{ ...bingkai, profil: await activeProfil(query), per: context.today() }, rupa, tercetak];
  },
  compose: naskahSkp,
});

/** The matrix of roles and results below the owner of an SKP. */
export const matriksPeran = sumberNaskah<"matriksPeran", [bahan: BahanSurat, matriks: MatriksTercetak]>({
  gather: async (context, { skpId }, bingkai) => {
    const { query } = context.files.store;
    const atasan = await findSkp(query, skpId);
    const kantor = await KantorSkp.baca(query, hariTahun(atasan.tahun, context.today()));
    const setahun = (await allSkp(query)).filter(({ tahun }) => tahun === atasan.tahun);
    const rhk = groupBy(await rhkTahun(query, atasan.tahun), (satu) => satu.skpId);
    const baris = kantor.baris(atasan, { jumlahRhk: 0, temuan: [] });
    const matriks: MatriksTercetak = {
      tahun: atasan.tahun,
      nama: baris.nama,
      jabatan: baris.jabatan,
      rhk: (rhk.get(skpId) ?? []).filter(({ jenis }) => jenis === "utama").map(({ id, uraian }) => ({ id, uraian })),
      bawahan: setahun
        .filter(({ atasanId }) => atasanId === atasan.pegawaiId)
        .map((satu) => ({
          nama: kantor.nama(satu.pegawaiId),
          jabatan: kantor.baris(satu, { jumlahRhk: 0, temuan: [] }).jabatan,
          menurutRhk: Object.fromEntries(
            [...groupBy(rhk.get(satu.id) ?? [], ({ rhkAtasanId }) => rhkAtasanId ?? "")].map(([kunci, isi]) => [
              kunci,
              isi.map(({ uraian }) => uraian),
            ]),
          ),
        })),
    };
    return [{ ...bingkai, profil: await activeProfil(query), per: context.today() }, matriks];
  },
  compose: naskahMatriks,
});

/** The SKP of a year as they are handed to e-Kinerja. */
export const ekinerja = sumberNaskah<"ekinerja", Parameters<typeof naskahEkinerja>>({
  gather: async (context, { tahun = datePartsOf(context.today()).year }, bingkai) => {
    const { query } = context.files.store;
    const kantor = await KantorSkp.baca(query, hariTahun(tahun, context.today()));
    const setahun = (await allSkp(query)).filter((satu) => satu.tahun === tahun);
    const isi = await isiRhk(
      query,
      setahun.map(({ id }) => id),
    );
    const uraian = new Map(isi.map((satu) => [satu.id, satu.uraian]));
    const menurutSkp = groupBy(isi, ({ skpId }) => skpId);
    const baris = setahun.flatMap(({ id, pegawaiId }) =>
      (menurutSkp.get(id) ?? []).flatMap((rhk): BarisEkinerja[] => {
        const awal = {
          nip: kantor.orang.get(pegawaiId)?.nip ?? "",
          rhkAtasan: uraian.get(rhk.rhkAtasanId ?? "") ?? "",
          rhk: rhk.uraian,
          jenis: rhk.jenis,
        };
        if (rhk.indikator.length === 0) return [{ ...awal, aspek: null, indikator: "", target: "", satuan: "" }];
        return rhk.indikator.map(({ aspek, uraian: indikator, target, satuan }) => ({ ...awal, aspek, indikator, target, satuan }));
      }),
    );
    const bahan = { ...bingkai, profil: await activeProfil(query), per: context.today() };
    return [bahan, tahun, { kolom: await kolomEkinerja(query), baris }];
  },
  compose: naskahEkinerja,
});

async function skpTercetak(query: Query, id: string, today: Parameters<typeof hariTahun>[1]): Promise<SkpTercetak> {
  const tersimpan = await findSkp(query, id);
  const kantor = await KantorSkp.baca(query, hariTahun(tersimpan.tahun, today));
  const baris = kantor.baris(tersimpan, { jumlahRhk: 0, temuan: [] });
  const uraian = new Map((await rhkTahun(query, tersimpan.tahun)).map((satu) => [satu.id, satu.uraian]));
  const orang = (pegawaiId: string): OrangTercetak => {
    const satu = kantor.orang.get(pegawaiId);
    return {
      nama: kantor.nama(pegawaiId),
      nip: satu?.nip ?? "",
      pangkat: pangkatGolongan(satu?.golongan ?? null),
      jabatan: satu?.jabatan ?? "",
      unit: kantor.unitOrang(pegawaiId)?.nama ?? "",
    };
  };
  const { mulai, selesai, pendekatan, nilaiHasil, nilaiPerilaku, predikatLuar, dukungan, skema, konsekuensi } = tersimpan;
  return {
    id,
    mulai,
    selesai,
    pendekatan,
    nilaiHasil,
    nilaiPerilaku,
    predikatLuar,
    dukungan,
    skema,
    konsekuensi,
    pegawai: { ...orang(tersimpan.pegawaiId), jabatan: baris.jabatan, unit: baris.unit },
    penilai: tersimpan.atasanId === null ? null : orang(tersimpan.atasanId),
    rhk: (await isiRhk(query, [id])).map((satu) => ({ ...satu, rhkPimpinan: uraian.get(satu.rhkAtasanId ?? "") ?? "" })),
    perilaku: await listPerilaku(query, id),
  };
}
