import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconFolderOpen, IconInfoCircle, IconScale, IconSitemap } from "@tabler/icons-react";
import { Link } from "wouter";
import type { PegawaiBaris } from "../../../core/contract/pegawai";
import { fullYearsBetween, type PlainDate } from "../../../core/date";
import { alasanTidakDihitung } from "../../../core/pegawai/bezetting";
import { GOLONGAN_PNS } from "../../../core/pegawai/golongan";
import { bacaKedudukanHukum, KETENTUAN_KEDUDUKAN } from "../../../core/pegawai/kedudukan-hukum";
import { kekuranganPegawai } from "../../../core/pegawai/kekurangan";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import type { IdKetentuan } from "../../../core/peraturan/register";
import { TEKS_HARI } from "../../../core/text/hari";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_TIDAK_DIHITUNG } from "../../../core/text/kedudukan-hukum";
import { formatAngka } from "../../../core/text/number";
import { TEKS_BERKAS_ORANG } from "../../../core/text/orang-berkas";
import { kalimatKekurangan, TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { useAturanKedudukan } from "../../data/kedudukan-hukum";
import { useCommand } from "../../data/query";
import { Fields } from "../../ui/fields";
import { RowActions } from "../../ui/row-actions";
import { useUndoNotice } from "../../ui/undo-notice";
import { bersumber } from "../../ui/sumber";
import { idDrafPegawai } from "./isian";
import { BagianNip } from "./bagian-nip";
import { BagianPenugasan } from "./bagian-penugasan";

const { isian, kelompok } = TEKS_PEGAWAI;

/** Everything known about one person, in the groups of the personnel file. */
export function RincianPegawai(props: {
  readonly pegawai: PegawaiBaris;
  readonly hariIni: PlainDate;
  readonly onUbah: () => void;
  readonly onHapus: () => void;
}) {
  const { pegawai, hariIni } = props;
  const hapus = useCommand("pegawai.remove");
  const beriTahu = useUndoNotice();
  const aturan = useAturanKedudukan();
  const alasan = alasanTidakDihitung(pegawai, { per: hariIni, aturan });
  const kedudukan = bacaKedudukanHukum(pegawai.kedudukanHukum, aturan);
  const kekurangan = kalimatKekurangan(kekuranganPegawai(pegawai, aturan));
  const lahir = [pegawai.tempatLahir, tanggalAtauKosong(pegawai.tanggalLahir)].filter(Boolean).join(", ");
  return (
    <>
      <RowActions
        onEdit={props.onUbah}
        draft={idDrafPegawai(pegawai.id)}
        busy={hapus.isPending}
        onRemove={() =>
          hapus.mutate(
            { id: pegawai.id, revision: pegawai.revision },
            {
              onSuccess: () => {
                props.onHapus();
                beriTahu(TEKS_PEGAWAI.dihapus(namaLengkap(pegawai)));
              },
            },
          )
        }
      >
        <Button
          component={Link}
          href={`/pegawai/${pegawai.id}/berkas`}
          variant="default"
          leftSection={<IconFolderOpen size={15} aria-hidden />}
        >
          {TEKS_BERKAS_ORANG.buka}
        </Button>
        {pegawai.jabatanId === null ? null : (
          <>
            <Button
              component={Link}
              href={`/jabatan/${pegawai.jabatanId}`}
              variant="default"
              leftSection={<IconSitemap size={15} aria-hidden />}
            >
              {TEKS_PEGAWAI.bukaJabatan}
            </Button>
            <Button component={Link} href={`/abk/${pegawai.jabatanId}`} variant="default" leftSection={<IconScale size={15} aria-hidden />}>
              {TEKS_PEGAWAI.bukaAbk}
            </Button>
          </>
        )}
      </RowActions>
      {alasan !== null && (pegawai.jabatanId !== null || alasan === "kedudukanAsing") ? (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />} mb="md" p="xs">
          {TEKS_TIDAK_DIHITUNG[alasan]}
        </Alert>
      ) : null}
      {kekurangan === "" ? null : (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} mb="md" p="xs">
          {kekurangan}
        </Alert>
      )}
      <Fields
        title={kelompok.pribadi}
        fields={[
          [isian.nama, namaLengkap(pegawai)],
          [isian.nip, <BagianNip key="nip" pegawai={pegawai} />],
          [`${isian.tempatLahir}, tanggal`, lahir],
          [isian.usia, usia(pegawai.tanggalLahir, hariIni)],
          [isian.jenisKelamin, pegawai.jenisKelamin === null ? "" : TEKS_JENIS_KELAMIN[pegawai.jenisKelamin]],
        ]}
      />
      <Fields
        title={kelompok.jabatan}
        fields={[
          [isian.jabatan, pegawai.jabatan || TEKS_PEGAWAI.belumBerjabatan],
          ...(pegawai.akan === null
            ? []
            : [[TEKS_PEGAWAI.jabatanAkan, TEKS_HARI.mulai(pegawai.jabatanAkan, formatTanggal(pegawai.akan.tmt))] as const]),
          [isian.unit, pegawai.unit],
          [isian.tmtJabatan, tanggalAtauKosong(pegawai.tmtJabatan)],
        ]}
      />
      <BagianPenugasan pegawai={pegawai} />
      <Fields
        title={kelompok.kepegawaian}
        fields={[
          [isian.status, bersumber(pegawai.status, "status-asn", isian.status)],
          [isian.golongan, bersumber(golonganBerpangkat(pegawai.golongan), aturanGolongan(pegawai.golongan), isian.golongan)],
          [isian.tmtGolongan, tanggalAtauKosong(pegawai.tmtGolongan)],
          [isian.masaKerja, masaKerja(pegawai)],
          [
            isian.kedudukanHukum,
            kedudukan.keadaan === "dikenal"
              ? bersumber(pegawai.kedudukanHukum, KETENTUAN_KEDUDUKAN[kedudukan.nilai.memangku], isian.kedudukanHukum)
              : pegawai.kedudukanHukum,
          ],
        ]}
      />
      <Fields
        title={kelompok.pendidikan}
        fields={[
          [isian.tingkatPendidikan, pegawai.tingkatPendidikan],
          [isian.pendidikan, pegawai.pendidikan],
          [isian.tahunLulus, pegawai.tahunLulus === null ? "" : String(pegawai.tahunLulus)],
        ]}
      />
    </>
  );
}

function tanggalAtauKosong(tanggal: PlainDate | null): string {
  return tanggal === null ? "" : formatTanggal(tanggal);
}

function usia(tanggalLahir: PlainDate | null, hariIni: PlainDate): string {
  return tanggalLahir === null ? "" : TEKS_PEGAWAI.usia(formatAngka(fullYearsBetween(tanggalLahir, hariIni)));
}

function golonganBerpangkat(golongan: string | null): string {
  const pangkat = GOLONGAN_PNS.find((satu) => satu.kode === golongan)?.pangkat;
  return pangkat && golongan ? TEKS_PEGAWAI.pangkat(pangkat, golongan) : (golongan ?? "");
}

function aturanGolongan(golongan: string | null): IdKetentuan {
  return GOLONGAN_PNS.some((satu) => satu.kode === golongan) ? "golongan-pns" : "golongan-pppk";
}

function masaKerja(pegawai: PegawaiBaris): string {
  if (pegawai.masaKerjaTahun === null && pegawai.masaKerjaBulan === null) return "";
  return TEKS_PEGAWAI.masaKerja(formatAngka(pegawai.masaKerjaTahun ?? 0), formatAngka(pegawai.masaKerjaBulan ?? 0));
}
