import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { Link, useLocation, useRoute } from "wouter";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
import { formatAngka } from "../../../core/text/number";
import { kalimatJumlah } from "../../../core/text/umum";
import { useCommand, useShell } from "../../data/query";
import { jelaskanBaris } from "../../jejak/jejak-diminta";
import { DataTable } from "../../ui/data-table";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useUndoNotice } from "../../ui/undo-notice";
import { useRemembered, useSearchText } from "../../data/remembered";
import { Waiting } from "../../ui/waiting";
import { barisJabatan, KEADAAN_JABATAN, SARINGAN_JABATAN_KOSONG, saringJabatan } from "./baris";
import { BilahJabatan, sebutanSaringan } from "./bilah-jabatan";
import { gabungJabatan, gabungUnit, type Penggabungan } from "./calon-gabung";
import { DialogGabung } from "./dialog-gabung";
import { DialogJabatan, type IsiDialog } from "./dialog-jabatan";
import classes from "./jabatan-page.module.css";
import { idDrafJabatan } from "./form-jabatan";
import { idDrafUnit } from "./form-unit";
import { kolomJabatan } from "./kolom";
import { LaciJabatan } from "./laci-jabatan";
import { susunPohon, unitDanBawahan } from "./pohon";
import { PohonUnit } from "./pohon-unit";

/** Addresses that open a form at once, for the command palette and the welcome. */
const ALAMAT_JABATAN_BARU = "baru";
const ALAMAT_UNIT_BARU = "unit-baru";

/** The unit whose jabatan are listed; null for those of all units. */
interface UnitDipilih {
  readonly pilihanUnit: string | null;
}

const SEMUA_UNIT: UnitDipilih = { pilihanUnit: null };

/** Units as a tree, their jabatan as a table; one jabatan opens beside it. */
export default function JabatanPage() {
  const unit = useShell("unit.list", {});
  const jabatan = useShell("jabatan.list", {});
  const rekap = useShell("abk.rekap", {});
  const penugasan = useShell("penugasan.list", {}).data;
  const hapusUnit = useCommand("unit.remove");
  const beriTahu = useUndoNotice();
  const [saringan, saring] = useRemembered("saringan-jabatan", SARINGAN_JABATAN_KOSONG);
  const [cari, setCari] = useSearchText("jabatan");
  const cariNanti = useDeferredValue(cari);
  const [{ pilihanUnit }, ingatUnit] = useRemembered<UnitDipilih>("unit-jabatan", SEMUA_UNIT);
  const setPilihanUnit = (unitId: string | null): void => ingatUnit({ pilihanUnit: unitId });
  const [dialog, setDialog] = useState<IsiDialog | null>(null);
  const [gabung, setGabung] = useState<Penggabungan | null>(null);
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/jabatan/:id");

  // Another place may send the analyst here to look at one state only.
  const [, dariTempatLain] = useRoute("/jabatan/keadaan/:keadaan");
  const keadaanDiminta = KEADAAN_JABATAN.find((satu) => satu === dariTempatLain?.keadaan);
  useEffect(() => {
    if (!keadaanDiminta) return;
    saring({ jenis: null, keadaan: keadaanDiminta });
    navigate("/jabatan", { replace: true });
  }, [keadaanDiminta, navigate, saring]);

  const [, unitDituju] = useRoute("/jabatan/unit/:unitId");
  const terpilih = unitDituju?.unitId ?? pilihanUnit;
  const setTerpilih = (unitId: string | null): void => {
    setPilihanUnit(unitId);
    if (unitDituju) navigate("/jabatan");
  };

  const simpul = useMemo(() => susunPohon(unit.data ?? [], jabatan.data ?? []), [unit.data, jabatan.data]);
  const semua = useMemo(
    () => barisJabatan(jabatan.data ?? [], rekap.data?.jabatan ?? [], penugasan ?? []),
    [jabatan.data, rekap.data, penugasan],
  );
  const simpulTerpilih = simpul.find((satu) => satu.unit.id === terpilih);
  const unitTerpilih = simpulTerpilih?.unit ?? null;
  const satuUnit = simpulTerpilih !== undefined && !simpulTerpilih.bercabang;
  const kolom = useMemo(() => kolomJabatan(satuUnit), [satuUnit]);
  const tampil = useMemo(
    () => saringJabatan(semua, { unit: unitTerpilih && unitDanBawahan(simpul, unitTerpilih.id), cari: cariNanti, saringan }),
    [semua, simpul, unitTerpilih, cariNanti, saringan],
  );

  const galat = unit.error ?? jabatan.error ?? rekap.error;
  const tutupAlamat = () => navigate("/jabatan");
  const dialogTerbuka = dialog ?? dialogDariAlamat(alamat?.id, unitTerpilih?.id ?? null);
  const banyak = kalimatJumlah(formatAngka(tampil.length), formatAngka(semua.length), TEKS_JABATAN.hal);
  return (
    <>
      <PageHeader
        title={TEKS_JABATAN.judul}
        description={TEKS_JABATAN.penjelasan}
        actions={
          <>
            <TombolTulis component={Link} href="/impor" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
              {TEKS_JABATAN.impor}
            </TombolTulis>
            <TombolTulis
              variant={simpul.length > 0 ? "default" : "filled"}
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setDialog({ jenis: "unit", unit: null, indukId: null })}
            >
              {TEKS_JABATAN.tambahUnit}
              <DraftMark id={idDrafUnit(null)} />
            </TombolTulis>
            {simpul.length > 0 ? (
              <TombolTulis
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setDialog({ jenis: "jabatan", jabatan: null, unitId: unitTerpilih?.id ?? null })}
              >
                {TEKS_JABATAN.tambahJabatan}
                <DraftMark id={idDrafJabatan(null)} />
              </TombolTulis>
            ) : null}
          </>
        }
      />
      {galat ? <LoadError error={galat} onRetry={() => void Promise.all([unit.refetch(), jabatan.refetch(), rekap.refetch()])} /> : null}
      {unit.isPending || jabatan.isPending || rekap.isPending ? <Waiting /> : null}
      {unit.data?.length === 0 ? (
        <EmptyState title={TEKS_JABATAN.kosong} action={<ToImport />}>
          {TEKS_JABATAN.kosongPenjelasan}
        </EmptyState>
      ) : null}
      {simpul.length > 0 && rekap.data ? (
        <div className={classes["split"]}>
          <PohonUnit simpul={simpul} jumlahJabatan={semua.length} terpilih={unitTerpilih?.id ?? null} onPilih={setTerpilih} />
          <div className={classes["table"]}>
            <BilahJabatan
              cari={cari}
              onCari={setCari}
              saringan={saringan}
              onSaring={saring}
              onHapus={() => {
                setCari("");
                saring(SARINGAN_JABATAN_KOSONG);
                setTerpilih(null);
              }}
              tampil={tampil.length}
              semua={semua.length}
              unit={unitTerpilih}
              tindakan={{
                onSubunit: () => setDialog({ jenis: "unit", unit: null, indukId: terpilih }),
                onUbah: () => setDialog({ jenis: "unit", unit: unitTerpilih, indukId: null }),
                onGabung: () => unitTerpilih && setGabung(gabungUnit(unitTerpilih, simpul)),
                onHapus: () =>
                  unitTerpilih &&
                  hapusUnit.mutate(
                    { id: unitTerpilih.id, revision: unitTerpilih.revision },
                    { onSuccess: () => beriTahu(TEKS_JABATAN.dihapus(unitTerpilih.nama)) },
                  ),
              }}
            />
            <DataTable
              label={TEKS_JABATAN.judul}
              name="jabatan"
              rows={tampil}
              columns={kolom}
              rowId={(baris) => baris.jabatanId}
              onRowKey={(event, { jabatanId }) => jelaskanBaris(event, { jabatanId })}
              openId={alamat?.id}
              onOpen={(baris) => navigate(`/jabatan/${baris.jabatanId}`)}
              empty={
                unitTerpilih && cari === "" && saringan.jenis === null && saringan.keadaan === null ? (
                  <EmptyState title={TEKS_JABATAN.unitTanpaJabatan} />
                ) : (
                  <NoMatch
                    title={TEKS_JABATAN.tidakCocok}
                    onClear={() => {
                      setCari("");
                      saring(SARINGAN_JABATAN_KOSONG);
                    }}
                  />
                )
              }
              print={{ title: TEKS_JABATAN.cetakan.nama, notes: [...sebutanSaringan(unitTerpilih, saringan, cari), banyak] }}
            />
          </div>
        </div>
      ) : null}
      {rekap.data ? (
        <LaciJabatan
          id={dialogTerbuka ? undefined : alamat?.id}
          baris={semua}
          onUbah={(satu) => setDialog({ jenis: "jabatan", jabatan: satu, unitId: satu.unitId })}
          onGabung={(baris) => setGabung(gabungJabatan(baris, semua))}
          onTutup={tutupAlamat}
        />
      ) : null}
      <DialogGabung
        isi={gabung}
        onTutup={() => setGabung(null)}
        onSelesai={(keId) => {
          if (gabung?.jenis === "jabatan") navigate(`/jabatan/${keId}`);
          else setTerpilih(keId);
          setGabung(null);
        }}
      />
      <DialogJabatan isi={dialogTerbuka} simpul={simpul} onTutup={() => (dialog ? setDialog(null) : tutupAlamat())} />
    </>
  );
}

function dialogDariAlamat(id: string | undefined, unitId: string | null): IsiDialog | null {
  if (id === ALAMAT_JABATAN_BARU) return { jenis: "jabatan", jabatan: null, unitId };
  return id === ALAMAT_UNIT_BARU ? { jenis: "unit", unit: null, indukId: unitId } : null;
}
