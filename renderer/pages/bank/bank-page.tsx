import { IconPlus } from "@tabler/icons-react";
import { useDeferredValue, useMemo } from "react";
import { useLocation, useRoute } from "wouter";
import { nameKey } from "../../../core/name";
import { TEKS_BANK } from "../../../core/text/bank";
import { kalimatSaringan } from "../../../core/text/daftar";
import { useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { useSearchText } from "../../data/remembered";
import { ShownCount } from "../../ui/shown-count";
import classes from "./bank.module.css";
import { kolomBank } from "./kolom-bank";
import { idDrafBank } from "./form-bank";
import { ALAMAT_BARU, LaciBank } from "./laci-bank";

/** The task bank: standard norms, searched; one opens beside the list. */
export default function BankPage() {
  const daftar = useShell("bank.list", {});
  const [cari, setCari] = useSearchText("bank");
  const kunci = nameKey(useDeferredValue(cari));
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/bank/:id");
  const semua = useMemo(() => daftar.data ?? [], [daftar.data]);
  const tampil = useMemo(
    () =>
      kunci === ""
        ? semua
        : semua.filter(({ uraian, sumber, satuanHasil }) => nameKey(`${uraian} ${satuanHasil} ${sumber}`).includes(kunci)),
    [semua, kunci],
  );
  const kolom = useMemo(() => kolomBank(), []);
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => navigate(`/bank/${ALAMAT_BARU}`)}>
      {TEKS_BANK.tambah}
      <DraftMark id={idDrafBank(null)} />
    </TombolTulis>
  );
  return (
    <>
      <PageHeader title={TEKS_BANK.judul} description={TEKS_BANK.penjelasan} actions={semua.length > 0 ? tambah : null} />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState title={TEKS_BANK.kosongJudul} action={tambah}>
          {TEKS_BANK.kosong}
        </EmptyState>
      ) : null}
      {semua.length > 0 ? (
        <>
          <div className={classes["bilah"]}>
            <SearchField label={TEKS_BANK.cari} placeholder={TEKS_BANK.cari} value={cari} onChange={setCari} width={280} />
            <ShownCount
              shown={tampil.length}
              total={semua.length}
              what={TEKS_BANK.satuan}
              narrowed={cari !== ""}
              onClear={() => setCari("")}
            />
          </div>
          <DataTable
            label={TEKS_BANK.namaTabel}
            name="bank"
            rows={tampil}
            columns={kolom}
            rowId={({ id }) => id}
            openId={alamat?.id}
            onOpen={({ id }) => navigate(`/bank/${id}`)}
            empty={<NoMatch title={TEKS_BANK.tidakCocok} onClear={() => setCari("")} />}
            print={{ title: TEKS_BANK.cetakan.judul, notes: kalimatSaringan(cari) }}
          />
        </>
      ) : null}
      {daftar.data ? <LaciBank id={alamat?.id} bank={semua} onTutup={() => navigate("/bank")} /> : null}
    </>
  );
}
