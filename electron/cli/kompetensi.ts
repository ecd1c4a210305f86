import type { CalonJabatan, KompetensiKantor, OrangKompetensi } from "../../core/contract/kompetensi";
import { AppError } from "../../core/errors";
import { kategoriHasil } from "../../core/kompetensi/kesenjangan";
import { nameKey } from "../../core/name";
import { HAL } from "../../core/text/hal";
import { TEKS_KESIAPAN } from "../../core/text/kompetensi";
import { kalimatSyarat } from "../../core/text/kompetensi-halaman";
import { formatAngka } from "../../core/text/number";
import type { Host } from "../host";
import { ask } from "./ask";
import { usage, type CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/**
 * JPM and gaps of everybody against the post that she holds, as at a day; of one unit with `--unit`; with `--jabatan` who holds that post and who
 * is near to it. Writes nothing. @throws AppError usage, notFound
 */
export async function runKompetensi(host: Host, { jabatan, unit, per }: CommandLine): Promise<CommandResult> {
  const kantor = await ask(host, "kompetensi.kantor", { per });
  if (jabatan !== undefined) return jabatanTercetak(host, kantor, { nama: jabatan, unit, per });
  const unitId = unit === undefined ? null : unitBernama(kantor, unit);
  const orang = kantor.orang.filter((satu) => unitId === null || satu.unitId === unitId);
  return {
    json: { per: kantor.per, skala: kantor.pilihan.skala, orang: orang.map((satu) => barisOrang(satu, kantor)) },
    text: orang.map((satu) => kalimatOrang(satu, kantor)).join("\n"),
  };
}

function unitBernama(kantor: KompetensiKantor, nama: string): string {
  const [satu, lain] = kantor.unit.filter((calon) => nameKey(calon.nama) === nameKey(nama));
  if (!satu || lain) throw new AppError("notFound", { hal: `${HAL.unit} ${nama}` });
  return satu.id;
}

async function jabatanTercetak(
  host: Host,
  kantor: KompetensiKantor,
  { nama, unit, per }: { readonly nama: string; readonly unit: string | undefined; readonly per: string | undefined },
): Promise<CommandResult> {
  const sama = kantor.jabatan.filter(
    (satu) => nameKey(satu.nama) === nameKey(nama) && (unit === undefined || nameKey(satu.unit) === nameKey(unit)),
  );
  const [satu, lain] = sama;
  if (!satu) throw new AppError("notFound", { hal: `${HAL.jabatan} ${nama}` });
  if (lain) throw usage();
  const bangku = await ask(host, "kompetensi.bangku", { jabatanId: satu.id, per });
  const namaKompetensi = new Map(kantor.kamus.map((milik) => [milik.kunci, milik.nama]));
  const alasan = ({ syarat, kesiapan }: CalonJabatan): readonly string[] => [
    ...syarat.map(kalimatSyarat),
    ...kesiapan.tutup.map(({ kunci, tingkat }) => `${namaKompetensi.get(kunci) ?? ""} -${formatAngka(tingkat)}`),
  ];
  return {
    json: {
      per: kantor.per,
      skala: kantor.pilihan.skala,
      jabatan: satu.nama,
      unit: satu.unit,
      standar: satu.syarat.map(({ kunci, level, baris }) => ({
        kompetensi: namaKompetensi.get(kunci) ?? "",
        level,
        bawaan: baris === null,
      })),
      pemangku: kantor.orang.filter(({ jabatanId }) => jabatanId === satu.id).map((orang) => barisOrang(orang, kantor)),
      banyak: bangku.banyak,
      calon: bangku.calon.map((calon) => ({
        nip: calon.nip,
        nama: calon.nama,
        jabatan: calon.jabatan,
        kesiapan: calon.kesiapan.keadaan,
        jpm: calon.hasil.jpm,
        dinilai: calon.hasil.dinilai,
        dari: calon.hasil.dari,
        jp: calon.kesiapan.jp,
        alasan: alasan(calon),
      })),
    },
    text: bangku.calon
      .map(
        (calon) =>
          `${TEKS_KESIAPAN[calon.kesiapan.keadaan]}: ${calon.nama}${alasan(calon).length === 0 ? "" : ` (${alasan(calon).join("; ")})`}`,
      )
      .join("\n"),
  };
}

function barisOrang({ nip, nama, jabatanId, hasil }: OrangKompetensi, kantor: KompetensiKantor) {
  const jabatan = kantor.jabatan.find(({ id }) => id === jabatanId);
  const namaKompetensi = (kunci: string): string => kantor.kamus.find((satu) => satu.kunci === kunci)?.nama ?? "";
  return {
    nip,
    nama,
    jabatan: jabatan?.nama ?? null,
    unit: jabatan?.unit ?? null,
    jpm: hasil.jpm,
    dinilai: hasil.dinilai,
    dari: hasil.dari,
    kategori: kategoriHasil(hasil, kantor.pilihan.skala),
    kesenjangan: hasil.butir
      .filter(({ kesenjangan }) => kesenjangan !== 0)
      .map(({ kunci, standar, dinilai, kesenjangan }) => ({
        kompetensi: namaKompetensi(kunci),
        standar: standar.level,
        ada: dinilai?.penilaian.level ?? null,
        kesenjangan,
        usang: dinilai?.usang ?? false,
      })),
  };
}

function kalimatOrang(orang: OrangKompetensi, kantor: KompetensiKantor): string {
  const { nama, jabatan, jpm, dinilai, dari, kesenjangan } = barisOrang(orang, kantor);
  const kurang = kesenjangan.filter((satu) => (satu.kesenjangan ?? 0) > 0);
  return `${nama} | ${jabatan ?? "-"} | ${jpm === null ? "-" : formatAngka(jpm, 2)} (${dinilai}/${dari}) | ${kurang.map((satu) => `${satu.kompetensi} -${satu.kesenjangan ?? 0}`).join("; ")}`;
}
