import { Anchor, Button, Text, Tooltip } from "@mantine/core";
import { IconListDetails } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Link, useLocation } from "wouter";
import { bacaIsian, isianKosong } from "../../../core/abk/isian-tugas";
import { rapikanIsianMetode } from "../../../core/abk/metode-isian";
import { bebanJabatan, computeMetode } from "../../../core/abk/metode-jabatan";
import type { AbkJabatan } from "../../../core/contract/abk";
import { TEKS_ABK_JABATAN } from "../../../core/text/abk-halaman";
import { TEKS_DIALOG_FORMULIR } from "../../../core/text/formulir";
import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { formatAngka } from "../../../core/text/number";
import { TOMBOL } from "../../../core/text/tombol";
import { flushPendingEdits } from "../../data/pending-edits";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useCountRefusals } from "../../data/refusals";
import type { BarisTugas } from "../../data/tugas-merge";
import { TANPA_TETANGGA, tetangga, urutanAbk, type Tetangga } from "../../data/urutan-jabatan";
import type { GridHandle } from "../../ui/grid/grid-types";
import { LembarIsian } from "../../ui/lembar-isian";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTetangga } from "../../ui/tombol-tetangga";
import { ProfileLine } from "../../ui/profile-line";
import { Waiting } from "../../ui/waiting";
import { KisiTugas } from "./kisi-tugas";
import { LaciJejak } from "../../jejak/laci-jejak";
import { mintaPenjelasan } from "../../jejak/tombol-jelaskan";
import { TombolFormulir } from "./formulir/formulir-abk";
import { countGalat, DaftarMasalah } from "./masalah-isian";
import { BilahMetode } from "./metode/bilah-metode";
import { IsianMetodeIni } from "./metode/isian-metode";
import { PilihMetode } from "./metode/pilih-metode";
import { MetodeTergeser } from "./metode/metode-tergeser";
import { useMetode } from "./metode/use-metode";
import { RingkasanJabatan } from "./ringkasan-jabatan";
import { SaveStatus } from "../../ui/save-status";
import { YangTergeser } from "./yang-tergeser";
import { useBarisTujuan } from "./use-baris-tujuan";
import { useEditorTugas } from "./use-editor-tugas";
import { isPressed } from "../../ui/pressed";
import { useWindowKeys } from "../../ui/use-window-keys";

/** The ABK of one jabatan: its tasks in a grid, its figures moving along. */
export function AbkJabatanPage(props: { readonly jabatanId: string; readonly tugasId: string | undefined }) {
  const abk = useShell("abk.get", { jabatanId: props.jabatanId });
  if (abk.error) return <LoadError error={abk.error} onRetry={() => void abk.refetch()} />;
  if (abk.data?.jabatan.id !== props.jabatanId) return <Waiting />;
  return <Isi key={props.jabatanId} abk={abk.data} tugasId={props.tugasId} />;
}

function Isi(props: { readonly abk: AbkJabatan; readonly tugasId: string | undefined }) {
  const { jabatan, unit, profil, bezetting, tugas } = props.abk;
  const editor = useEditorTugas(jabatan, tugas);
  const keadaan = useSyncExternalStore(editor.subscribe, editor.getState);
  const kisi = useRef<GridHandle>(null);
  useBarisTujuan(kisi, keadaan.baris, props.tugasId);
  const metode = useMetode(jabatan.id, props.abk.metode);
  const keadaanMetode = useSyncExternalStore(metode.subscribe, metode.getState);
  const ditolakMetode = useCountRefusals();
  const hasil = useMemo(() => computeMetode(rapikanIsianMetode(keadaanMetode.metode)), [keadaanMetode.metode]);
  const [tampilTugas, setTampilTugas] = useState(false);
  const denganKisi = hasil === null || tampilTugas;
  const [dijelaskan, setDijelaskan] = useState(false);
  const selAsal = useRef<GridHandle["activeCell"]>(null);
  const jelaskan = useCallback(() => {
    selAsal.current = kisi.current?.activeCell ?? null;
    // The explanation is computed from the data file, so what was just typed goes there first.
    void flushPendingEdits().then(() => setDijelaskan(true));
  }, []);
  const { sebelum, sesudah } = useTetangga(jabatan.id);
  useEffect(() => urutanAbk.ingatTerbuka(jabatan.id), [jabatan.id]);
  usePintasan({ jelaskan, sebelum, sesudah, aktif: !dijelaskan });
  useNaskahHalaman({ judul: TEKS_DIALOG_FORMULIR.judul, naskah: { jenis: "formulir", jabatan: [jabatan.id] }, kertas: "f4" });
  const rincian = [
    unit,
    jabatan.kelas === null ? TEKS_ABK_JABATAN.tanpaKelas : TEKS_ABK_JABATAN.kelas(jabatan.kelas),
    TEKS_ABK_JABATAN.pemangku(formatAngka(bezetting.jumlah), formatAngka(bezetting.pns), formatAngka(bezetting.pppk)),
  ];
  return (
    <>
      <PageHeader
        title={jabatan.nama}
        description={
          <>
            <Anchor component={Link} href="/abk" inherit underline="always">
              {TEKS_NAVIGASI.tempat.abk}
            </Anchor>
            {` · ${rincian.join(" · ")} · `}
            <Anchor component={Link} href={`/anjab/${jabatan.id}`} inherit underline="always">
              {TEKS_NAVIGASI.tempat.anjab}
            </Anchor>
            <ProfileLine profil={profil} />
          </>
        }
        actions={
          <>
            <TombolTetangga arah="sebelum" jabatan={sebelum} halaman="/abk" />
            <TombolTetangga arah="sesudah" jabatan={sesudah} halaman="/abk" />
            <TombolFormulir jabatan={[{ jabatanId: jabatan.id, nama: jabatan.nama, unitId: jabatan.unitId, unit }]} />
            <Tooltip label={TEKS_ABK_JABATAN.jelaskanPenjelasan}>
              <Button leftSection={<IconListDetails size={16} aria-hidden />} onClick={jelaskan}>
                {TEKS_ABK_JABATAN.jelaskan}
              </Button>
            </Tooltip>
          </>
        }
      />
      <LembarIsian>
        <PilihMetode
          jenis={keadaanMetode.metode.jenis}
          onPilih={(jenis) => {
            metode.edit({ ...keadaanMetode.metode, jenis });
            metode.commit();
          }}
        />
      </LembarIsian>
      <RingkasanJabatan
        beban={bebanJabatan(tugasTerisi(keadaan.baris), hasil, profil)}
        setara={hasil !== null}
        profil={profil}
        bezetting={bezetting.jumlah}
      />
      <MetodeTergeser editor={metode} />
      {hasil ? (
        <BilahMetode
          tampilTugas={tampilTugas}
          jumlahTugas={tugasTerisi(keadaan.baris).length}
          onTampil={setTampilTugas}
          status={tampilTugas ? null : <SaveStatus keadaan={keadaanMetode} ditolak={ditolakMetode} onUlang={() => void metode.flush()} />}
        />
      ) : null}
      {hasil && !tampilTugas ? (
        <LembarIsian>
          <IsianMetodeIni
            editor={metode}
            metode={keadaanMetode.metode}
            hasil={hasil}
            bezetting={bezetting.jumlah}
            wkeMenit={profil.waktuKerjaEfektifMenit}
          />
        </LembarIsian>
      ) : null}
      {denganKisi ? (
        <>
          <KisiTugas
            editor={editor}
            profil={profil}
            jabatanId={jabatan.id}
            jabatan={jabatan.nama}
            tugas={tugas}
            kisi={kisi}
            status={<SaveStatus keadaan={keadaan} ditolak={countGalat(keadaan.baris)} onUlang={() => void editor.flush()} />}
          />
          <YangTergeser editor={editor} tugas={tugas} />
          <DaftarMasalah baris={keadaan.baris} onPergi={(row, col) => kisi.current?.setActiveCell({ row, col })} />
          <Text size="xs" c="dimmed" mt={8}>
            {TEKS_ABK_JABATAN.petunjuk}
          </Text>
        </>
      ) : null}
      <LaciJejak
        subjek={dijelaskan ? { jabatanId: jabatan.id } : null}
        onTutup={() => setDijelaskan(false)}
        onTertutup={() => kisi.current?.setActiveCell(selAsal.current)}
      />
    </>
  );
}

/** The rows of the grid in which something stands, as they count. */
function tugasTerisi(baris: readonly BarisTugas[]) {
  return baris.filter((satu) => !isianKosong(satu)).map((satu) => bacaIsian(satu).isi);
}

function useTetangga(jabatanId: string): Tetangga {
  const diingat = urutanAbk.tetangga(jabatanId);
  // Opened from elsewhere than the list: the order of the office has to be read once.
  const rekap = useShell("abk.rekap", {}, { enabled: diingat === null });
  return diingat ?? tetangga(rekap.data?.jabatan ?? [], jabatanId) ?? TANPA_TETANGGA;
}

/** F1 and Ctrl+J explain, Alt with an arrow goes to the neighbour; taken before the grid, which knows arrows too. */
function usePintasan(bahan: Tetangga & { readonly jelaskan: () => void; readonly aktif: boolean }): void {
  const [, navigate] = useLocation();
  const { jelaskan, sebelum, sesudah, aktif } = bahan;
  useWindowKeys(
    (event) => {
      if (!aktif) return;
      const keAtas = isPressed(event, TOMBOL.halaman.sebelum);
      const tujuan = keAtas ? sebelum : sesudah;
      const pindah = keAtas || isPressed(event, TOMBOL.halaman.sesudah);
      const minta = mintaPenjelasan(event);
      if (!pindah && !minta) return;
      event.preventDefault();
      event.stopPropagation();
      if (minta) jelaskan();
      else if (tujuan) navigate(`/abk/${tujuan.jabatanId}`);
    },
    { first: true },
  );
}
