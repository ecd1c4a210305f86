import { Button, Drawer, FileButton, Group, Select, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import type { KompetensiKantor } from "../../../core/contract/kompetensi";
import type { Input } from "../../../core/contract/procedures";
import { JENIS_LEMBAR_KOMPETENSI, type PertanyaanKompetensi, type PratinjauKompetensi } from "../../../core/kompetensi/pratinjau";
import {
  TEKS_JENIS_LEMBAR_KOMPETENSI,
  TEKS_KAMUS as K,
  TEKS_MASALAH_KOMPETENSI,
  TEKS_PERABOT_KOMPETENSI,
  TEKS_TANYA_KOMPETENSI,
} from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useJob } from "../../data/job";
import { tell } from "../../data/notice";
import { showError, useCommand } from "../../data/query";
import { KepalaKolom } from "../../ui/kepala-kolom";
import { JobProgress } from "../../ui/job-progress";
import { TombolTulis } from "../../ui/tombol-tulis";
import classes from "./kompetensi.module.css";

type Sumber = Input<"kompetensi.baca">;
type Jawaban = NonNullable<Sumber["jawaban"]>[number];
const LEWATI = "-";
const MASALAH_TERBANYAK = 200;

/** Reads a file or what is pasted, says what it would do and what it cannot read, asks what it does not know, and writes only when told to. */
export function ImporKompetensi(props: { readonly buka: boolean; readonly kantor: KompetensiKantor; readonly onTutup: () => void }) {
  const { running, run } = useJob();
  const terapkan = useCommand("kompetensi.impor");
  const [tempelan, setTempelan] = useState("");
  const [sumber, setSumber] = useState<Sumber | null>(null);
  const [pratinjau, setPratinjau] = useState<PratinjauKompetensi | null>(null);
  const baca = (baru: Sumber): void => {
    setSumber(baru);
    run("kompetensi.baca", baru).then(setPratinjau, showError);
  };
  const jawab = ({ jenis, teks }: PertanyaanKompetensi, nilai: string): void => {
    if (sumber === null) return;
    const baru: Jawaban = { jenis, teks, nilai: nilai === LEWATI ? null : nilai };
    baca({ ...sumber, jawaban: [...(sumber.jawaban ?? []).filter((satu) => satu.jenis !== jenis || satu.teks !== teks), baru] });
  };
  const tutup = (): void => {
    setSumber(null);
    setPratinjau(null);
    setTempelan("");
    props.onTutup();
  };
  const banyak =
    pratinjau === null
      ? 0
      : JENIS_LEMBAR_KOMPETENSI.reduce((n, jenis) => n + pratinjau.hitungan[jenis].baru + pratinjau.hitungan[jenis].berubah, 0);
  return (
    <Drawer opened={props.buka} onClose={tutup} position="right" size={820} title={K.impor} closeOnClickOutside={false}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {K.petunjuk}
        </Text>
        <Group align="flex-end">
          <FileButton
            accept=".xlsx,.xlsm,.xls,.ods,.csv"
            onChange={(berkas) => {
              if (berkas)
                void berkas
                  .arrayBuffer()
                  .then((isi) => baca({ berkas: { nama: berkas.name, isi: new Uint8Array(isi) }, tempelan: "", jawaban: [] }));
            }}
          >
            {(sifat) => (
              <Button {...sifat} variant="default" loading={running !== null}>
                {K.bukaBerkas}
              </Button>
            )}
          </FileButton>
          <Textarea
            flex={1}
            rows={2}
            aria-label={K.tempel}
            placeholder={K.tempel}
            value={tempelan}
            onChange={(event) => setTempelan(event.currentTarget.value)}
          />
          <Button variant="default" disabled={tempelan.trim() === ""} onClick={() => baca({ berkas: null, tempelan, jawaban: [] })}>
            {K.baca}
          </Button>
        </Group>
        <JobProgress running={running} />
        {pratinjau === null || sumber === null ? null : (
          <>
            <Isi pratinjau={pratinjau} kantor={props.kantor} jawaban={sumber.jawaban ?? []} onJawab={jawab} />
            <Group justify="flex-end">
              <TombolTulis
                disabled={banyak === 0}
                loading={terapkan.isPending}
                onClick={() =>
                  terapkan.mutate(sumber, {
                    onSuccess: ({ ditulis }) => {
                      tell({ tone: "done", sentence: K.ditulis(formatAngka(ditulis)) });
                      tutup();
                    },
                  })
                }
              >
                {banyak === 0 ? K.tidakAda : K.terapkan(formatAngka(banyak))}
              </TombolTulis>
            </Group>
          </>
        )}
      </Stack>
    </Drawer>
  );
}

function Isi(props: {
  readonly pratinjau: PratinjauKompetensi;
  readonly kantor: KompetensiKantor;
  readonly jawaban: readonly Jawaban[];
  readonly onJawab: (pertanyaan: PertanyaanKompetensi, nilai: string) => void;
}) {
  const { pratinjau } = props;
  return (
    <>
      <table className={classes["kisi"]} aria-label={K.lembar}>
        <KepalaKolom judul={[K.lembar, K.isi, K.baris, K.diambil, K.perabot, K.masalah, K.ditanyakan]} />
        <tbody>
          {pratinjau.lembar.map((satu) => (
            <tr key={satu.nama}>
              <th scope="row">{satu.nama}</th>
              <td>{satu.jenis === null ? K.asing : TEKS_JENIS_LEMBAR_KOMPETENSI[satu.jenis]}</td>
              <td>{formatAngka(satu.baris)}</td>
              <td>{formatAngka(satu.diambil)}</td>
              <td>
                {(["atasJudul", "kosong", "judulUlang", "lembarAsing"] as const)
                  .filter((sebab) => satu.perabot[sebab] !== undefined)
                  .map((sebab) => `${formatAngka(satu.perabot[sebab] ?? 0)} ${TEKS_PERABOT_KOMPETENSI[sebab]}`)
                  .join(", ")}
              </td>
              <td>{formatAngka(satu.masalah)}</td>
              <td>{formatAngka(satu.ditanyakan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {JENIS_LEMBAR_KOMPETENSI.map((jenis) => {
        const { baru, berubah, tetap } = pratinjau.hitungan[jenis];
        return baru + berubah + tetap === 0 ? null : (
          <Text key={jenis} size="sm">
            {`${TEKS_JENIS_LEMBAR_KOMPETENSI[jenis]}: ${K.hitungan(formatAngka(baru), formatAngka(berubah), formatAngka(tetap))}`}
          </Text>
        );
      })}
      {pratinjau.pertanyaan.map((satu) => (
        <Select
          key={`${satu.jenis} ${satu.teks}`}
          searchable
          label={TEKS_TANYA_KOMPETENSI[satu.jenis]}
          description={K.artinya(satu.teks, formatAngka(satu.baris))}
          data={[...pilihanJawaban(satu, props.kantor), { value: LEWATI, label: K.lewati }]}
          value={null}
          onChange={(nilai) => {
            if (nilai !== null) props.onJawab(satu, nilai);
          }}
        />
      ))}
      {pratinjau.masalah.length === 0 ? null : (
        <table className={classes["kisi"]} aria-label={K.masalah}>
          <KepalaKolom judul={[K.sebab, K.lembar, K.sel, K.tertulis]} />
          <tbody>
            {pratinjau.masalah.slice(0, MASALAH_TERBANYAK).map((satu) => (
              <tr key={`${satu.lembar} ${satu.sel} ${satu.jenis}`}>
                <th scope="row">{TEKS_MASALAH_KOMPETENSI[satu.jenis]}</th>
                <td>{satu.lembar}</td>
                <td>{satu.sel}</td>
                <td>{satu.tertulis}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Suggestions first, then all that the office has. */
function pilihanJawaban(
  { jenis, saran }: PertanyaanKompetensi,
  kantor: KompetensiKantor,
): { readonly value: string; readonly label: string }[] {
  const semua = {
    kompetensi: kantor.kamus.map(({ kunci, nama }) => ({ value: kunci, label: nama })),
    jabatan: kantor.jabatan.map(({ id, nama, unit }) => ({ value: id, label: `${nama} · ${unit}` })),
    pegawai: kantor.orang.map(({ id, nama, nip }) => ({ value: id, label: nip === null ? nama : `${nama} · ${nip}` })),
  }[jenis];
  const dahulu = new Set(saran.map(({ id }) => id));
  return [...semua.filter(({ value }) => dahulu.has(value)), ...semua.filter(({ value }) => !dahulu.has(value))];
}
