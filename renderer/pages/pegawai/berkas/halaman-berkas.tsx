import { Anchor, Badge, Button, Text } from "@mantine/core";
import { IconLayoutSidebarRight } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import type { BerkasOrang } from "../../../../core/orang/berkas";
import { namaLengkap } from "../../../../core/pegawai/pegawai";
import { TEKS_BERKAS_ORANG as T } from "../../../../core/text/orang-berkas";
import { TEKS_PEGAWAI } from "../../../../core/text/pegawai";
import { TOMBOL } from "../../../../core/text/tombol";
import { useNaskahHalaman } from "../../../data/naskah";
import { useShell } from "../../../data/query";
import { editsText } from "../../../ui/edits-text";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { isPressed } from "../../../ui/pressed";
import { useWindowKeys } from "../../../ui/use-window-keys";
import { Waiting } from "../../../ui/waiting";
import { idBagian } from "./bagian-berkas";
import classes from "./berkas.module.css";
import { BAGIAN_BERKAS } from "./daftar-bagian";
import { TombolOrang } from "./tombol-orang";
import { UnduhData } from "./unduh-data";

/** The file of one person: who she is, what is in force on a day, what is to come, and every record that the office keeps of her. */
export function HalamanBerkas({ id }: { readonly id: string }) {
  const berkas = useShell("orang.get", { id });
  if (berkas.error) return <LoadError error={berkas.error} onRetry={() => void berkas.refetch()} />;
  if (berkas.data?.identitas.id !== id) return <Waiting />;
  return <Isi key={id} berkas={berkas.data} />;
}

function Isi({ berkas }: { readonly berkas: BerkasOrang }) {
  const { identitas, irisan } = berkas;
  const daftar = useShell("pegawai.list", {}).data ?? [];
  const letak = daftar.findIndex((satu) => satu.id === identitas.id);
  const sebelum = daftar[letak - 1] ?? null;
  const sesudah = letak < 0 ? null : (daftar[letak + 1] ?? null);
  const kini = useBagianKini();
  usePintasan(sebelum?.id ?? null, sesudah?.id ?? null);
  useNaskahHalaman({
    judul: `${T.dokumen.nama} ${identitas.nama}`,
    naskah: { jenis: "berkasOrang", pegawaiId: identitas.id, per: berkas.per },
    kertas: "f4",
  });
  return (
    <div>
      <PageHeader
        title={namaLengkap(identitas)}
        description={
          <>
            <Anchor component={Link} href="/pegawai" inherit underline="always">
              {TEKS_PEGAWAI.judul}
            </Anchor>
            {` · ${identitas.nip ?? TEKS_PEGAWAI.belumBernip}`}
            <Jabatan berkas={berkas} />
          </>
        }
        actions={
          <>
            <TombolOrang arah="sebelum" orang={sebelum} />
            <TombolOrang arah="sesudah" orang={sesudah} />
            <Button
              component={Link}
              href={`/pegawai/${identitas.id}`}
              variant="default"
              leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
            >
              {TEKS_PEGAWAI.ubah}
            </Button>
            <UnduhData id={identitas.id} per={berkas.per} />
          </>
        }
      />
      {irisan === null ? null : (
        <Text size="sm" mb={6}>
          <Badge variant="default">{irisan.status}</Badge> {[irisan.golongan, irisan.kedudukanHukum].filter(Boolean).join(" · ")}
        </Text>
      )}
      <nav className={classes["nav"]} aria-label={T.bagian}>
        {BAGIAN_BERKAS.map(({ kunci, judul }) => (
          <button key={kunci} type="button" aria-current={kunci === kini ? "true" : undefined} onClick={() => keBagian(kunci)}>
            {judul}
          </button>
        ))}
      </nav>
      {BAGIAN_BERKAS.map(({ kunci, Isi: Bagian }) => (
        <Bagian key={kunci} berkas={berkas} />
      ))}
    </div>
  );
}

function Jabatan({ berkas: { irisan } }: { readonly berkas: BerkasOrang }) {
  if (irisan === null) return null;
  if (irisan.jabatanId === null) return ` · ${irisan.jabatan || TEKS_PEGAWAI.belumBerjabatan}`;
  return (
    <>
      {" · "}
      <Anchor component={Link} href={`/jabatan/${irisan.jabatanId}`} inherit underline="always">
        {irisan.jabatan}
      </Anchor>
      {` · ${irisan.unit}`}
    </>
  );
}

/** Brings a section into view and the focus to it. */
function keBagian(kunci: string): void {
  const bagian = document.getElementById(idBagian(kunci));
  bagian?.scrollIntoView({ block: "start" });
  bagian?.focus({ preventScroll: true });
}

/** The section that stands at the top of the page now. */
function useBagianKini(): string | null {
  const [kini, setKini] = useState<string | null>(BAGIAN_BERKAS[0]?.kunci ?? null);
  useEffect(() => {
    const cari = (): void => setKini(bagianTeratas());
    document.addEventListener("scroll", cari, { capture: true, passive: true });
    return () => document.removeEventListener("scroll", cari, { capture: true });
  }, []);
  return kini;
}

/** How far below the top of the window a section may begin and still be the one that is read. */
const BATAS_ATAS = 150;

function bagianTeratas(): string | null {
  const mulai = BAGIAN_BERKAS.filter(
    ({ kunci }) => (document.getElementById(idBagian(kunci))?.getBoundingClientRect().top ?? Infinity) < BATAS_ATAS,
  );
  return (mulai.at(-1) ?? BAGIAN_BERKAS[0])?.kunci ?? null;
}

/** Alt with an arrow goes to the neighbour, Alt with Page Up or Down from section to section, Escape back to the list. */
function usePintasan(sebelum: string | null, sesudah: string | null): void {
  const [, navigate] = useLocation();
  useWindowKeys((event) => {
    if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
    if (isPressed(event, TOMBOL.halaman.keDaftarOrang)) {
      if (editsText(event.target)) return;
      event.preventDefault();
      navigate("/pegawai");
      return;
    }
    const bagianBerikut = isPressed(event, TOMBOL.halaman.bagianBerikut);
    if (bagianBerikut || isPressed(event, TOMBOL.halaman.bagianSebelum)) {
      event.preventDefault();
      const letak = BAGIAN_BERKAS.findIndex(({ kunci }) => kunci === bagianTeratas());
      const tujuan = BAGIAN_BERKAS[letak + (bagianBerikut ? 1 : -1)];
      if (tujuan) keBagian(tujuan.kunci);
      return;
    }
    const keAtas = isPressed(event, TOMBOL.halaman.orangSebelum);
    if (!keAtas && !isPressed(event, TOMBOL.halaman.orangSesudah)) return;
    event.preventDefault();
    const tujuan = keAtas ? sebelum : sesudah;
    if (tujuan !== null) navigate(`/pegawai/${tujuan}/berkas`);
  });
}
