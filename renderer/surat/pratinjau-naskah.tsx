import { Alert, Button, Group, Modal } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { BENTUK_NASKAH, type BentukNaskah } from "../../core/naskah/bentuk";
import { DOKUMEN_TAK_TERCATAT } from "../../core/text/berkas-rantai";
import { TEKS_PRATINJAU as T } from "../../core/text/naskah";
import { TEKS_UMUM } from "../../core/text/umum";
import { bersurat, isSurat, useIsiSurat } from "../data/isi-surat";
import { useJobAnswer } from "../data/job";
import { useUnduhNaskah, type NaskahPilihan } from "../data/naskah";
import { JobProgress } from "../ui/job-progress";
import { LoadError } from "../ui/load-error";
import { Waiting } from "../ui/waiting";
import { useKunciCetak } from "./kunci-cetak";
import { PanelSurat } from "./panel-surat";
import classes from "./surat.module.css";

/** The pages of a document as they come out: printed from here, or handed over in any of its forms. */
export function PratinjauNaskah(props: { readonly pilihan: NaskahPilihan; readonly onTutup: () => void }) {
  const { pilihan, onTutup } = props;
  const halaman = useHalaman(pilihan);
  const { bingkai, pasang } = useIsiBingkai(halaman.data?.isi);
  const [sibuk, setSibuk] = useState<BentukNaskah | null>(null);
  const { running, unduh } = useUnduhNaskah();
  useFokusKembali();
  const cetak = useCallback((): void => {
    // A number that is still being typed belongs on the paper: the field is left first, which takes pages without it away.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setTimeout(() => bingkai.current?.contentWindow?.print());
  }, [bingkai]);
  useKunciCetak(cetak, { didahulukan: true });
  const unduhDalam = async (bentuk: BentukNaskah): Promise<void> => {
    setSibuk(bentuk);
    await unduh({ naskah: pilihan.naskah, kertas: pilihan.kertas, bentuk });
    setSibuk(null);
  };
  return (
    <Modal
      opened
      onClose={onTutup}
      title={pilihan.judul}
      size="90%"
      centered={false}
      yOffset={16}
      closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
    >
      <Group gap={8} mb={8} justify="flex-end">
        {BENTUK_NASKAH.map((bentuk) => (
          <Button
            key={bentuk}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={sibuk === bentuk}
            disabled={sibuk !== null && sibuk !== bentuk}
            onClick={() => void unduhDalam(bentuk)}
          >
            {T.unduh(bentuk)}
          </Button>
        ))}
        <Button leftSection={<IconPrinter size={16} aria-hidden />} disabled={halaman.data === undefined} onClick={cetak}>
          {T.cetak}
        </Button>
      </Group>
      {isSurat(pilihan.naskah) ? <PanelSurat naskah={pilihan.naskah} onTutup={onTutup} /> : null}
      <JobProgress running={running} />
      {halaman.data?.takTercatat === true ? (
        <Alert color="yellow" py={6} mb={8} role="status">
          {DOKUMEN_TAK_TERCATAT}
        </Alert>
      ) : null}
      <div className={classes["halaman"]} data-surat={isSurat(pilihan.naskah) || undefined}>
        <JobProgress running={halaman.running} />
        {halaman.error ? <LoadError error={halaman.error} onRetry={() => void halaman.refetch()} /> : null}
        {halaman.isPending && !halaman.running?.status ? <Waiting /> : null}
        {halaman.data === undefined ? null : (
          // A sandboxed frame may not show PDF pages; this one holds bytes that the shell made, and no script.
          // oxlint-disable-next-line react/iframe-missing-sandbox
          <iframe ref={pasang} title={T.halaman(pilihan.judul)} />
        )}
      </div>
    </Modal>
  );
}

/** The dialog is taken away when it closes, before it could give the keyboard back to what opened it. */
function useFokusKembali(): void {
  const [semula] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (semula instanceof HTMLElement && semula.isConnected) semula.focus({ preventScroll: true });
      });
    },
    [semula],
  );
}

/** The pages, made anew each time that they are opened: what was changed since must be on them. */
function useHalaman({ naskah, kertas }: NaskahPilihan) {
  // Number and day are typed beside the pages, which are drawn anew with them.
  useIsiSurat(naskah);
  return useJobAnswer("naskah.buat", { naskah: bersurat(naskah), kertas, bentuk: "pdf" }, { gcTime: 0, staleTime: 0 });
}

/** Shows the bytes of pages in a frame, under an address that lasts as long as it does. */
function useIsiBingkai(isi: Uint8Array | undefined) {
  const bingkai = useRef<HTMLIFrameElement>(null);
  const pasang = useCallback(
    (frame: HTMLIFrameElement) => {
      const alamat = URL.createObjectURL(new Blob(isi === undefined ? [] : [new Uint8Array(isi)], { type: "application/pdf" }));
      bingkai.current = frame;
      frame.src = alamat;
      return () => {
        bingkai.current = null;
        URL.revokeObjectURL(alamat);
      };
    },
    [isi],
  );
  return { bingkai, pasang };
}
