import { Anchor, Text } from "@mantine/core";
import { IconAlertCircle, IconCircleCheck } from "@tabler/icons-react";
import { Link } from "wouter";
import type { OfficeStatus } from "../../../core/contract/office";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { isAnjabKurang, type KeadaanPekerjaan } from "../../../core/langkah-berikut";
import { drafTerbuka } from "../../../core/alamat-draf";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { countBarisBelumLengkap } from "../../../core/abk/kelengkapan";
import { TEKS_KELENGKAPAN } from "../../../core/text/kelengkapan";
import { formatAngka } from "../../../core/text/number";
import { useSemuaDraf } from "../../data/draf";
import { useShell } from "../../data/query";
import { Section } from "../../ui/section";
import classes from "./daftar.module.css";

const { lengkap } = TEKS_BERANDA;

interface Kekurangan {
  readonly kalimat: string;
  readonly href: string;
  readonly ajakan: string;
}

/** What is still missing before the figures can be relied on, each with the way to mend it. */
export function BelumLengkap(props: {
  readonly status: OfficeStatus;
  readonly jabatan: readonly RekapJabatan[];
  readonly pekerjaan: KeadaanPekerjaan;
}) {
  const { status, jabatan, pekerjaan } = props;
  const { jabatanTanpaTugas: tanpaTugas, pegawaiTanpaJabatan: tanpaJabatan, pegawaiBelumLengkap: pegawaiKurang } = pekerjaan;
  const temuan = pekerjaan.temuanTerbuka ?? 0;
  const belumLengkap = useShell("abk.kelengkapan", {}).data?.belumLengkap ?? [];
  const pertama = belumLengkap[0];
  const tanpaKelas = jabatan.filter((satu) => satu.kelas === null).length;
  const draf = drafTerbuka(useSemuaDraf(), (id) => jabatan.some(({ jabatanId }) => jabatanId === id));
  const butir: (Kekurangan | null)[] = [
    draf ? { kalimat: lengkap.draf(formatAngka(draf.banyak)), href: draf.href, ajakan: lengkap.lanjutkan } : null,
    tanpaTugas > 0
      ? { kalimat: lengkap.tanpaTugas(formatAngka(tanpaTugas)), href: "/jabatan/keadaan/tanpaTugas", ajakan: lengkap.lihat }
      : null,
    pertama
      ? {
          kalimat: TEKS_KELENGKAPAN.baris(countBarisBelumLengkap({ belumLengkap })),
          href: `/abk/${pertama.jabatanId}/${pertama.tugasId}`,
          ajakan: TEKS_KELENGKAPAN.bukaPertama,
        }
      : null,
    tanpaKelas > 0
      ? { kalimat: lengkap.tanpaKelas(formatAngka(tanpaKelas)), href: "/jabatan/keadaan/tanpaKelas", ajakan: lengkap.lihat }
      : null,
    tanpaJabatan > 0
      ? { kalimat: lengkap.tanpaJabatan(formatAngka(tanpaJabatan)), href: "/pegawai/tanpa-jabatan", ajakan: lengkap.lihat }
      : null,
    pegawaiKurang > 0
      ? { kalimat: lengkap.pegawaiKurang(formatAngka(pegawaiKurang)), href: "/pegawai/belum-lengkap", ajakan: lengkap.lihat }
      : null,
    temuan > 0 ? { kalimat: lengkap.temuan(formatAngka(temuan)), href: "/norma", ajakan: lengkap.periksa } : null,
    isAnjabKurang(pekerjaan.anjab)
      ? { kalimat: lengkap.tanpaIkhtisar(formatAngka(pekerjaan.anjab.tanpaIkhtisar)), href: "/anjab", ajakan: lengkap.lihat }
      : null,
    !pekerjaan.kopLengkap ? { kalimat: lengkap.kop, href: "/pengaturan", ajakan: lengkap.isi } : null,
    status.profil.keyakinan === "belumTerverifikasi"
      ? { kalimat: lengkap.profil, href: "/pengaturan/profil", ajakan: lengkap.periksa }
      : null,
  ];
  const kurang = butir.filter((satu) => satu !== null);
  return (
    <Section title={lengkap.judul}>
      <ul className={classes["list"]}>
        {kurang.length === 0 ? (
          <li>
            <IconCircleCheck size={17} aria-hidden />
            <Text size="sm">{lengkap.tidakAda}</Text>
          </li>
        ) : null}
        {kurang.map((satu, nomor) => (
          <li key={satu.kalimat}>
            <IconAlertCircle size={17} className={classes["warning"]} aria-hidden />
            <Text size="sm" id={`belum-lengkap-${nomor}`}>
              {satu.kalimat}
            </Text>
            <Anchor component={Link} href={satu.href} size="sm" aria-describedby={`belum-lengkap-${nomor}`} className={classes["end"]}>
              {satu.ajakan}
            </Anchor>
          </li>
        ))}
      </ul>
    </Section>
  );
}
