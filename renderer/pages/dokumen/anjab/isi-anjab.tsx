import { Anchor, Button } from "@mantine/core";
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { BarisDokumenAnjab, IsiDokumenAnjab } from "../../../../core/contract/dokumen-anjab";
import { groupBy } from "../../../../core/group";
import { formatTanggal } from "../../../../core/text/date";
import { TEKS_ISI_DOKUMEN } from "../../../../core/text/dokumen";
import { TEKS_DOKUMEN_ANJAB as T } from "../../../../core/text/dokumen-anjab";
import { namaDokumenAnjab } from "../../../../core/text/keadaan-dokumen";
import { useNaskahHalaman } from "../../../data/naskah";
import { useShell } from "../../../data/query";
import { GroupedTable } from "../../../ui/grouped-table";
import type { TableItem } from "../../../ui/grouped-table-types";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { alamatDokumenAnjab, DAFTAR_ANJAB } from "../../../data/alamat-anjab";
import { JENIS_DOKUMEN } from "../jenis-dokumen";
import { KepalaKeadaan } from "../kepala-keadaan";
import { TombolTindakan } from "../tombol-tindakan";
import { KesiapanAnjab, KOLOM_JABATAN_ANJAB } from "./kolom-anjab";

/** One document of the anjab with its jabatan: frozen once it was submitted, following the data before that. */
export function IsiAnjab(props: { readonly id: string }) {
  const isi = useShell("dokumenAnjab.get", { id: props.id });
  if (isi.error) return <LoadError error={isi.error} onRetry={() => void isi.refetch()} />;
  if (isi.data?.dokumen.id !== props.id) return <Waiting />;
  return <Isi isi={isi.data} />;
}

function Isi(props: { readonly isi: IsiDokumenAnjab }) {
  const { dokumen, dibekukan, per, jabatan } = props.isi;
  const [, navigate] = useLocation();
  const items = useMemo(() => itemPerUnit(jabatan), [jabatan]);
  // What Ctrl+P prints: the whole book of this version.
  useNaskahHalaman({ judul: T.buku, naskah: { jenis: "informasiJabatan", dokumenId: dokumen.id, buku: true }, kertas: "f4" });
  return (
    <>
      <PageHeader
        title={namaDokumenAnjab(dokumen)}
        description={
          <>
            <Anchor component={Link} href={DAFTAR_ANJAB} inherit underline="always">
              {T.kembali}
            </Anchor>
            {` · ${T.per(formatTanggal(per))}`}
          </>
        }
        actions={
          <>
            {dibekukan ? (
              <Button component={Link} href={JENIS_DOKUMEN.anjab.banding(dokumen.id)} variant="default">
                {TEKS_ISI_DOKUMEN.bandingkanSekarang}
              </Button>
            ) : null}
            <TombolTindakan
              jenis="anjab"
              dokumen={dokumen}
              kesiapan={<KesiapanAnjab jumlah={dokumen.jumlah} />}
              onSelesai={(sesudah) => navigate(sesudah ? alamatDokumenAnjab(sesudah.id) : DAFTAR_ANJAB)}
            />
          </>
        }
      />
      <KepalaKeadaan jenis="anjab" dokumen={dokumen} dibekukan={dibekukan} />
      <GroupedTable label={T.daftar} name="dokumen-anjab-isi" columns={KOLOM_JABATAN_ANJAB} items={items} />
    </>
  );
}

function itemPerUnit(jabatan: readonly BarisDokumenAnjab[]): TableItem<BarisDokumenAnjab>[] {
  return [...groupBy(jabatan, ({ unit }) => unit)].flatMap(([unit, baris]) => [
    { kind: "group" as const, id: `unit-${unit}`, title: unit, cells: {} },
    ...baris.map((row): TableItem<BarisDokumenAnjab> => ({ kind: "row", id: row.jabatanId, row })),
  ]);
}
