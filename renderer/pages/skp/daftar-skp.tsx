import { Button, Group, Menu, Progress, Select } from "@mantine/core";
import { IconCalendarDue, IconPlus, IconTransfer } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { DaftarSkp as Daftar, SkpBaris, TanpaSkp } from "../../../core/contract/skp-hasil";
import { wordFinder } from "../../../core/name";
import { KEADAAN_SKP } from "../../../core/skp/skp";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatAngka } from "../../../core/text/number";
import { TEKS_KEADAAN_SKP } from "../../../core/text/skp";
import { kalimatTenggat, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { LABEL_SKP } from "../../../core/text/skp";
import { useUnduhNaskah } from "../../data/naskah";
import { useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { ToImport } from "../../ui/to-import";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { DialogMulai } from "./dialog-mulai";
import { DialogPredikat } from "./dialog-predikat";
import { DialogTenggat } from "./dialog-tenggat";
import { KepalaSkp, useTahunSkp } from "./kepala-skp";
import { kolomSkp, type BarisDaftarSkp } from "./kolom-skp";
import classes from "./skp.module.css";

const SARINGAN = ["semua", "tanpa", ...KEADAAN_SKP, "temuan"] as const;
type Saringan = (typeof SARINGAN)[number];
const LABEL: Readonly<Record<Saringan, string>> = { semua: T.semua, tanpa: T.tanpaSkp, ...TEKS_KEADAAN_SKP, temuan: T.bermasalah };
type Dialog = "mulai" | "predikat" | "tenggat" | null;

/** The SKP of a year with how far each unit is before the deadline. */
export function DaftarSkp() {
  const [diminta, pilihTahun] = useTahunSkp();
  const daftar = useShell("skp.list", diminta);
  const [dialog, setDialog] = useState<Dialog>(null);
  const [, navigate] = useLocation();
  const isi = daftar.data;
  const { running, unduh } = useUnduhNaskah();
  const tutup = (): void => setDialog(null);
  const tindakan = (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={running !== null} leftSection={<IconTransfer size={16} aria-hidden />}>
            {T.imporEkspor}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => navigate("/skp/impor")}>{T.impor}</Menu.Item>
          {isi && isi.baris.length > 0 ? (
            <>
              <Menu.Item onClick={() => void unduh({ naskah: { jenis: "ekinerja", tahun: isi.tahun }, bentuk: "xlsx" })}>
                {T.ekspor}
              </Menu.Item>
              <Menu.Item onClick={() => void unduh({ naskah: { jenis: "skp", skpId: isi.baris.map(({ id }) => id) }, bentuk: "pdf" })}>
                {T.semuaPdf}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-end">
        <Menu.Target>
          <TombolTulis leftSection={<IconPlus size={16} aria-hidden />}>{T.mulai}</TombolTulis>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog("mulai")}>{T.mulai}</Menu.Item>
          <Menu.Item onClick={() => setDialog("predikat")}>{T.catatPredikat}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
  return (
    <>
      <KepalaSkp
        tampilan="daftar"
        keterangan={isi ? ringkasan(isi) : undefined}
        tindakan={tindakan}
        {...(isi ? { tahun: { kini: isi.tahun, ada: isi.tahunAda, onPilih: pilihTahun } } : {})}
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {isi ? (
        <>
          <Kemajuan isi={isi} onTenggat={() => setDialog("tenggat")} />
          <Tabel isi={isi} onMulai={() => setDialog("mulai")} />
          <DialogMulai buka={dialog === "mulai"} daftar={isi} onTutup={tutup} />
          <DialogPredikat buka={dialog === "predikat"} tahun={isi.tahun} skp={isi.baris} onTutup={tutup} />
          <DialogTenggat key={isi.tahun} buka={dialog === "tenggat"} tahun={isi.tahun} tenggat={isi.tenggat} onTutup={tutup} />
        </>
      ) : null}
    </>
  );
}

function ringkasan({ unit }: Daftar): string {
  const jumlah = (bagian: "orang" | "ada" | "dinilai"): string => formatAngka(unit.reduce((semua, satu) => semua + satu[bagian], 0));
  return T.ringkasan(jumlah("ada"), jumlah("orang"), jumlah("dinilai"));
}

const SEHARI = 86_400_000;

function Kemajuan({ isi, onTenggat }: { readonly isi: Daftar; readonly onTenggat: () => void }) {
  const sisa = (tanggal: string): number => Math.round((Date.parse(tanggal) - Date.parse(isi.per)) / SEHARI);
  const { tenggat } = isi;
  const kalimat = [
    ...(tenggat?.rencana ? [kalimatTenggat(LABEL_SKP.tenggatRencana, tenggat.rencana, sisa(tenggat.rencana))] : []),
    ...(tenggat?.penilaian ? [kalimatTenggat(LABEL_SKP.tenggatPenilaian, tenggat.penilaian, sisa(tenggat.penilaian))] : []),
  ];
  return (
    <section aria-label={T.kemajuan}>
      <Group gap="xs" mb={6}>
        <span style={{ fontSize: 13 }}>{kalimat.join("; ") || T.belumDitentukan}</span>
        <Button variant="subtle" size="compact-sm" leftSection={<IconCalendarDue size={14} aria-hidden />} onClick={onTenggat}>
          {T.aturTenggat}
        </Button>
      </Group>
      <ul className={classes["meter"]}>
        {isi.unit.map(({ unitId, unit, orang, ada, disepakati, dinilai }) => {
          const bagian = (banyak: number): number => (orang === 0 ? 0 : (banyak / orang) * 100);
          const angka = {
            orang: formatAngka(orang),
            ada: formatAngka(ada),
            disepakati: formatAngka(disepakati),
            dinilai: formatAngka(dinilai),
          };
          const kata = T.kemajuanUnit({ unit, ...angka });
          return (
            <li key={unitId ?? ""} title={kata}>
              <div>{unit}</div>
              <Progress.Root size="md" role="img" aria-label={kata}>
                <Progress.Section withAria={false} value={bagian(dinilai)} />
                <Progress.Section withAria={false} value={bagian(disepakati - dinilai)} striped />
                <Progress.Section withAria={false} value={bagian(ada - disepakati)} color="gray" />
              </Progress.Root>
              <div className={classes["meterRinci"]}>{T.kemajuanRingkas(angka)}</div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const keBaris = (satu: TanpaSkp): BarisDaftarSkp => ({ kunci: `-${satu.pegawaiId}`, skp: null, orang: satu });

function Tabel({ isi, onMulai }: { readonly isi: Daftar; readonly onMulai: () => void }) {
  const [cari, setCari] = useSearchText("skp");
  const [{ saringan }, ingat] = useRemembered<{ readonly saringan: Saringan }>("skp-saring", { saringan: "semua" });
  const [, navigate] = useLocation();
  const kata = useDeferredValue(cari);
  const semua = useMemo(
    (): readonly BarisDaftarSkp[] => [...isi.baris.map((skp: SkpBaris) => ({ kunci: skp.id, skp, orang: skp })), ...isi.belum.map(keBaris)],
    [isi],
  );
  const tampil = useMemo(() => {
    const cocok = wordFinder(kata);
    return semua.filter(({ skp, orang }) => {
      if (saringan === "tanpa" ? skp !== null : saringan === "temuan" ? (skp?.temuan ?? 0) === 0 && !skp?.atasan?.pergi : false)
        return false;
      if (saringan !== "semua" && saringan !== "tanpa" && saringan !== "temuan" && skp?.keadaan !== saringan) return false;
      return cocok(`${orang.nama} ${orang.nip} ${orang.jabatan} ${orang.unit}`);
    });
  }, [semua, kata, saringan]);
  const kolom = useMemo(() => kolomSkp(), []);
  const bersihkan = (): void => {
    setCari("");
    ingat({ saringan: "semua" });
  };
  if (semua.length === 0)
    return (
      <EmptyState title={T.tanpaPegawaiJudul} action={<ToImport />}>
        {T.tanpaPegawai}
      </EmptyState>
    );
  if (isi.baris.length === 0)
    return (
      <EmptyState title={T.kosongJudul} action={<Button onClick={onMulai}>{T.mulai}</Button>}>
        {T.kosong}
      </EmptyState>
    );
  return (
    <>
      <div className={classes["bilah"]}>
        <SearchField label={T.cari} placeholder={T.cari} value={cari} onChange={setCari} width={310} />
        <Select
          w={170}
          aria-label={T.saring}
          data={SARINGAN.map((value) => ({ value, label: LABEL[value] }))}
          value={saringan}
          allowDeselect={false}
          onChange={(pilihan) => ingat({ saringan: SARINGAN.find((satu) => satu === pilihan) ?? "semua" })}
        />
        <ShownCount
          shown={tampil.length}
          total={semua.length}
          what={T.satuan}
          narrowed={cari !== "" || saringan !== "semua"}
          onClear={bersihkan}
        />
      </div>
      <DataTable
        label={T.namaTabel}
        name="skp"
        rows={tampil}
        columns={kolom}
        rowId={({ kunci }) => kunci}
        onOpen={({ skp }) => (skp === null ? onMulai() : navigate(`/skp/${skp.id}`))}
        empty={<NoMatch title={T.tidakCocok} onClear={bersihkan} />}
        print={{ title: `${T.namaTabel} ${isi.tahun}`, notes: kalimatSaringan(cari) }}
      />
    </>
  );
}
