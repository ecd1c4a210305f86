import { Button, Group, Select, Text } from "@mantine/core";
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from "react";
import type { BulanPresensi, OrangPresensi } from "../../../core/contract/presensi";
import { datePartsOf, type PlainDate } from "../../../core/date";
import { wordFinder } from "../../../core/name";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatTanggal, NAMA_BULAN } from "../../../core/text/date";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { useSetidaknya } from "../../data/kunci";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { useRemembered, useSearchText } from "../../data/remembered";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { FormHari, type HariDibuka } from "./form-hari";
import { PilihTahun } from "./pilih-tahun";
import classes from "./presensi.module.css";
import { kunciHari, KUNCI_KODE, rupaHari } from "./sel-hari";
import { useTahun } from "./use-tahun";

/** People who are drawn at first; more on request. */
const SEKALI = 100;

/** A month of everybody: people down, days across, changed by hand. */
export function KisiBulan({ hariIni }: { readonly hariIni: PlainDate }) {
  const { tahun, pilihan, pilih } = useTahun(hariIni);
  const [{ bulan }, ingat] = useRemembered<{ readonly bulan: number }>("presensi-bulan", { bulan: datePartsOf(hariIni).month });
  const data = useShell("presensi.bulan", { tahun, bulan });
  const [cari, setCari] = useSearchText("presensi-bulan");
  const kata = useDeferredValue(cari);
  const tampil = useMemo(() => {
    const cocok = wordFinder(kata);
    return (data.data?.orang ?? []).filter(({ nama, nip, unit }) => cocok(`${nama} ${nip ?? ""} ${unit}`));
  }, [data.data, kata]);
  if (data.error) return <LoadError error={data.error} onRetry={() => void data.refetch()} />;
  if (!data.data) return <Waiting />;
  return (
    <>
      <Group gap="xs" mb={8}>
        <Select
          size="xs"
          w={120}
          aria-label={T.bulan}
          allowDeselect={false}
          data={NAMA_BULAN.map((label, urut) => ({ value: String(urut + 1), label }))}
          value={String(bulan)}
          onChange={(baru) => ingat({ bulan: Number(baru) })}
        />
        <PilihTahun tahun={tahun} pilihan={pilihan} onPilih={pilih} />
        <SearchField label={T.cari} placeholder={T.cari} value={cari} onChange={setCari} width={220} />
        <ShownCount
          shown={tampil.length}
          total={data.data.orang.length}
          what={T.orang}
          narrowed={cari !== ""}
          onClear={() => setCari("")}
        />
      </Group>
      {tampil.length === 0 && cari !== "" ? (
        <NoMatch title={T.tidakCocok} onClear={() => setCari("")} />
      ) : (
        <Kisi data={data.data} orang={tampil} judul={T.kisi(`${NAMA_BULAN[bulan - 1] ?? ""} ${tahun}`)} />
      )}
    </>
  );
}

function Kisi({ data, orang, judul }: { readonly data: BulanPresensi; readonly orang: readonly OrangPresensi[]; readonly judul: string }) {
  const [dibuka, buka] = useState<HariDibuka | null>(null);
  const [banyak, setBanyak] = useState(SEKALI);
  const [fokus, setFokus] = useState<readonly [baris: number, kolom: number]>([0, 0]);
  const simpan = useCommand("presensi.simpan");
  const menulis = useSetidaknya();
  const beriTahu = useUndoNotice();
  const hari = useMemo(() => new Map(data.hari.map((satu) => [kunciHari(satu.pegawaiId, satu.tanggal), satu])), [data.hari]);
  const { kalender } = data;
  useDaftarHalaman(
    daftarDari({
      judul,
      baris: orang,
      kolom: [
        { kepala: T.kolom.nama, nilai: ({ nama }: OrangPresensi) => nama },
        ...kalender.map((satu) => ({
          kepala: String(Number(satu.tanggal.slice(8))),
          nilai: ({ pegawaiId }: OrangPresensi) => rupaHari(hari.get(kunciHari(pegawaiId, satu.tanggal)), satu).huruf,
        })),
      ],
    }),
  );
  const tampil = orang.slice(0, banyak);
  const bukaHari = ({ pegawaiId, nama }: OrangPresensi, tanggal: PlainDate): void =>
    buka({ pegawaiId, nama, tanggal, ada: hari.get(kunciHari(pegawaiId, tanggal)) ?? null });
  const tulis = ({ pegawaiId, nama }: OrangPresensi, tanggal: PlainDate, kunci: string): boolean => {
    const ada = hari.get(kunciHari(pegawaiId, tanggal));
    const lama = ada === undefined ? null : { id: ada.id, revision: ada.revision };
    const kode = KUNCI_KODE[kunci];
    if (kode === undefined && (kunci !== "delete" || lama === null)) return false;
    const isi =
      kode === undefined
        ? null
        : {
            kode,
            masuk: ada?.masuk ?? null,
            keluar: ada?.keluar ?? null,
            menitTerlambat: null,
            menitPulangCepat: null,
            keterangan: ada?.keterangan ?? "",
          };
    if (!menulis) return false;
    const selesai = (isi === null ? T.dikosongkan : T.diubah)(nama, formatTanggal(tanggal));
    simpan.mutate({ hari: [{ pegawaiId, tanggal, lama, isi }] }, { onSuccess: () => beriTahu(selesai) });
    return true;
  };
  const pindah = (event: KeyboardEvent<HTMLTableElement>, baris: number, kolom: number): void => {
    const tujuan: readonly [number, number] = [
      Math.max(0, Math.min(tampil.length - 1, baris)),
      Math.max(0, Math.min(kalender.length - 1, kolom)),
    ];
    setFokus(tujuan);
    event.currentTarget.querySelector<HTMLElement>(`[data-letak="${tujuan[0]}-${tujuan[1]}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const [baris, kolom] = fokus;
    const siapa = tampil[baris];
    const tanggal = kalender[kolom]?.tanggal;
    if (event.ctrlKey || event.altKey || event.metaKey || siapa === undefined || tanggal === undefined) return;
    if (event.key === "ArrowDown") pindah(event, baris + 1, kolom);
    else if (event.key === "ArrowUp") pindah(event, baris - 1, kolom);
    else if (event.key === "ArrowRight") pindah(event, baris, kolom + 1);
    else if (event.key === "ArrowLeft") pindah(event, baris, kolom - 1);
    else if (event.key === "Home") pindah(event, baris, 0);
    else if (event.key === "End") pindah(event, baris, kalender.length - 1);
    else if (event.key === "Enter") bukaHari(siapa, tanggal);
    else if (!tulis(siapa, tanggal, event.key.toLowerCase())) return;
    event.preventDefault();
  };
  return (
    <>
      <Text size="xs" c="dimmed" mb={6}>
        {T.kisiPetunjuk}
      </Text>
      <div className={classes["gulir"]}>
        <table className={classes["kisi"]} role="grid" aria-label={judul} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{T.kolom.nama}</th>
              {kalender.map(({ tanggal }) => (
                <th key={tanggal} scope="col">
                  {Number(tanggal.slice(8))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tampil.map((siapa, baris) => (
              <tr key={siapa.pegawaiId}>
                <th scope="row" title={siapa.nama}>
                  {siapa.nama}
                </th>
                {kalender.map((satu, kolom) => {
                  const { huruf, warna, kata } = rupaHari(hari.get(kunciHari(siapa.pegawaiId, satu.tanggal)), satu);
                  const nama = T.selKeterangan(siapa.nama, formatTanggal(satu.tanggal), kata);
                  return (
                    <td
                      key={satu.tanggal}
                      role="gridcell"
                      data-letak={`${baris}-${kolom}`}
                      data-warna={warna}
                      className={classes["hari"]}
                      tabIndex={fokus[0] === baris && fokus[1] === kolom ? 0 : -1}
                      aria-label={huruf === "" ? nama : `${huruf}: ${nama}`}
                      title={nama}
                      onFocus={() => setFokus([baris, kolom])}
                      onClick={() => bukaHari(siapa, satu.tanggal)}
                    >
                      {huruf}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {orang.length > banyak ? (
        <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setBanyak(banyak + SEKALI)}>
          {T.lagi(Math.min(SEKALI, orang.length - banyak))}
        </Button>
      ) : null}
      {dibuka === null ? null : <FormHari hari={dibuka} onTutup={() => buka(null)} />}
    </>
  );
}
