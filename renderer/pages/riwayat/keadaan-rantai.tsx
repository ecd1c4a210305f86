import { Alert, Button, List, Stack, Text, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { isNamaTabel, tabelDari } from "../../../core/baris/semua";
import type { HasilPeriksa, PeriksaTerakhir } from "../../../core/contract/rantai";
import { AppError } from "../../../core/errors";
import { tandaPendek } from "../../../core/rantai/tanda";
import { formatWaktu } from "../../../core/text/date";
import { kalimatPutusBerkas } from "../../../core/text/berkas-rantai";
import { kalimatBeda, kalimatPutus, kalimatRantai, kalimatTerakhir, TEKS_PERIKSA as T } from "../../../core/text/rantai";
import { useJob } from "../../data/job";
import { useBoleh } from "../../data/kunci";
import { showError, useCommand, useShell } from "../../data/query";
import { JobProgress } from "../../ui/job-progress";
import { LoadError } from "../../ui/load-error";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";

/** Breaks and differences that are told one by one on screen. */
const DITUNJUKKAN = 10;

/** The head of the chain, the last check, and the way to check again. */
export function KeadaanRantai() {
  const keadaan = useShell("rantai.keadaan", {});
  const { running, run } = useJob();
  const akui = useCommand("rantai.akui");
  const [hasil, setHasil] = useState<HasilPeriksa | null>(null);
  const periksa = async (): Promise<void> => {
    try {
      setHasil(await run("rantai.periksa", {}));
      await keadaan.refetch();
    } catch (error) {
      if (!(error instanceof AppError && error.code === "cancelled")) showError(error);
    }
  };
  if (keadaan.error) return <LoadError error={keadaan.error} onRetry={() => void keadaan.refetch()} />;
  if (!keadaan.data) return <Waiting />;
  const { kepala, terakhir } = keadaan.data;
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">
        {kepala?.sidik ? T.kepala(tandaPendek(kepala.sidik), kepala.langkah, formatWaktu(kepala.waktu)) : T.tanpaLangkah}
      </Text>
      {hasil === null ? (
        <Terakhir terakhir={terakhir} />
      ) : (
        <Hasil hasil={hasil} onAkui={(alasan) => akui.mutate({ alasan }, { onSuccess: () => void periksa() })} />
      )}
      <Button variant="default" loading={running !== null} onClick={() => void periksa()}>
        {hasil === null && terakhir === null ? T.periksa : T.periksaLagi}
      </Button>
      <div style={{ width: "100%" }}>
        <JobProgress running={running} />
      </div>
      <Text size="xs" c="dimmed">
        {T.batas}
      </Text>
    </Stack>
  );
}

function Terakhir({ terakhir }: { readonly terakhir: PeriksaTerakhir | null }) {
  return (
    <Text size="sm" c="dimmed">
      {terakhir === null ? T.belum : kalimatTerakhir(terakhir)}
    </Text>
  );
}

/** Says that she knows why the history is not the one that this machine noted; without it the finding is told at every check. */
function Akui({ onAkui }: { readonly onAkui: (alasan: string) => void }) {
  const [alasan, setAlasan] = useState("");
  if (!useBoleh("rantai.akui")) return null;
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{T.akuiPenjelasan}</Text>
      <TextInput
        label={T.alasanAkui}
        size="xs"
        w={420}
        maw="100%"
        maxLength={200}
        value={alasan}
        onChange={(event) => setAlasan(event.currentTarget.value)}
      />
      <TombolTulis size="xs" variant="default" disabled={alasan.trim() === ""} onClick={() => onAkui(alasan)}>
        {T.akui}
      </TombolTulis>
    </Stack>
  );
}

function Hasil({ hasil, onAkui }: { readonly hasil: HasilPeriksa; readonly onAkui: (alasan: string) => void }) {
  const { rantai, isi, berkas, utuh, kepalaHilang, catatanTakSah, waktu } = hasil;
  const Ikon = utuh ? IconShieldCheck : IconAlertTriangle;
  const temuan = [
    ...rantai.putus.slice(0, DITUNJUKKAN).map((putus) => kalimatPutus(putus)),
    ...isi.beda.slice(0, DITUNJUKKAN).map((beda) => kalimatBeda(beda, isNamaTabel(beda.tabel) ? tabelDari(beda.tabel).nama : beda.tabel)),
    ...berkas.putus.slice(0, DITUNJUKKAN).map((putus) => kalimatPutusBerkas(putus)),
  ];
  const lebih = rantai.banyakPutus + isi.banyakBeda + berkas.banyakPutus - temuan.length;
  return (
    <Alert color={utuh ? "teal" : "red"} icon={<Ikon size={18} aria-hidden />} title={kalimatRantai(rantai)} w="100%" role="status">
      <Stack gap={4}>
        <Text size="sm">
          {isi.banyakBeda === 0 ? T.isiCocok(isi.baris) : T.isiBeda(isi.banyakBeda)}{" "}
          {berkas.banyakPutus === 0 && berkas.banyak > 0 ? `${T.berkasUtuh(berkas.banyak)} ` : ""}
          {T.diperiksa(formatWaktu(waktu))}
        </Text>
        {temuan.length === 0 ? null : (
          <List size="sm">
            {[...new Set(temuan)].map((satu) => (
              <List.Item key={satu}>{satu}</List.Item>
            ))}
          </List>
        )}
        {lebih > 0 ? <Text size="sm">{T.lebih(lebih)}</Text> : null}
        {kepalaHilang ? <Text size="sm">{T.ekorTersimpan(kepalaHilang.langkah, formatWaktu(kepalaHilang.waktu))}</Text> : null}
        {catatanTakSah ? <Text size="sm">{T.catatanTakSah}</Text> : null}
        {utuh ? null : (
          <Text size="sm" fw={600}>
            {T.selanjutnya}
          </Text>
        )}
        {kepalaHilang !== null || catatanTakSah ? <Akui onAkui={onAkui} /> : null}
        {rantai.pangkal ? (
          <Text size="sm" c="dimmed">
            {T.pangkal(rantai.pangkal.langkah, formatWaktu(rantai.pangkal.waktu))}
          </Text>
        ) : null}
      </Stack>
    </Alert>
  );
}
