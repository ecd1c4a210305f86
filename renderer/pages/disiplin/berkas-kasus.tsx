import { Alert, Button, Group, Menu, Text } from "@mantine/core";
import { IconAlertTriangle, IconArrowLeft, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { KasusLengkap, KunciKasus } from "../../../core/contract/disiplin";
import type { JenisLangkahKasus } from "../../../core/disiplin/kasus";
import { AppError } from "../../../core/errors";
import { TEKS_JENIS_KASUS, TEKS_LANGKAH_KASUS } from "../../../core/text/kasus";
import { TEKS_KASUS as T, TEKS_KEADAAN_KASUS } from "../../../core/text/kasus-halaman";
import { kalimatTemuanKasus } from "../../../core/text/temuan-kasus";
import { TEKS_UMUM } from "../../../core/text/umum";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { AkibatKasus } from "./akibat-kasus";
import { Bagian } from "./bagian";
import { FormKasus, idDrafKasus } from "./form-kasus";
import { FormLangkah, idDrafLangkah, type LangkahDisunting } from "./form-langkah";
import { GarisWaktu } from "./garis-waktu";
import { TandaTerbuka } from "./gerbang";
import { IsiPerkara } from "./isi-perkara";
import { TimKasus } from "./tim-kasus";

/** One case. Its look is logged first; only then it is read. */
export function BerkasKasusPage(props: { readonly id: string; readonly kunci: KunciKasus }) {
  const { id } = props;
  const { mutate, isSuccess, error } = useCommand("kasus.lihat", { toldInPlace: true });
  useEffect(() => mutate({ id }), [mutate, id]);
  const kasus = useShell("kasus.satu", { id }, { enabled: isSuccess });
  useDaftarHalaman(DAFTAR_KOSONG);
  const galat = error ?? kasus.error;
  const belumDilihat = galat instanceof AppError && galat.code === "kasusBelumDilihat";
  if (galat) return <LoadError error={galat} onRetry={() => (error || belumDilihat ? mutate({ id }) : void kasus.refetch())} />;
  return kasus.data?.berkas.kasus.id === id ? <Isi isi={kasus.data} kunci={props.kunci} /> : <Waiting />;
}

function Isi(props: { readonly isi: KasusLengkap; readonly kunci: KunciKasus }) {
  const { isi } = props;
  const { kasus, langkah } = isi.berkas;
  const [mengubah, setMengubah] = useState(false);
  const [langkahDibuka, bukaLangkah] = useState<LangkahDisunting | null>(null);
  const [, navigate] = useLocation();
  const hapus = useCommand("kasus.hapus");
  const sunting = (id: string): void => {
    const satu = langkah.find((lain) => lain.id === id);
    if (satu) bukaLangkah({ jenis: satu.jenis, langkah: satu });
  };
  return (
    <>
      <PageHeader
        title={isi.terperiksa.nama}
        description={`${TEKS_JENIS_KASUS[kasus.jenis]}, ${TEKS_KEADAAN_KASUS[isi.keadaan].toLowerCase()}. ${isi.terperiksa.jabatan}`}
        actions={
          <>
            <Button component={Link} href="/disiplin" variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />}>
              {T.kembali}
            </Button>
            <TombolTulis variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setMengubah(true)}>
              {TEKS_UMUM.ubah}
              <DraftMark id={idDrafKasus(kasus.id)} />
            </TombolTulis>
            <TulisLangkah isi={isi} onPilih={(jenis) => bukaLangkah({ jenis, langkah: null })} />
          </>
        }
      />
      <TandaTerbuka kunci={props.kunci} />
      <Temuan isi={isi} />
      <Bagian title={T.garis}>
        <GarisWaktu isi={isi} onBuka={sunting} onTulis={(jenis) => bukaLangkah({ jenis, langkah: null })} />
      </Bagian>
      <Bagian title={T.perkara}>
        <IsiPerkara isi={isi} />
      </Bagian>
      <Bagian title={T.tim}>
        <TimKasus isi={isi} />
      </Bagian>
      <Bagian title={T.akibat}>
        <AkibatKasus efek={isi.efek} />
      </Bagian>
      <TombolTulis
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={15} aria-hidden />}
        loading={hapus.isPending}
        onClick={() =>
          hapus.mutate(
            { id: kasus.id, revision: kasus.revision },
            {
              onSuccess: () => {
                tell({ tone: "done", sentence: T.dihapus });
                navigate("/disiplin");
              },
            },
          )
        }
      >
        {T.hapus}
      </TombolTulis>
      {mengubah ? <FormKasus kasus={kasus} awal={null} onTutup={() => setMengubah(false)} onTersimpan={() => setMengubah(false)} /> : null}
      {langkahDibuka ? <FormLangkah isi={isi} disunting={langkahDibuka} onTutup={() => bukaLangkah(null)} /> : null}
    </>
  );
}

/** The steps that make sense now; none of them is not offered. */
function TulisLangkah(props: { readonly isi: KasusLengkap; readonly onPilih: (jenis: JenisLangkahKasus) => void }) {
  const { berkas, mungkin } = props.isi;
  if (mungkin.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <TombolTulis leftSection={<IconPlus size={16} aria-hidden />}>{T.tulisLangkah}</TombolTulis>
      </Menu.Target>
      <Menu.Dropdown>
        {mungkin.map((jenis) => (
          <Menu.Item key={jenis} onClick={() => props.onPilih(jenis)}>
            {TEKS_LANGKAH_KASUS[jenis]}
            <DraftMark id={idDrafLangkah(berkas.kasus.id, { jenis, langkah: null })} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is to be asked about the case, one sentence each. */
function Temuan(props: { readonly isi: KasusLengkap }) {
  const { temuan, namaTim, tahunTanpaLibur } = props.isi;
  const kalimat = [
    ...temuan.map((satu) => kalimatTemuanKasus(satu, (id) => namaTim[id] ?? "")),
    ...(tahunTanpaLibur.length === 0 ? [] : [T.tahunTanpaLibur(tahunTanpaLibur)]),
  ];
  if (kalimat.length === 0)
    return (
      <Text size="sm" c="dimmed" mb="sm">
        {T.tanpaTemuan}
      </Text>
    );
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={T.temuan} mb="sm">
      {kalimat.map((satu) => (
        <Group key={satu} gap={6}>
          <Text size="sm">{satu}</Text>
        </Group>
      ))}
    </Alert>
  );
}
