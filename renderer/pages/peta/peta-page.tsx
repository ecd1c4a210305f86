import { Group } from "@mantine/core";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useLocation, useRoute } from "wouter";
import type { KertasNaskah } from "../../../core/naskah/naskah";
import { lukisPeta } from "../../../core/peta/lukis";
import { pensiunDi, type PensiunPeta } from "../../../core/peta/pensiun-peta";
import { parsePlainDate } from "../../../core/date";
import { cabangUnit, ID_KANTOR, type KotakPeta } from "../../../core/peta/pohon";
import { TEKS_HARI_PETA, TEKS_KOTAK, TEKS_PETA } from "../../../core/text/peta";
import { call } from "../../data/call";
import { pilihHari, useHariDipilih, useHariDituju } from "../../data/hari";
import { useBoleh } from "../../data/kunci";
import { useNaskahHalaman } from "../../data/naskah";
import { handOver } from "../../data/hand-over";
import { showError, useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { BilahPeta, UnduhPeta } from "./bilah";
import { butirPeta, cocokCari, type ButirPeta } from "./butir";
import { DialogPindah, type Pemindahan } from "./dialog-pindah";
import { HariPeta } from "./hari-peta";
import { KanvasPeta } from "./kanvas";
import type { Pandang } from "./pandang";
import classes from "./peta.module.css";
import { Pensiun } from "./pensiun";
import { pilihanUnit, type PilihanUnit } from "./pilihan-unit";
import { pngPeta } from "./png";
import { SusunanSkenario } from "./susunan-skenario";

interface Ingatan {
  readonly akar: string;
  readonly lipatan: readonly string[];
  readonly kertas: KertasNaskah;
  /** The view, and the branch that it was a view of. */
  readonly pandang: (Pandang & { readonly akar: string }) | null;
}

const INGATAN_AWAL: Ingatan = { akar: ID_KANTOR, lipatan: [], kertas: "a4", pandang: null };

/** The peta jabatan, or the reorganisation that a scenario tries out. */
export default function PetaPage() {
  const [diSkenario, skenario] = useRoute("/peta/skenario/:id");
  return diSkenario ? <SusunanSkenario key={skenario.id} id={skenario.id} /> : <PetaKantor />;
}

/** The map of the whole office, or the branch of one unit. */
function PetaKantor() {
  const per = useHariDipilih();
  const dituju = useHariDituju();
  const hari = per === null ? {} : { per };
  const peta = useShell("peta.get", {});
  const [ingatan, ingat] = useRemembered("peta", INGATAN_AWAL);
  const { sibuk, unduh } = useUnduh();
  const akar = peta.data?.akar ?? null;
  const cabang = (akar && cabangUnit(akar, ingatan.akar)) ?? akar;
  const unitId = cabang && cabang !== akar && cabang.unitId !== null ? { unitId: cabang.unitId } : {};
  useNaskahHalaman(
    cabang ? { judul: TEKS_PETA.judul, naskah: { jenis: "peta", ...unitId, ...hari, kertasPeta: ingatan.kertas }, kertas: "f4" } : null,
  );
  return (
    <div className={classes["ruang"]}>
      <PageHeader
        title={TEKS_PETA.judul}
        description={TEKS_PETA.penjelasan}
        actions={
          cabang ? (
            <UnduhPeta
              kertas={ingatan.kertas}
              onKertas={(kertas) => ingat({ kertas })}
              sibuk={sibuk}
              onSvg={() => void unduh(() => call("peta.svg", { ...unitId, ...hari }))}
              onPng={() => void unduh(() => pngPeta(cabang, ingatan.lipatan))}
            />
          ) : null
        }
      />
      {peta.error ? <LoadError error={peta.error} onRetry={() => void peta.refetch()} /> : null}
      {peta.isPending ? <Waiting /> : null}
      {peta.data && akar === null ? (
        <EmptyState title={TEKS_PETA.kosongJudul} action={<ToImport />}>
          {TEKS_PETA.kosong}
        </EmptyState>
      ) : null}
      {peta.data && (akar !== null || per !== null) ? (
        <HariPeta isi={peta.data} dituju={dituju} onPer={(lain) => void pilihHari(lain === null ? null : parsePlainDate(lain))} />
      ) : null}
      {peta.data && akar && cabang ? (
        <Peta akar={akar} cabang={cabang} pensiun={peta.data.pensiun} ingatan={ingatan} ingat={ingat} />
      ) : null}
    </div>
  );
}

interface PropsPeta {
  readonly akar: KotakPeta;
  readonly cabang: KotakPeta;
  readonly pensiun: readonly PensiunPeta[];
  readonly ingatan: Ingatan;
  readonly ingat: (ubah: Partial<Ingatan>) => void;
}

function Peta({ akar, cabang, pensiun, ingatan, ingat }: PropsPeta) {
  const [, navigate] = useLocation();
  const [cari, setCari] = useSearchText("peta");
  const lipatan = useMemo(() => new Set(ingatan.lipatan), [ingatan.lipatan]);
  const lukisan = useMemo(() => lukisPeta(cabang, lipatan), [cabang, lipatan]);
  const butir = useMemo(() => butirPeta(lukisan), [lukisan]);
  const cariNanti = useDeferredValue(cari);
  const ditemukan = useMemo(() => cocokCari(butir, cariNanti), [butir, cariNanti]);
  const [idKini, setKini] = useState(cabang.id);
  const [ke, setKe] = useState(0);
  const bolehPindah = useBoleh("susunan.ubah");
  const [pindah, setPindah] = useState<Pemindahan | null>(null);
  const [tuju, setTuju] = useState<{ readonly butir: number } | null>(null);
  const kini = Math.max(
    0,
    butir.findIndex(({ id }) => id === idKini),
  );
  const terpilih = butir[kini];
  const kotakTerpilih = lukisan.kotak.find(({ kotak }) => kotak.id === terpilih?.kotakId)?.kotak;
  const pilih = useCallback(
    (nomor: number): void => {
      setKini(butir[nomor]?.id ?? "");
      setTuju({ butir: nomor });
    },
    [butir],
  );
  const lipat = useCallback(
    (kotakId: string): void => {
      const baru = lipatan.has(kotakId) ? ingatan.lipatan.filter((id) => id !== kotakId) : [...ingatan.lipatan, kotakId];
      setKini(kotakId);
      ingat({ lipatan: baru });
    },
    [lipatan, ingatan.lipatan, ingat],
  );
  const maju = (langkah: 1 | -1): void => {
    if (ditemukan.length === 0) return;
    const baru = (ke + langkah + ditemukan.length) % ditemukan.length;
    setKe(baru);
    pilih(ditemukan[baru] ?? 0);
  };
  const buka = useCallback(
    ({ jabatanId }: ButirPeta): void => {
      if (jabatanId !== null) navigate(`/jabatan/${jabatanId}`);
    },
    [navigate],
  );
  return (
    <>
      <BilahPeta
        akar={cabang === akar ? ID_KANTOR : (cabang.unitId ?? ID_KANTOR)}
        pilihanAkar={pilihanAkar(akar)}
        onAkar={(baru) => {
          ingat({ akar: baru, pandang: null });
          setKini("");
        }}
        pencarian={{
          cari,
          ke,
          dari: ditemukan.length,
          onCari: (baru) => {
            setCari(baru);
            setKe(0);
            const pertama = cocokCari(butir, baru)[0];
            if (pertama !== undefined) pilih(pertama);
          },
          onMaju: maju,
        }}
        onLipatSemua={() => ingat({ lipatan: cabang.anak.filter(({ anak, baris }) => anak.length + baris.length > 0).map(({ id }) => id) })}
        onBentangkanSemua={() => ingat({ lipatan: [] })}
        onPindah={
          bolehPindah
            ? () => {
                if (terpilih) setPindah(pemindahan(terpilih, null));
              }
            : null
        }
      />
      <KanvasPeta
        key={cabang.id}
        peta={lukisan}
        butir={butir}
        kini={kini}
        ditemukan={ditemukan}
        mula={ingatan.pandang?.akar === cabang.id ? ingatan.pandang : null}
        tuju={tuju}
        onPilih={pilih}
        onBuka={buka}
        onLipat={lipat}
        onPindah={bolehPindah ? (asal, tujuan) => setPindah(pemindahan(asal, tujuan)) : null}
        onDiam={(pandang) => ingat({ pandang: { ...pandang, akar: cabang.id } })}
      />
      <DialogPindah isi={pindah} unit={pilihanUnit(akar)} onTutup={() => setPindah(null)} />
      <Group gap="md">
        <span>{[TEKS_PETA.ringkas(cabang.jumlahCabang), TEKS_PETA.legenda, ...legendaPensiun(cabang)].join(" · ")}</span>
        {terpilih && kotakTerpilih ? (
          <Pensiun
            pensiun={pensiunDi(pensiun, { kotak: kotakTerpilih, jabatanId: terpilih.jenis === "jabatan" ? terpilih.jabatanId : null })}
            sebutan={TEKS_HARI_PETA.pensiunDi(terpilih.nama)}
          />
        ) : null}
      </Group>
    </>
  );
}

function legendaPensiun({ jumlahCabang }: KotakPeta): readonly string[] {
  return jumlahCabang.pensiun > 0 ? [TEKS_KOTAK.legendaPensiun] : [];
}

/** What is asked to be moved: a unit by its box, or one jabatan. Null for the office itself, which goes nowhere. */
function pemindahan(asal: ButirPeta, tujuan: ButirPeta | null): Pemindahan | null {
  const ke = tujuan?.unitId ?? null;
  if (asal.sebuahUnit && asal.unitId !== null) return { jenis: "unit", id: asal.unitId, nama: asal.unit, ke };
  return asal.jabatanId === null ? null : { jenis: "jabatan", id: asal.jabatanId, nama: asal.nama, ke };
}

/** What may be drawn by itself: the office, or any unit below its top. */
function pilihanAkar(akar: KotakPeta): readonly PilihanUnit[] {
  return [{ value: ID_KANTOR, label: TEKS_PETA.seluruhKantor }, ...pilihanUnit(akar).filter(({ value }) => value !== akar.unitId)];
}

/** Makes a picture and hands it over; meanwhile the button says so. */
function useUnduh() {
  const [sibuk, setSibuk] = useState(false);
  const unduh = async (buat: () => Promise<{ readonly nama: string; readonly isi: Uint8Array }>): Promise<void> => {
    setSibuk(true);
    try {
      await handOver(await buat(), { judul: TEKS_PETA.judul });
    } catch (error) {
      showError(error);
    } finally {
      setSibuk(false);
    }
  };
  return { sibuk, unduh };
}
