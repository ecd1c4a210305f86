import type { RencanaPenempatan } from "../../core/contract/penempatan";
import type { Parsed } from "../../core/contract/procedures";
import type { PlainDate } from "../../core/date";
import { rekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { tempatkanKantor, type BahanPenempatanKantor, type OrangKantor } from "../../core/penempatan/kantor";
import { kurvaPerpindahan } from "../../core/penempatan/kurva";
import { usulPenempatan } from "../../core/penempatan/usul";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { menurut } from "../../core/peraturan/register";
import { keluarDari } from "../../core/proyeksi/keluar";
import { tahunKinerja } from "../../core/talenta/ip-asn";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { akhirKontrakPada, pegawaiPada } from "../db/pegawai-pada";
import type { ReadingContext } from "./context";
import type { Handlers } from "./handler";
import { Bangku, bahanKesiapan, type BahanKesiapan } from "./kesiapan";
import { bahanKantor } from "./rekap";
import { ipAsnKantor } from "./talenta-kantor";

export const penempatanHandlers: Handlers<"penempatan.hitung"> = { "penempatan.hitung": rencanaPenempatan };

/** The best placement of the office as at a day, under what the analyst insists on. */
export async function rencanaPenempatan(
  context: ReadingContext,
  { per = context.today(), kunci, coret, penting }: Parsed<"penempatan.hitung">,
): Promise<RencanaPenempatan> {
  const kesiapan = await bahanKesiapan(context, per);
  const bahan = await bahanPenempatan(context, { kesiapan, per });
  const nama = Object.fromEntries([
    ...kesiapan.pegawai.map((satu) => [satu.id, namaLengkap(satu)] as const),
    ...kesiapan.jabatan.map((satu) => [satu.id, satu.nama] as const),
  ]);
  const hasil = tempatkanKantor({ ...bahan, penting: new Set(penting), batasan: { kunci, coret } });
  if ("pertentangan" in hasil) return { keadaan: "bertentangan", pertentangan: hasil.pertentangan, nama };
  const { rencana, sampai, menjelangKeluar } = hasil;
  return {
    keadaan: rencana.bukti.cacat === null ? "terbukti" : "buktiCacat",
    per,
    sampai,
    perkaraTertutup: kesiapan.tertahan === null,
    usul: usulPenempatan(hasil),
    kosong: rencana.kosong,
    tanpaJabatan: rencana.tanpaJabatan,
    menjelangKeluar,
    kurva: kurvaPerpindahan(rencana.telaah.berkelompok.soal, rencana.pindahPasangan).map(({ perpindahan, nilai }) => ({
      perpindahan,
      nilai,
    })),
    bukti: rencana.bukti,
    nama,
  };
}

/** Everything that placing an office looks at, as at a day. */
async function bahanPenempatan(
  context: ReadingContext,
  { kesiapan, per }: { readonly kesiapan: BahanKesiapan; readonly per: PlainDate },
): Promise<Omit<BahanPenempatanKantor, "penting" | "batasan">> {
  const { query } = context.files.store;
  const bangku = new Bangku(kesiapan);
  const kebutuhan = new Map(rekapJabatan(await bahanKantor(query, per)).map((satu) => [satu.jabatanId, satu.kebutuhan]));
  const kontrak = await akhirKontrakPada(query, per);
  const ipAsn = new Map((await ipAsnKantor(context, per)).orang.map(({ pegawaiId, ip }) => [pegawaiId, ip.nilai]));
  const predikat = groupBy(kesiapan.predikat, ({ pegawaiId }) => pegawaiId);
  const masa = groupBy(kesiapan.masa, ({ pegawaiId }) => pegawaiId);
  const akan = new Map((await pegawaiPada(query, per)).map((satu) => [satu.id, satu.akan]));
  const jabatanDari = new Map(kesiapan.jabatan.map((satu) => [satu.id, satu]));
  const tahun = Array.from({ length: menurut("penilaian-dua-tahun") }, (_, nomor) => tahunKinerja(per) - nomor);
  const orang = bangku.orang.flatMap(({ pegawai, dinilai }): OrangKantor[] => {
    if (!dinilai.memangku) return [];
    const milik = jabatanDari.get(pegawai.jabatanId ?? "");
    const nanti = akan.get(pegawai.id);
    const keluar =
      milik === undefined
        ? null
        : keluarDari(
            {
              pegawaiId: pegawai.id,
              nama: pegawai.nama,
              kelompok: pegawai.status === "PPPK" || pegawai.status === "PPPK paruh waktu" ? "pppk" : "pns",
              tanggalLahir: pegawai.tanggalLahir,
              akhirKontrak: kontrak.get(pegawai.id) ?? null,
              pindah: nanti ? { hari: nanti.tmt, keJabatanId: nanti.jabatanId } : null,
            },
            milik,
            { per, tambahUsia: 0 },
          ).keluar;
    return [
      {
        pegawaiId: pegawai.id,
        jabatanId: milik?.id ?? null,
        dinilai,
        keluar: keluar?.hari ?? null,
        predikat: tahun.map((satu) => predikat.get(pegawai.id)?.find((milikTahun) => milikTahun.tahun === satu)?.predikat ?? null),
        ipAsn: ipAsn.get(pegawai.id) ?? null,
        masa: (masa.get(pegawai.id) ?? []).flatMap(({ jabatanId, sejak, sampai }) => {
          const satu = jabatanDari.get(jabatanId);
          return satu ? [{ unitId: satu.unitId, jenis: satu.jenis, jenjang: satu.jenjang, sejak, sampai }] : [];
        }),
      },
    ];
  });
  return {
    per,
    orang,
    jabatan: kesiapan.jabatan.flatMap(({ id, unitId }) => {
      const dicari = bangku.dicari(id);
      return dicari === null ? [] : [{ unitId, dicari, kebutuhan: kebutuhan.get(id) ?? 0 }];
    }),
    kesenjangan: (jabatanId, pegawaiId) => bangku.kesenjangan(jabatanId, pegawaiId),
    nilai: await nilaiKantor(query),
  };
}
