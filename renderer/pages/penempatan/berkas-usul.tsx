import { Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconPrinter, IconX } from "@tabler/icons-react";
import type { PlainDate } from "../../../core/date";
import type { KeadaanBerkas } from "../../../core/penempatan/jenis-berkas";
import type { Usul } from "../../../core/penempatan/usul";
import {
  countBerkasSiap,
  kalimatBerkas,
  TEKS_BERKAS_MUTASI as T,
  TEKS_JENIS_BERKAS,
  TEKS_KEADAAN_BERKAS,
} from "../../../core/text/berkas-mutasi";
import { kutipan } from "../../../core/text/kasus-halaman";
import { useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import classes from "./penempatan.module.css";

const GAMBAR: Readonly<Record<KeadaanBerkas, typeof IconCheck>> = {
  ada: IconCheck,
  dibuat: IconPrinter,
  belumLengkap: IconAlertTriangle,
  belumAda: IconX,
};

const K = T.kolom;

/** The documents that a move takes, each with what is on record of it and what is missing. */
export function BerkasUsul({ usul: { pegawaiId, ke }, per }: { readonly usul: Pick<Usul, "pegawaiId" | "ke">; readonly per: PlainDate }) {
  const berkas = useShell("penempatan.berkas", { pegawaiId, jabatanId: ke, per });
  if (berkas.error) return <LoadError error={berkas.error} onRetry={() => void berkas.refetch()} />;
  return (
    <section aria-label={T.judul}>
      <Title order={3} size="h6">
        {T.judul} <Sumber id="mutasi-berkas" hal={T.judul} />
      </Title>
      {berkas.data === undefined || berkas.isPlaceholderData ? (
        <Waiting />
      ) : (
        <>
          <Text size="sm" mb={4}>
            {T.ringkas(countBerkasSiap(berkas.data), berkas.data.length)}
          </Text>
          <table className={classes["kisi"]} aria-label={T.judul}>
            <thead>
              <tr>
                {[K.berkas, K.keadaan, K.isi, K.pasal].map((judul) => (
                  <th key={judul} scope="col">
                    {judul}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {berkas.data.map((satu) => {
                const Gambar = GAMBAR[satu.keadaan];
                return (
                  <tr key={satu.jenis}>
                    <th scope="row">{TEKS_JENIS_BERKAS[satu.jenis]}</th>
                    <td>
                      <span className={classes["hasil"]} data-keadaan={satu.keadaan}>
                        <Gambar size={14} aria-hidden /> {TEKS_KEADAAN_BERKAS[satu.keadaan]}
                      </span>
                    </td>
                    <td>{kalimatBerkas(satu)}</td>
                    <td>{kutipan(satu.ketentuan)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <Text size="sm" c="dimmed" mt={4}>
            {T.catatan}
          </Text>
        </>
      )}
    </section>
  );
}
