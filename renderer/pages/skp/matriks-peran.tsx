import { Text, Textarea } from "@mantine/core";
import type { HasilBerjenjang, SimpulBerjenjang } from "../../../core/contract/skp-hasil";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { tidyText } from "../../../core/name";
import type { Rhk } from "../../../core/skp/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { useNaskahHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { useDraftText } from "../../ui/use-draft-text";
import { Waiting } from "../../ui/waiting";
import { PilihAtasan, useAtasanTerpilih } from "./berjenjang";
import { KepalaSkp, useTahunSkp } from "./kepala-skp";
import classes from "./skp.module.css";

/** The matrix of roles and results: people below a superior against her results, edited in place. */
export function MatriksPeran() {
  const [diminta, pilihTahun] = useTahunSkp();
  const hasil = useShell("skp.berjenjang", diminta);
  return (
    <>
      <KepalaSkp
        tampilan="matriks"
        keterangan={T.matriksPenjelasan}
        {...(hasil.data ? { tahun: { kini: hasil.data.tahun, ada: hasil.data.tahunAda, onPilih: pilihTahun } } : {})}
      />
      {hasil.error ? <LoadError error={hasil.error} onRetry={() => void hasil.refetch()} /> : null}
      {hasil.isPending ? <Waiting /> : null}
      {hasil.data ? <Isi hasil={hasil.data} /> : null}
    </>
  );
}

function Isi({ hasil }: { readonly hasil: HasilBerjenjang }) {
  const terpilih = useAtasanTerpilih(hasil);
  const atasan = terpilih.kini;
  useNaskahHalaman(
    atasan ? { judul: T.pilihanTampilan.matriks, naskah: { jenis: "matriksPeran", skpId: atasan.skpId }, kertas: "f4" } : null,
  );
  const kolom = atasan?.rhk.filter(({ jenis }) => jenis === "utama") ?? [];
  const bawahan = hasil.simpul.filter(({ atasanId }) => atasan !== null && atasanId === atasan.pegawaiId);
  if (!atasan || kolom.length === 0)
    return (
      <>
        {atasan ? <PilihAtasan {...terpilih} /> : null}
        <Text size="sm" c="dimmed">
          {T.matriksKosong}
        </Text>
      </>
    );
  return (
    <div className={classes["badan"]}>
      <PilihAtasan {...terpilih} />
      <div className={classes["gulir"]}>
        <table className={classes["tabel"]} aria-label={T.pilihanTampilan.matriks}>
          <thead>
            <tr>
              <th style={{ minWidth: 150 }}>{T.bawahan}</th>
              {kolom.map(({ id, uraian }) => (
                <th key={id} style={{ minWidth: 170 }}>
                  {uraian}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bawahan.map((simpul) => (
              <tr key={simpul.skpId}>
                <th scope="row" style={{ position: "static" }}>
                  {simpul.nama}
                  <Text size="xs" c="dimmed">
                    {simpul.jabatan}
                  </Text>
                </th>
                {kolom.map((rhk) => (
                  <td key={rhk.id}>
                    <Sel simpul={simpul} kolom={rhk} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Sel({ simpul, kolom }: { readonly simpul: SimpulBerjenjang; readonly kolom: Rhk }) {
  const milik = simpul.rhk.filter(({ rhkAtasanId, jenis }) => rhkAtasanId === kolom.id && jenis === "utama");
  return (
    <>
      {milik.map((rhk) => (
        <Isian key={rhk.id} simpul={simpul} kolom={kolom} rhk={rhk} />
      ))}
      {milik.length === 0 ? <Isian simpul={simpul} kolom={kolom} rhk={null} /> : null}
    </>
  );
}

/** One result in a cell: leaving it saves, Escape takes back, emptying it unlinks the result without losing it. */
function Isian({ simpul, kolom, rhk }: { readonly simpul: SimpulBerjenjang; readonly kolom: Rhk; readonly rhk: Rhk | null }) {
  const bagi = useCommand("skp.bagi");
  const [diketik, ketik] = useDraftText(`mph-${simpul.skpId}-${kolom.id}-${rhk?.id ?? ""}`);
  const tersimpan = rhk?.uraian ?? "";
  const simpan = (): void => {
    if (diketik === null || bagi.isPending) return;
    const uraian = tidyText(diketik);
    if (uraian === tersimpan || (uraian === "" && rhk === null)) return ketik(null);
    bagi.mutate(
      {
        skpId: simpul.skpId,
        rhkId: rhk?.id ?? null,
        revision: rhk?.revision ?? null,
        uraian: uraian === "" ? tersimpan : uraian,
        rhkAtasanId: uraian === "" ? null : kolom.id,
        dikerjakanSendiri: rhk?.dikerjakanSendiri ?? false,
      },
      { onSuccess: () => ketik(null) },
    );
    return undefined;
  };
  return (
    <Textarea
      size="xs"
      variant="unstyled"
      autosize
      aria-label={T.selMatriks(simpul.nama, kolom.uraian)}
      maxLength={PANJANG_SKP.uraian}
      value={diketik ?? tersimpan}
      onChange={(event) => ketik(event.currentTarget.value)}
      onBlur={simpan}
      onKeyDown={(event) => {
        if (event.key === "Escape") ketik(null);
        if (event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
