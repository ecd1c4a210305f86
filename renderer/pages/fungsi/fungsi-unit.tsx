import { Select, Text } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { HasilOrganisasi } from "../../../core/contract/organisasi";
import { matriksFungsi, type KolomMatriks } from "../../../core/fungsi/matriks";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { ToImport } from "../../ui/to-import";
import { TombolTulis } from "../../ui/tombol-tulis";
import type { AcuanOrganisasi } from "./acuan";
import { FormFungsi, idDrafFungsi } from "./form-fungsi";
import classes from "./fungsi.module.css";
import { PanelSel } from "./panel-sel";
import { TabelMatriks } from "./tabel-matriks";

interface SelTerbuka {
  readonly fungsiId: string;
  readonly kolom: KolomMatriks;
}

/** The functions of one unit: their form, and the matrix of what serves them. */
export function FungsiUnitBagian(props: {
  readonly unitId: string | null;
  readonly hasil: HasilOrganisasi;
  readonly acuan: AcuanOrganisasi;
}) {
  const { hasil, acuan } = props;
  const [, navigate] = useLocation();
  const [mengisi, setMengisi] = useState(false);
  const [sel, setSel] = useState<SelTerbuka | null>(null);
  // Without a unit in the address the first one that has functions is shown, or the first of all.
  const unitId =
    hasil.unit.find(({ id }) => id === props.unitId)?.id ?? hasil.unit.find(({ id }) => acuan.fungsi.has(id))?.id ?? hasil.unit[0]?.id;
  const bukaSel = useCallback((fungsiId: string, kolom: KolomMatriks) => setSel({ fungsiId, kolom }), []);
  const matriks = useMemo(() => (unitId === undefined ? null : matriksFungsi({ ...hasil, unitId })), [hasil, unitId]);
  if (unitId === undefined || matriks === null)
    return (
      <EmptyState title={T.tanpaUnitJudul} action={<ToImport />}>
        {T.tanpaUnit}
      </EmptyState>
    );
  const nama = acuan.unit.get(unitId) ?? "";
  const milik = acuan.fungsi.get(unitId) ?? [];
  const tombol = (
    <TombolTulis
      variant={milik.length === 0 ? "filled" : "default"}
      leftSection={milik.length === 0 ? <IconPlus size={16} aria-hidden /> : <IconPencil size={16} aria-hidden />}
      onClick={() => setMengisi(true)}
    >
      {milik.length === 0 ? T.isi : T.ubah}
      <DraftMark id={idDrafFungsi(unitId)} />
    </TombolTulis>
  );
  return (
    <>
      <div className={classes["bilah"]}>
        <Select
          aria-label={T.pilihUnit}
          w={460}
          searchable
          allowDeselect={false}
          data={pilihanUnit(hasil, acuan)}
          value={unitId}
          onChange={(id) => {
            setSel(null);
            navigate(`/fungsi/${id ?? "unit"}`);
          }}
        />
        {milik.length === 0 ? null : tombol}
      </div>
      {milik.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={tombol}>
          {T.kosong}
        </EmptyState>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb={6}>
            {T.matriks.penjelasan}
          </Text>
          <TabelMatriks unit={nama} matriks={matriks} acuan={acuan} onPilih={bukaSel} />
        </>
      )}
      <FormFungsi key={unitId} buka={mengisi} unitId={unitId} acuan={acuan} onTutup={() => setMengisi(false)} />
      <PanelSel
        fungsi={milik.find(({ id }) => id === sel?.fungsiId) ?? null}
        kolom={sel?.kolom ?? null}
        hasil={hasil}
        acuan={acuan}
        onTutup={() => setSel(null)}
      />
    </>
  );
}

/** Units in the order of the office, each with how many functions it has. */
function pilihanUnit(hasil: HasilOrganisasi, acuan: AcuanOrganisasi): { readonly value: string; readonly label: string }[] {
  return hasil.unit.map(({ id, nama }) => {
    const banyak = acuan.fungsi.get(id)?.length ?? 0;
    return { value: id, label: banyak === 0 ? T.belumAdaFungsi(nama) : T.banyakFungsi(nama, formatAngka(banyak)) };
  });
}
