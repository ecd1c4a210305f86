import { tahunBerurutan } from "../../core/abk/tahun";
import type { Parsed } from "../../core/contract/procedures";
import type { ProyeksiKantor } from "../../core/contract/proyeksi";
import type { PlainDate } from "../../core/date";
import { kebutuhanTahunan } from "../../core/formasi/kebutuhan-tahunan";
import { groupBy } from "../../core/group";
import { alasanTidakDihitung } from "../../core/pegawai/bezetting";
import { jumlahProyeksi } from "../../core/proyeksi/jumlah";
import type { PemangkuProyeksi } from "../../core/proyeksi/keluar";
import { proyeksikan, tahunProyeksi } from "../../core/proyeksi/proyeksi";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { akhirKontrakPada, pegawaiPada } from "../db/pegawai-pada";
import type { Query } from "../db/schema";
import { listTahun, listVolumeTahun } from "../db/tahun";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { bahanKantor } from "./rekap";

export const proyeksiHandlers: Handlers<"proyeksi.kantor"> = { "proyeksi.kantor": proyeksiKantor };

/** The office five years ahead, from the people and the need as at the end of a day. */
export async function proyeksiKantor(
  { files, today }: ReadingContext,
  { per = today(), batasSetahun, tambahUsia }: Parsed<"proyeksi.kantor">,
): Promise<ProyeksiKantor> {
  const { query } = files.store;
  const bahan = await bahanKantor(query, per);
  const tahun = tahunProyeksi(per);
  const [pertama = 0] = tahun;
  const kebutuhan = kebutuhanTahunan(bahan, await listVolumeTahun(query), tahunBerurutan(pertama, tahun.length, await listTahun(query)));
  const pemangku = groupBy(await pemangkuKantor(query, per), ({ jabatanId }) => jabatanId);
  const jabatanDari = new Map(bahan.jabatan.map((satu) => [satu.id, satu]));
  const jabatan = proyeksikan(
    kebutuhan.jabatan.flatMap((satu) => {
      const milik = jabatanDari.get(satu.jabatanId);
      if (!milik) return [];
      return [
        {
          jabatanId: satu.jabatanId,
          nama: satu.nama,
          unitId: satu.unitId,
          unit: satu.unit,
          kelas: milik.kelas,
          jenis: milik.jenis,
          jenjang: milik.jenjang,
          kebutuhan: satu.tahun.map(({ kebutuhan: setahun }) => setahun),
          pemangku: (pemangku.get(satu.jabatanId) ?? []).map(({ orang }) => orang),
          formasiTerbuka: 0,
          prioritas: null,
        },
      ];
    }),
    { per, batasSetahun, tambahUsia },
  );
  return { per, tahun, batasSetahun, tambahUsia, jabatan, jumlah: jumlahProyeksi(jabatan, tahun) };
}

/** Who holds a post of the list, as bezetting counts them; a post that is to come is a planned move. */
async function pemangkuKantor(
  query: Query,
  per: PlainDate,
): Promise<readonly { readonly jabatanId: string; readonly orang: PemangkuProyeksi }[]> {
  const aturan = await aturanKedudukan(query);
  const kontrak = await akhirKontrakPada(query, per);
  return (await pegawaiPada(query, per)).flatMap((satu) => {
    if (satu.jabatanId === null || alasanTidakDihitung(satu, { per, aturan }) !== null) return [];
    const orang: PemangkuProyeksi = {
      pegawaiId: satu.id,
      nama: satu.nama,
      kelompok: satu.status === "PPPK" || satu.status === "PPPK paruh waktu" ? "pppk" : "pns",
      tanggalLahir: satu.tanggalLahir,
      akhirKontrak: kontrak.get(satu.id) ?? null,
      pindah: satu.akan === null ? null : { hari: satu.akan.tmt, keJabatanId: satu.akan.jabatanId },
    };
    return [{ jabatanId: satu.jabatanId, orang }];
  });
}
