import { Alert, Button, Checkbox, Modal, Stack, Tabs, Text, TextInput } from "@mantine/core";
import { IconEye, IconInfoCircle } from "@tabler/icons-react";
import { useState } from "react";
import type { BandingCadangan, BarisBedaTampak, CadanganTampak } from "../../../core/contract/cadangan";
import { TEKS_ALASAN_CADANGAN, TEKS_CADANGAN, ukuranBerkas } from "../../../core/text/cadangan";
import { formatWaktu } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCadangan } from "../../data/cadangan";
import { useSetidaknya } from "../../data/kunci";
import { useShell } from "../../data/query";
import { ActionsFoot } from "../../ui/actions-foot";
import { LoadError } from "../../ui/load-error";
import { Waiting } from "../../ui/waiting";
import { AmbilKembali } from "./ambil-kembali";
import { DapatDiambil } from "./dapat-diambil";
import { YangHilang } from "./yang-hilang";

const T = TEKS_CADANGAN.rincian;

interface Props {
  readonly cadangan: CadanganTampak;
  readonly onTutup: () => void;
}

/** One snapshot: what it holds, what going back to it would cost, single rows to fetch, and the way into it. */
export function RincianCadangan(props: Props) {
  const { cadangan, onTutup } = props;
  const { tempat, nama, dibuat, jumlah, ukuran, alasan } = cadangan;
  const banding = useShell("cadangan.banding", { tempat, nama });
  const { lihat } = useCadangan();
  const penyusun = useSetidaknya("penyusun");
  const [tanya, setTanya] = useState(false);
  const [ambil, setAmbil] = useState<BarisBedaTampak | null>(null);
  const isi = Object.fromEntries(Object.entries(jumlah).map(([satu, banyak]) => [satu, formatAngka(banyak)])) as Record<
    keyof typeof jumlah,
    string
  >;
  if (tanya && banding.data) return <Tanya {...props} banding={banding.data} />;
  if (ambil) return <AmbilKembali cadangan={cadangan} baris={ambil} onKembali={() => setAmbil(null)} onSelesai={onTutup} />;
  return (
    <Modal opened onClose={onTutup} title={T.judul(formatWaktu(dibuat))} size={680}>
      <Text size="sm" c="dimmed">
        {`${TEKS_ALASAN_CADANGAN[alasan]}. ${T.isi({ ...isi, ukuran: ukuranBerkas(ukuran) })}`}
      </Text>
      {banding.error ? <LoadError error={banding.error} onRetry={() => void banding.refetch()} /> : null}
      {banding.isPending ? <Waiting /> : null}
      {banding.data && !banding.error ? (
        <Tabs defaultValue="hilang" mt="sm" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="hilang">{T.hilang}</Tabs.Tab>
            {penyusun ? <Tabs.Tab value="ambil">{T.ambil}</Tabs.Tab> : null}
          </Tabs.List>
          <Tabs.Panel value="hilang" pt="sm">
            <YangHilang banding={banding.data} />
          </Tabs.Panel>
          <Tabs.Panel value="ambil" pt="sm">
            <DapatDiambil baris={banding.data.baris} onAmbil={setAmbil} />
          </Tabs.Panel>
        </Tabs>
      ) : null}
      <ActionsFoot>
        <Button variant="default" onClick={onTutup}>
          {TEKS_UMUM.tutup}
        </Button>
        {banding.data && !banding.error ? (
          <>
            <Button variant="default" leftSection={<IconEye size={16} aria-hidden />} onClick={() => void lihat(cadangan)}>
              {T.lihat}
            </Button>
            {penyusun && banding.data.jumlahLangkah + banding.data.langkahKembali > 0 ? (
              <Button color="red" onClick={() => setTanya(true)}>
                {T.pulihkan}
              </Button>
            ) : null}
          </>
        ) : null}
      </ActionsFoot>
    </Modal>
  );
}

/** Asks for a word before the data is replaced, and says once more what goes. */
function Tanya(props: Props & { readonly banding: BandingCadangan }) {
  const { cadangan, banding, onTutup } = props;
  const { pulihkan } = useCadangan();
  const [ketikan, setKetikan] = useState("");
  const [jalan, setJalan] = useState(false);
  const P = TEKS_CADANGAN.pulihkan;
  const [setuju, setSetuju] = useState(false);
  const siap = ketikan.trim().toUpperCase() === P.kata && (setuju || !cadangan.tanpaTanda);
  const kerjakan = async (): Promise<void> => {
    setJalan(true);
    await pulihkan(cadangan, banding.kepala, setuju);
    onTutup();
  };
  return (
    <Modal opened onClose={onTutup} title={P.judul(formatWaktu(cadangan.dibuat))} size={560}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (siap) void kerjakan();
        }}
      >
        <Stack gap="sm">
          <Alert color="red" icon={<IconInfoCircle size={18} />}>
            <Text size="sm">{P.penjelasan(formatAngka(banding.jumlahLangkah))}</Text>
          </Alert>
          <YangHilang banding={banding} ringkas />
          {cadangan.tanpaTanda ? (
            <Checkbox
              label={TEKS_CADANGAN.tanpaTandaSetuju}
              description={TEKS_CADANGAN.tanpaTandaArti}
              checked={setuju}
              onChange={(event) => setSetuju(event.currentTarget.checked)}
            />
          ) : null}
          <TextInput
            label={P.ketik}
            value={ketikan}
            onChange={(event) => setKetikan(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        </Stack>
        <ActionsFoot>
          <Button variant="default" onClick={onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" color="red" disabled={!siap} loading={jalan}>
            {P.ya}
          </Button>
        </ActionsFoot>
      </form>
    </Modal>
  );
}
