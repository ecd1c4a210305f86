import { Button, Drawer, Group, Text } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import type { JejakKebutuhan } from "../../core/abk/jejak";
import type { PermintaanNaskah } from "../../core/contract/naskah";
import { parsePlainDate } from "../../core/date";
import type { JejakJumlah } from "../../core/formasi/jejak-jumlah";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { formatTanggal } from "../../core/text/date";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { TEKS_JEJAK_JUMLAH } from "../../core/text/jejak-jumlah";
import { TEKS_UMUM } from "../../core/text/umum";
import { useNaskahHalaman } from "../data/naskah";
import { useShell } from "../data/query";
import { TombolPratinjau } from "../surat/tombol-pratinjau";
import { LoadError } from "../ui/load-error";
import { Waiting } from "../ui/waiting";
import { IsiJejak } from "./isi-jejak";
import { IsiJumlah } from "./isi-jumlah";

/** What is explained: the figures of one jabatan, or the totals of a unit with its sub-units (`null`: of the whole office). */
export type SubjekJejak = { readonly jabatanId: string } | { readonly unitId: string | null };

interface Laci {
  /** Closed when there is none. */
  readonly subjek: SubjekJejak | null;
  readonly onTutup: () => void;
  /** Told once the drawer is gone. */
  readonly onTertutup?: () => void;
}

/** "Jelaskan angka ini": how a figure came about, beside the page; its document is printed from there. */
export function LaciJejak(props: Laci) {
  const { subjek } = props;
  return (
    <Drawer
      opened={subjek !== null}
      onClose={props.onTutup}
      {...(props.onTertutup && { onExitTransitionEnd: props.onTertutup })}
      position="right"
      size={760}
      title={TEKS_JEJAK.judul}
      closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
    >
      {subjek === null ? null : "jabatanId" in subjek ? <Jejak jabatanId={subjek.jabatanId} /> : <Jumlah unitId={subjek.unitId} />}
    </Drawer>
  );
}

function Jejak(props: { readonly jabatanId: string; readonly kembali?: ReactNode }) {
  const jejak = useShell("abk.explain", { jabatanId: props.jabatanId });
  if (jejak.error) return <LoadError error={jejak.error} onRetry={() => void jejak.refetch()} />;
  if (!jejak.data || jejak.isPlaceholderData) return <Waiting />;
  const kepala = { nama: jejak.data.jabatan, keterangan: keteranganJabatan(jejak.data) };
  return (
    <>
      <Kepala {...kepala} judul={TEKS_JEJAK.judulCetak} naskah={{ jenis: "jejak", jabatanId: props.jabatanId }} kembali={props.kembali} />
      <IsiJejak jejak={jejak.data} />
    </>
  );
}

/** The totals, and from there the trace of any jabatan behind them. */
function Jumlah(props: { readonly unitId: string | null }) {
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const jejak = useShell("jejak.jumlah", { unitId: props.unitId });
  if (jejak.error) return <LoadError error={jejak.error} onRetry={() => void jejak.refetch()} />;
  if (!jejak.data || jejak.isPlaceholderData) return <Waiting />;
  if (terbuka !== null) {
    const kembali = (
      <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={() => setTerbuka(null)}>
        {TEKS_JEJAK_JUMLAH.kembali}
      </Button>
    );
    return <Jejak jabatanId={terbuka} kembali={kembali} />;
  }
  const kepala = { nama: jejak.data.nama || TEKS_JEJAK_JUMLAH.kantor, keterangan: keteranganJumlah(jejak.data) };
  return (
    <>
      <Kepala {...kepala} judul={TEKS_JEJAK_JUMLAH.judulCetak} naskah={{ jenis: "jejakJumlah", unitId: props.unitId }} />
      <IsiJumlah jejak={jejak.data} onBuka={setTerbuka} />
    </>
  );
}

interface IsiKepala {
  readonly judul: string;
  readonly naskah: PermintaanNaskah;
  readonly nama: string;
  readonly keterangan: string;
  readonly kembali?: ReactNode;
}

function Kepala(props: IsiKepala) {
  const pilihan = { judul: props.judul, naskah: props.naskah, kertas: "a4" } as const;
  useNaskahHalaman(pilihan, { laci: true });
  return (
    <>
      <Group gap={8} mb={4}>
        {props.kembali}
        <TombolPratinjau ambil={() => pilihan} autofocus />
      </Group>
      <Text fw={600} fz={16} mt={6}>
        {props.nama}
      </Text>
      <Text size="sm" c="dimmed">
        {props.keterangan}
      </Text>
    </>
  );
}

function keteranganJabatan(jejak: JejakKebutuhan): string {
  const kelas = jejak.kelas === null ? [] : [TEKS_ABK_JABATAN.kelas(jejak.kelas)];
  return [jejak.unit, ...kelas, keadaanPer(jejak.per)].join(" · ");
}

function keteranganJumlah(jejak: JejakJumlah): string {
  return [TEKS_JEJAK_JUMLAH.denganBawahan(jejak.bagian.length), keadaanPer(jejak.per)].join(" · ");
}

function keadaanPer(per: string): string {
  const tanggal = parsePlainDate(per);
  return TEKS_JEJAK.per(tanggal ? formatTanggal(tanggal) : per);
}
