import { Anchor, Button, Popover, Text } from "@mantine/core";
import { memo } from "react";
import { Link } from "wouter";
import { bebanPerjuta, PERJUTA_PER_MENIT } from "../../../core/abk/kebutuhan";
import { bebanJabatan, computeMetode } from "../../../core/abk/metode-jabatan";
import type { Ketikan } from "../../../core/anjab/ketikan";
import { BATAS_UNSUR, type BarisUraian } from "../../../core/anjab/unsur";
import { TEKS_PERIODE } from "../../../core/text/abk";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { formatAngka } from "../../../core/text/number";
import type { NilaiRincian } from "../../../core/anjab/salin-rincian";
import type { SemuaNilai } from "../../data/bagian-editor";
import classes from "./anjab.module.css";
import { IsianSaran } from "./bantuan/isian-saran";
import { useKosakata } from "./bantuan/konteks-bantuan";
import { useHalamanAnjab } from "./halaman-anjab";
import { TabelBaris, type KolomBaris } from "./tabel-baris";

const { kolomTugas } = TEKS_ANJAB;
const TAHAPAN: readonly KolomBaris<BarisUraian>[] = [
  { kunci: "uraian", judul: kolomTugas.tahapan, lebar: 1, panjang: BATAS_UNSUR.rincian },
];
const TANPA_SARAN: readonly Ketikan[] = [];
const KOSONG: NilaiRincian = { hasilKerja: "", tahapan: [] };

/** Item 6: the tasks as the ABK has them, which is where they are changed, and the steps of each. */
export const TugasPokok = memo(function TugasPokok({ rincian }: { readonly rincian: SemuaNilai<NilaiRincian> }) {
  const { abk } = useHalamanAnjab();
  const { tugas, profil, jabatan } = abk;
  const hasil = computeMetode(abk.metode);
  const setahun = profil.waktuKerjaEfektifMenit * PERJUTA_PER_MENIT;
  if (tugas.length === 0) return <TanpaTugas />;
  return (
    <>
      <Text size="xs" c="dimmed" mb={6}>
        {TEKS_ANJAB.tugasPenjelasan} {hasil ? TEKS_ANJAB.metodeLain : ""}
      </Text>
      <table className={classes["tabelTugas"]}>
        <thead>
          <tr>
            <td />
            <th scope="col">{kolomTugas.uraian}</th>
            <th scope="col">{kolomTugas.satuan}</th>
            <th scope="col" data-angka>
              {kolomTugas.volume}
            </th>
            <th scope="col" data-angka>
              {kolomTugas.waktu}
            </th>
            <th scope="col" data-angka>
              {kolomTugas.kebutuhan}
            </th>
            <th scope="col">{kolomTugas.tahapan}</th>
          </tr>
        </thead>
        <tbody>
          {tugas.map((satu, nomor) => (
            <tr key={satu.id}>
              <td data-angka>{nomor + 1}</td>
              <td>
                <Anchor component={Link} href={`/abk/${jabatan.id}/${satu.id}`} inherit aria-label={TEKS_ANJAB.keAbkTugas(satu.uraian)}>
                  {satu.uraian}
                </Anchor>
              </td>
              <td>{satu.satuanHasil}</td>
              <td data-angka>
                {formatAngka(satu.volume, 3, 0)} {TEKS_PERIODE[satu.periode].toLowerCase()}
              </td>
              <td data-angka>{formatAngka(satu.normaWaktuMenit, 3, 0)}</td>
              <td data-angka>{formatAngka(bebanPerjuta(satu, profil) / setahun, 4)}</td>
              <td>
                <Tahapan id={satu.id} uraian={satu.uraian} nilai={rincian[satu.id] ?? KOSONG} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row" colSpan={4}>
              {TEKS_ANJAB.jumlahKebutuhan}
            </th>
            <td data-angka>{formatAngka(bebanJabatan(tugas, hasil, profil) / setahun, 4)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </>
  );
});

function Tahapan(props: { readonly id: string; readonly uraian: string; readonly nilai: NilaiRincian }) {
  const { ubahRincian, selesai } = useHalamanAnjab();
  const { id, uraian, nilai } = props;
  return (
    <Popover position="left-start" width={420} trapFocus returnFocus onClose={selesai}>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`${TEKS_ANJAB.tahapanUntuk(uraian)}: ${TEKS_ANJAB.tahapan(nilai.tahapan.length)}`}
        >
          {TEKS_ANJAB.tahapan(nilai.tahapan.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600} mb={4}>
          {TEKS_ANJAB.tahapanUntuk(uraian)}
        </Text>
        <TabelBaris
          nama={TEKS_ANJAB.tahapanUntuk(uraian)}
          baris={nilai.tahapan.map((satu) => ({ uraian: satu }))}
          kosong={{ uraian: "" }}
          kolom={TAHAPAN}
          onUbah={(baris) => ubahRincian(id, { ...nilai, tahapan: baris.map((satu) => satu.uraian) })}
          onSelesai={selesai}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Item 7: what comes of each task, with its unit. */
export const HasilKerja = memo(function HasilKerja({ rincian }: { readonly rincian: SemuaNilai<NilaiRincian> }) {
  const { abk, ubahRincian } = useHalamanAnjab();
  const { kosakata, perlukan } = useKosakata("tugas");
  if (abk.tugas.length === 0) return <TanpaTugas />;
  return (
    <table className={classes["tabelTugas"]} onFocus={perlukan}>
      <thead>
        <tr>
          <td />
          <th scope="col">{kolomTugas.uraian}</th>
          <th scope="col">{kolomTugas.hasil}</th>
          <th scope="col">{kolomTugas.satuan}</th>
        </tr>
      </thead>
      <tbody>
        {abk.tugas.map(({ id, uraian, satuanHasil }, nomor) => {
          const nilai = rincian[id] ?? KOSONG;
          return (
            <tr key={id}>
              <td data-angka>{nomor + 1}</td>
              <td className={classes["redup"]}>{uraian}</td>
              <td className={classes["lebarSetengah"]}>
                <span className={classes["isian"]} data-teks={nilai.hasilKerja}>
                  <IsianSaran
                    label={TEKS_ANJAB.hasilUntuk(uraian)}
                    maxLength={BATAS_UNSUR.rincian}
                    nilai={nilai.hasilKerja}
                    daftar={kosakata["hasilKerja"] ?? TANPA_SARAN}
                    onUbah={(hasilKerja) => ubahRincian(id, { ...nilai, hasilKerja })}
                  />
                </span>
              </td>
              <td>{satuanHasil}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

function TanpaTugas() {
  const { jabatan } = useHalamanAnjab().abk;
  return (
    <Text size="sm">
      {TEKS_ANJAB.tanpaTugas}{" "}
      <Anchor component={Link} href={`/abk/${jabatan.id}`} inherit>
        {TEKS_ANJAB.keAbk}
      </Anchor>
    </Text>
  );
}
