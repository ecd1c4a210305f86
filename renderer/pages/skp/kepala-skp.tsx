import { SegmentedControl, Select } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { useRemembered } from "../../data/remembered";
import { PageHeader } from "../../ui/page-header";

const ALAMAT = {
  daftar: "/skp",
  berjenjang: "/skp/berjenjang",
  matriks: "/skp/matriks",
  distribusi: "/skp/distribusi",
  kredit: "/skp/angka-kredit",
} as const;
type TampilanSkp = keyof typeof ALAMAT;
const TAMPILAN = Object.keys(ALAMAT) as readonly TampilanSkp[];

/** The year that all views of performance look at; the present one until another is chosen. */
export function useTahunSkp(): readonly [{ readonly tahun?: number }, (tahun: number) => void] {
  const [{ tahun }, ingat] = useRemembered<{ readonly tahun: number | null }>("skp-tahun", { tahun: null });
  return [tahun === null ? {} : { tahun }, (pilihan) => ingat({ tahun: pilihan })];
}

/** Title, ways to the other views, and the year of all of them. */
export function KepalaSkp(props: {
  readonly tampilan: TampilanSkp;
  readonly keterangan?: ReactNode;
  readonly tahun?: { readonly kini: number; readonly ada: readonly number[]; readonly onPilih: (tahun: number) => void };
  readonly tindakan?: ReactNode;
}) {
  const [, navigate] = useLocation();
  const { tahun } = props;
  return (
    <>
      <PageHeader title={T.judul} description={props.keterangan} actions={props.tindakan} />
      <div style={{ display: "flex", gap: 10, flexWrap: "wrap", marginBottom: 12 }}>
        <SegmentedControl<TampilanSkp>
          size="xs"
          aria-label={T.tampilan}
          data={TAMPILAN.map((value) => ({ value, label: T.pilihanTampilan[value] }))}
          value={props.tampilan}
          onChange={(pilihan) => navigate(ALAMAT[pilihan])}
        />
        {tahun ? (
          <Select
            size="xs"
            w={92}
            aria-label={T.tahun}
            data={tahun.ada.map(String)}
            value={String(tahun.kini)}
            allowDeselect={false}
            onChange={(pilihan) => (pilihan === null ? undefined : tahun.onPilih(Number(pilihan)))}
          />
        ) : null}
      </div>
    </>
  );
}
