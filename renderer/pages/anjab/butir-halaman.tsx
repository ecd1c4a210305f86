import { Anchor, Group, Text, Title } from "@mantine/core";
import { memo, type ReactNode } from "react";
import { Link } from "wouter";
import type { UnsurTertulis } from "../../../core/anjab/asal";
import type { BagianAnjab, ButirAnjab } from "../../../core/anjab/butir";
import type { KelengkapanAnjab } from "../../../core/anjab/kelengkapan";
import { UNSUR_ANJAB, type AsalIsi, type UnsurAnjab } from "../../../core/anjab/unsur";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { TEKS_BUTIR } from "../../../core/text/kelengkapan-anjab";
import { TEKS_RESPONDEN } from "../../../core/text/responden";
import type { NilaiRincian } from "../../../core/anjab/salin-rincian";
import type { SemuaNilai } from "../../data/bagian-editor";
import { TemuanKelasJabatan } from "../../ui/tanda-kelas";
import classes from "./anjab.module.css";
import { BagianUnsur } from "./bagian-unsur";
import { ArtiButir, SumberButir } from "./bantuan/arti-medan";
import { BagianResponden } from "./bantuan/bagian-responden";
import { useKata } from "./bantuan/konteks-bantuan";
import { TemuanKataUnsur } from "./bantuan/temuan-kata";
import { useHalamanAnjab } from "./halaman-anjab";
import { idButir, keadaanButir } from "./navigasi-butir";
import { TandaKeadaan } from "./tanda-keadaan";
import { HasilKerja, TugasPokok } from "./tugas-pokok";

interface Props {
  readonly nomor: number;
  readonly butir: ButirAnjab;
  readonly bagian: readonly BagianAnjab[];
  readonly kelengkapan: KelengkapanAnjab;
  readonly unsur: SemuaNilai<UnsurTertulis>;
  readonly rincian: SemuaNilai<NilaiRincian>;
  readonly semula: Readonly<Record<string, AsalIsi>>;
  readonly tergeser: SemuaNilai<UnsurTertulis>;
}

/** One numbered item of the form with its parts. */
export const ButirHalaman = memo(function ButirHalaman(props: Props) {
  const { nomor, butir, bagian, kelengkapan } = props;
  return (
    <section id={idButir(butir)} className={classes["butir"]} aria-label={TEKS_ANJAB.butir(nomor, TEKS_BUTIR[butir])}>
      <Group gap={8} mb={6}>
        <Title order={2} size="h5">
          {nomor}. <ArtiButir butir={butir} nama={TEKS_BUTIR[butir]} />
        </Title>
        <SumberButir butir={butir} nama={TEKS_BUTIR[butir]} />
        {bagian.length === 0 ? null : <TandaKeadaan keadaan={keadaanButir(bagian, kelengkapan.keadaan)} />}
      </Group>
      <Isi {...props} />
    </section>
  );
}, samaButir);

/** Whether an item shows the same: only what its own parts hold counts. */
function samaButir(dulu: Props, kini: Props): boolean {
  if (dulu.rincian !== kini.rincian && (kini.butir === "tugas" || kini.butir === "hasilKerja")) return false;
  return kini.bagian.every(
    (satu) =>
      dulu.kelengkapan.keadaan[satu] === kini.kelengkapan.keadaan[satu] &&
      dulu.unsur[satu] === kini.unsur[satu] &&
      dulu.semula[satu] === kini.semula[satu] &&
      dulu.tergeser[satu] === kini.tergeser[satu],
  );
}

function Isi(props: Props): ReactNode {
  const { butir, bagian } = props;
  const { abk, rantaiUnit } = useHalamanAnjab();
  const { jabatan } = abk;
  const kata = useKata();
  switch (butir) {
    case "nama":
      return <Text size="sm">{jabatan.nama}</Text>;
    case "kode":
      return <DiJabatan>{jabatan.kode ?? TEKS_ANJAB.kodeKosong}</DiJabatan>;
    case "unit":
      return (
        <ol className={classes["rantai"]}>
          {rantaiUnit.map((nama) => (
            <li key={nama}>{nama}</li>
          ))}
        </ol>
      );
    case "tugas":
      return (
        <>
          <TugasPokok rincian={props.rincian} />
          <TemuanKataUnsur unsur="tugas" periksa={kata} />
          <Title order={3} size="h6" mt={12} mb={4}>
            {TEKS_RESPONDEN.judul}
          </Title>
          <BagianResponden jabatanId={jabatan.id} tugas={abk.tugas} profil={abk.profil} />
        </>
      );
    case "hasilKerja":
      return <HasilKerja rincian={props.rincian} />;
    case "kelas":
      return (
        <>
          <DiJabatan>{jabatan.kelas === null ? TEKS_ANJAB.tanpaKelas : TEKS_ANJAB.kelas(jabatan.kelas)}</DiJabatan>
          <TemuanKelasJabatan jabatanId={jabatan.id} />
          <Unsur {...props} unsurIni="kelas" huruf={null} />
        </>
      );
    case "ikhtisar":
    case "kualifikasi":
    case "bahanKerja":
    case "perangkatKerja":
    case "tanggungJawab":
    case "wewenang":
    case "korelasi":
    case "lingkungan":
    case "risiko":
    case "syarat":
    case "prestasi":
      return bagian.map((satu, ke) => {
        const unsurIni = UNSUR_ANJAB.find((unsur) => unsur === satu);
        return unsurIni ? (
          <Unsur key={satu} {...props} unsurIni={unsurIni} huruf={bagian.length === 1 ? null : String.fromCodePoint(97 + ke)} />
        ) : null;
      });
  }
}

function Unsur(props: Props & { readonly unsurIni: UnsurAnjab; readonly huruf: string | null }) {
  const { unsurIni } = props;
  const nilai = props.unsur[unsurIni];
  return nilai ? (
    <BagianUnsur
      unsur={unsurIni}
      nilai={nilai}
      keadaan={props.kelengkapan.keadaan[unsurIni]}
      huruf={props.huruf}
      semula={props.semula[unsurIni] ?? null}
      tergeser={props.tergeser[unsurIni] ?? null}
    />
  ) : null;
}

/** What is the jabatan's own, with the way to where it is changed. */
function DiJabatan(props: { readonly children: ReactNode }) {
  const { jabatan } = useHalamanAnjab().abk;
  return (
    <Text size="sm" mb={4}>
      {props.children}{" "}
      <Anchor component={Link} href={`/jabatan/${jabatan.id}`} inherit>
        {TEKS_ANJAB.ubahJabatan}
      </Anchor>
    </Text>
  );
}
