import type { IpAsnKantor } from "../../core/contract/talenta";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { DIMENSI_IP, type IpAsn } from "../../core/talenta/ip-asn";
import { nilaiDimensi, type RekapIp } from "../../core/talenta/rekap-ip";
import { HAL } from "../../core/text/hal";
import { formatAngka } from "../../core/text/number";
import { kalimatPeluang, kalimatRentang, TEKS_TALENTA } from "../../core/text/talenta";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/**
 * IP ASN of everybody, of the units and of the office as at a day; of one unit with `--unit`.
 *
 * @throws AppError notFound when no unit of that name has people on the day
 */
export async function runIpAsn(host: Host, { per, unit }: CommandLine): Promise<CommandResult> {
  const hasil = await ask(host, "talenta.ipAsn", { per });
  const cocok = (nama: string): boolean => unit === undefined || nameKey(nama) === nameKey(unit);
  const orang = hasil.orang.filter((satu) => cocok(satu.unit));
  const takDihitung = hasil.tidakDihitung.filter((satu) => cocok(satu.unit));
  const perUnit = hasil.unit.filter((satu) => cocok(satu.unit));
  if (unit !== undefined && perUnit.length + takDihitung.length === 0) throw new AppError("notFound", { hal: `${HAL.unit} ${unit}` });
  return {
    json: {
      per: hasil.per,
      tahunKinerja: hasil.tahun,
      disiplinTertutup: hasil.disiplinTertutup,
      kantor: unit === undefined && hasil.kantor !== null ? rekapOf(hasil.kantor) : null,
      unit: perUnit.map((satu) => ({ unit: satu.unit, ...rekapOf(satu.rekap) })),
      orang: orang.map(orangOf),
      tidakDihitung: takDihitung.map(({ nip, nama, unit: satuan, jabatan }) => ({ nip, nama, unit: satuan, jabatan })),
    },
    text: [
      ...(hasil.disiplinTertutup ? [TEKS_TALENTA.tertutup] : []),
      ...orang.map(({ nama, ip }) => `${nama}: ${kalimatRentang(ip)} (${ip.kategori ?? TEKS_TALENTA.belumTentu})`),
      ...(unit === undefined && hasil.kantor !== null
        ? [`${TEKS_TALENTA.angka.kantor}: ${kalimatRentang(hasil.kantor.rerata)}`]
        : perUnit.map((satu) => `${satu.unit}: ${kalimatRentang(satu.rekap.rerata)}`)),
      ...(takDihitung.length === 0 ? [] : [TEKS_TALENTA.banyakTidakDihitung(formatAngka(takDihitung.length))]),
    ].join("\n"),
  };
}

function orangOf({ nip, nama, unit, jabatan, ip }: IpAsnKantor["orang"][number]) {
  return { nip, nama, unit, jabatan, nilai: ip.nilai, tertinggi: ip.tertinggi, kategori: ip.kategori, ...bagianOf(ip) };
}

function bagianOf(ip: IpAsn) {
  return {
    dimensi: Object.fromEntries(DIMENSI_IP.map((dimensi) => [dimensi, nilaiDimensi(ip, dimensi)])),
    bagian: ip.bagian.map(({ kode, nilai, maksimum }) => ({ kode, nilai, maksimum })),
    peluang: ip.peluang.map((satu) => ({ ...satu, kalimat: kalimatPeluang(satu) })),
  };
}

function rekapOf({ orang, lengkap, rerata, dimensi, kategori, tanpaKategori }: RekapIp) {
  return { jumlahOrang: orang, lengkap, nilai: rerata.nilai, tertinggi: rerata.tertinggi, dimensi, kategori, tanpaKategori };
}
