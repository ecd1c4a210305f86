import { Anchor, Button } from "@mantine/core";
import { IconClipboardCheck, IconCopy, IconGitCompare } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { BUTIR_ANJAB } from "../../../core/anjab/butir";
import type { UnsurAnjab } from "../../../core/anjab/unsur";
import type { AbkJabatan } from "../../../core/contract/abk";
import type { IsiAnjabJabatan } from "../../../core/contract/anjab";
import { TEKS_ANJAB, TEKS_SALIN_ANJAB } from "../../../core/text/anjab-halaman";
import { TEKS_ASAL_ANJAB } from "../../../core/text/asal-anjab";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { TEKS_NAVIGASI } from "../../../core/text/navigasi";
import { TOMBOL } from "../../../core/text/tombol";
import { alamatBandingAnjab } from "../../data/alamat-anjab";
import { useEditorRincian, useEditorUnsur } from "../../data/anjab";
import { useNaskahHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useShell } from "../../data/query";
import { TANPA_TETANGGA, tetangga, urutanAnjab, type Tetangga } from "../../data/urutan-jabatan";
import { useInformasiJabatan } from "../../surat/tombol-informasi";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { TombolTetangga } from "../../ui/tombol-tetangga";
import { isPressed } from "../../ui/pressed";
import { useWindowKeys } from "../../ui/use-window-keys";
import { Waiting } from "../../ui/waiting";
import { BadanAnjab } from "./badan-anjab";
import { KonteksAnjab } from "./halaman-anjab";
import { LaciAsalAnjab } from "./laci-asal-anjab";
import { LaciSalin } from "./laci-salin";
import { keButir, nomorButirKini } from "./navigasi-butir";
import { KalimatJabatanBerbeda } from "./tanda-dokumen";
import { useTindakanAnjab } from "./use-tindakan-anjab";

/** The informasi jabatan of one jabatan: its seventeen items in the order of the printed form. */
export function AnjabJabatanPage({ jabatanId }: { readonly jabatanId: string }) {
  const abk = useShell("abk.get", { jabatanId });
  const anjab = useShell("anjab.get", { jabatanId });
  const error = abk.error ?? anjab.error;
  if (error) return <LoadError error={error} onRetry={() => void Promise.all([abk.refetch(), anjab.refetch()])} />;
  if (abk.data?.jabatan.id !== jabatanId || !anjab.data || anjab.isPlaceholderData) return <Waiting />;
  return <Isi key={jabatanId} abk={abk.data} anjab={anjab.data} />;
}

function Isi({ abk, anjab }: { readonly abk: AbkJabatan; readonly anjab: IsiAnjabJabatan }) {
  const { jabatan, unit, tugas } = abk;
  const unsur = useEditorUnsur(jabatan.id, anjab);
  const rincian = useEditorRincian(jabatan.id, tugas, anjab.rincian);
  const [sasaranAsal, setSasaranAsal] = useState<readonly UnsurAnjab[] | null>(null);
  const [menyalin, setMenyalin] = useState(false);
  const { halaman, semula, tergeser } = useTindakanAnjab({ abk, unsur, rincian, onNyatakan: setSasaranAsal });
  const kantor = useShell("jabatan.list", {}).data ?? [];
  // Opened from elsewhere than the list: the order of the office.
  const { sebelum, sesudah } =
    urutanAnjab.tetangga(jabatan.id) ??
    tetangga(
      kantor.map(({ id, nama }) => ({ jabatanId: id, nama })),
      jabatan.id,
    ) ??
    TANPA_TETANGGA;
  useEffect(() => urutanAnjab.ingatTerbuka(jabatan.id), [jabatan.id]);
  usePintasan({ sebelum, sesudah, aktif: sasaranAsal === null && !menyalin });
  useNaskahHalaman(useInformasiJabatan([jabatan.id]));
  return (
    <KonteksAnjab value={halaman}>
      <PageHeader
        title={jabatan.nama}
        description={
          <>
            <Anchor component={Link} href="/anjab" inherit underline="always">
              {TEKS_NAVIGASI.tempat.anjab}
            </Anchor>
            {` · ${unit} · ${jabatan.kelas === null ? TEKS_ANJAB.tanpaKelas : TEKS_ANJAB.kelas(jabatan.kelas)}`}
            <KalimatJabatanBerbeda jabatanId={jabatan.id} />
          </>
        }
        actions={
          <>
            <TombolTetangga arah="sebelum" jabatan={sebelum} halaman="/anjab" />
            <TombolTetangga arah="sesudah" jabatan={sesudah} halaman="/anjab" />
            <Bandingkan jabatanId={jabatan.id} />
            <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setMenyalin(true)}>
              {TEKS_SALIN_ANJAB.salin}
            </Button>
            <Button variant="default" leftSection={<IconClipboardCheck size={16} aria-hidden />} onClick={() => setSasaranAsal([])}>
              {TEKS_ASAL_ANJAB.nyatakan}
            </Button>
          </>
        }
      />
      <BadanAnjab abk={abk} unsur={unsur} rincian={rincian} semula={semula} tergeser={tergeser} />
      <LaciAsalAnjab
        jabatanId={jabatan.id}
        sasaran={sasaranAsal}
        editor={unsur}
        onTutup={() => setSasaranAsal(null)}
        onNyatakan={(dipilih, asal) => {
          const { isi } = unsur.getState();
          unsur.ubah(Object.fromEntries(dipilih.flatMap((nama) => (isi[nama] ? [[nama, { ...isi[nama], ...asal }]] : []))));
          unsur.commit();
          tell({ tone: "done", sentence: TEKS_ASAL_ANJAB.tersimpan(dipilih.length) });
        }}
      />
      <LaciSalin abk={abk} terbuka={menyalin} onTutup={() => setMenyalin(false)} />
    </KonteksAnjab>
  );
}

/** Leads to the differences between this jabatan and the anjab that was laid down last; where that does not hold it, the other side is chosen there. */
function Bandingkan({ jabatanId }: { readonly jabatanId: string }) {
  const penetapan = useShell("dokumenAnjab.drift", {}).data;
  const ada = penetapan?.jabatan.every((satu) => satu.jabatanId !== jabatanId || satu.keadaan !== "baru") ?? false;
  const href = alamatBandingAnjab({ dokumenId: ada ? (penetapan?.dokumen.id ?? null) : null, jabatanId }, { dokumenId: null, jabatanId });
  return (
    <Button component={Link} href={href} variant="default" leftSection={<IconGitCompare size={16} aria-hidden />}>
      {TEKS_DOKUMEN.bandingkan}
    </Button>
  );
}

/** Alt with an arrow goes to the neighbour, unless a row has taken it to move; Alt with Page Up or Down goes from item to item. */
function usePintasan(bahan: Tetangga & { readonly aktif: boolean }): void {
  const [, navigate] = useLocation();
  useWindowKeys((event) => {
    if (!bahan.aktif || event.defaultPrevented) return;
    const berikut = isPressed(event, TOMBOL.anjab.butirBerikut);
    if (berikut || isPressed(event, TOMBOL.anjab.butirSebelum)) {
      event.preventDefault();
      const tujuan = BUTIR_ANJAB[nomorButirKini() + (berikut ? 1 : -1)];
      if (tujuan) keButir(tujuan.butir);
      return;
    }
    const keAtas = isPressed(event, TOMBOL.halaman.sebelum);
    if (!keAtas && !isPressed(event, TOMBOL.halaman.sesudah)) return;
    event.preventDefault();
    const tujuan = keAtas ? bahan.sebelum : bahan.sesudah;
    if (tujuan) navigate(`/anjab/${tujuan.jabatanId}`);
  });
}
