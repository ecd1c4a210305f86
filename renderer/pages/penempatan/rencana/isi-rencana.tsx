import { Alert, Anchor, Button, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import type { IsiRencana } from "../../../../core/contract/rencana-penempatan";
import { kalimatPertentangan } from "../../../../core/text/cli-penempatan";
import { TEKS_NASKAH_PENEMPATAN } from "../../../../core/text/naskah-penempatan";
import { TEKS_HALAMAN_PENEMPATAN } from "../../../../core/text/penempatan-halaman";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_KEADAAN_RENCANA } from "../../../../core/text/rencana-penempatan";
import { useJobAnswer } from "../../../data/job";
import { useNaskahHalaman } from "../../../data/naskah";
import { useSearchText } from "../../../data/remembered";
import { LoadError } from "../../../ui/load-error";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { barisKeputusan, isRencanaTercetak } from "./baris-keputusan";
import { DialogPakai } from "./dialog-pakai";
import { KerjakanBatasan } from "./kerjakan-batasan";
import { MenuRencana } from "./menu-rencana";
import { TabelKeputusan } from "./tabel-keputusan";

/** One kept plan: its moves with what was decided of them, beside what is computed under its limits now. */
export function IsiRencanaPage({ id }: { readonly id: string }) {
  const jawaban = useJobAnswer("rencanaPenempatan.get", { id }, { keepBefore: true });
  const [memakai, setMemakai] = useState(false);
  const isi = jawaban.data;
  const keterangan = isi
    ? [
        T.keterangan(TEKS_KEADAAN_RENCANA[isi.rencana.keadaan], isi.rencana.per),
        T.batasanKalimat({ kunci: isi.batasan.kunci.length, coret: isi.batasan.coret.length, penting: isi.batasan.penting.length }),
        ...(isi.hasil.keadaan === "bertentangan" || isi.hasil.per === isi.rencana.per ? [] : [T.dihitungPer(isi.hasil.per)]),
        ...(isi.rencana.catatan === "" ? [] : [isi.rencana.catatan]),
      ].join(" ")
    : "";
  return (
    <>
      <Anchor component={Link} href="/penempatan/rencana" size="sm">
        {T.keDaftar}
      </Anchor>
      <PageHeader
        title={isi?.rencana.nama ?? T.judul}
        description={keterangan}
        actions={
          isi ? (
            <>
              <KerjakanBatasan batasan={isi.batasan} />
              {isi.rencana.keadaan === "draf" ? (
                <Button size="xs" leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setMemakai(true)}>
                  {T.pakai}
                </Button>
              ) : null}
              <MenuRencana rencana={isi.rencana} bersk={isi.tersimpan.filter(({ tmt }) => tmt !== null).length} />
            </>
          ) : null
        }
      />
      {jawaban.error ? <LoadError error={jawaban.error} onRetry={() => void jawaban.refetch()} /> : null}
      {jawaban.isPending ? <Waiting /> : null}
      {isi ? <Isi isi={isi} /> : null}
      <DialogPakai rencana={memakai && isi ? isi.rencana : null} onTutup={() => setMemakai(false)} ganda={isi ? kalimatGanda(isi) : []} />
    </>
  );
}

/** Of each person of the plan whom another plan accepted, that it did. */
function kalimatGanda(isi: IsiRencana): readonly string[] {
  const orang = new Set(barisKeputusan(isi).flatMap(({ pegawaiId, tersimpan }) => (tersimpan?.keputusan === "tolak" ? [] : [pegawaiId])));
  return isi.diterimaLain
    .filter(({ pegawaiId }) => orang.has(pegawaiId))
    .map(({ nama, ke, rencana }) => T.diterimaGanda(nama, ke, rencana));
}

function Isi({ isi }: { readonly isi: IsiRencana }) {
  const { hasil, rencana, beda } = isi;
  const nama = (id: string): string => hasil.nama[id] ?? id;
  const [kata] = useSearchText("rencana-penempatan");
  // Narrowed by a search the list on screen is printed in place of the whole proposal.
  useNaskahHalaman(
    kata === "" && isRencanaTercetak(isi)
      ? { judul: TEKS_NASKAH_PENEMPATAN.judul, naskah: { jenis: "usulPenempatan", rencanaId: rencana.id }, kertas: "f4" }
      : null,
  );
  return (
    <>
      {hasil.keadaan === "bertentangan" ? (
        <Alert
          color="red"
          mb="sm"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title={TEKS_HALAMAN_PENEMPATAN.bertentangan}
          role="alert"
        >
          <ul>
            {hasil.pertentangan.map((satu) => (
              <li key={JSON.stringify(satu)}>{kalimatPertentangan(satu, nama)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {hasil.keadaan !== "bertentangan" && hasil.perkaraTertutup ? (
        <Text size="sm" mb={6}>
          {TEKS_HALAMAN_PENEMPATAN.perkaraTertutup}{" "}
          <Anchor component={Link} href="/disiplin" size="sm">
            {TEKS_HALAMAN_PENEMPATAN.keDisiplin}
          </Anchor>
        </Text>
      ) : null}
      {rencana.keadaan === "dipakai" && beda ? <Beda beda={beda} nama={nama} /> : null}
      <TabelKeputusan isi={isi} />
    </>
  );
}

/** Whether what is computed now is still what the office goes by. */
function Beda({ beda, nama }: { readonly beda: NonNullable<IsiRencana["beda"]>; readonly nama: (id: string) => string }) {
  if (beda.sama)
    return (
      <Text size="sm" mb="xs" role="status">
        {T.beda.sama}
      </Text>
    );
  return (
    <Alert color="orange" p="xs" mb="xs" icon={<IconAlertTriangle size={18} aria-hidden />} title={T.beda.lain} role="status">
      {T.beda.lainArti}{" "}
      {beda.baru.length === 0 ? "" : T.beda.baru(beda.baru.length, beda.baru.map(({ pegawaiId }) => nama(pegawaiId)).join("; "))}
    </Alert>
  );
}
