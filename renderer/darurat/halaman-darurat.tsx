import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { HasilDarurat, KeadaanDarurat } from "../../core/contract/darurat";
import { formatWaktu } from "../../core/text/date";
import { TEKS_DARURAT as T } from "../../core/text/darurat";
import { call } from "../data/call";
import { sentenceOf } from "../data/query";
import { BukaCadangan } from "../kunci/buka-cadangan";
import { BrandMark } from "../ui/brand-mark";
import classes from "./darurat.module.css";

/** What the window shows in place of the program while its data file cannot be opened: what is the matter, where the file lies, and the ways on. */
export function HalamanDarurat({ keadaan }: { readonly keadaan: KeadaanDarurat }) {
  const [hasil, setHasil] = useState<HasilDarurat | null>(null);
  const [membuka, setMembuka] = useState(false);
  const { sibuk, galat, jalankan } = useJalan();
  return (
    <main className={classes["layar"]} aria-labelledby="darurat-judul">
      <div className={classes["kotak"]}>
        <BrandMark className={classes["tanda"]} />
        <Title order={1} size="h3" id="darurat-judul" mt={10}>
          {hasil === null ? T.judul : T.selesai}
        </Title>
        {hasil === null ? (
          <Stack gap="sm" mt="sm">
            <Text>{keadaan.pesan}</Text>
            <Text size="sm" c="dimmed">
              {T.letak}: <span className={classes["berkas"]}>{keadaan.berkas}</span>. {keadaan.ada ? T.tidakDiubah : ""}
            </Text>
            <Jalan
              keadaan={keadaan}
              sibuk={sibuk}
              onSelamatkan={() => jalankan("selamatkan", async () => setHasil(await call("darurat.selamatkan", {})))}
              onCadangan={() => jalankan("cadangan", () => call("darurat.cadangan", {}).then(muatUlang))}
              onBerkunci={() => setMembuka(true)}
              onKunci={() => jalankan("kunci", () => call("darurat.kunci", {}).then(muatUlang))}
            />
            {membuka && keadaan.berkunci !== null ? (
              <BukaCadangan cadangan={keadaan.berkunci} onTutup={() => setMembuka(false)} onTerbuka={muatUlang} />
            ) : null}
            {galat === null ? null : (
              <Alert color="red" icon={<IconAlertTriangle size={18} aria-hidden />} role="alert">
                {galat}
              </Alert>
            )}
            <Group gap="sm">
              <Button
                variant={keadaan.rusak || keadaan.cadangan !== null || keadaan.kunci !== null ? "default" : "filled"}
                loading={sibuk === "lagi"}
                disabled={sibuk !== null}
                onClick={() => jalankan("lagi", () => call("darurat.cobaLagi", {}).then(muatUlang))}
              >
                {T.cobaLagi}
              </Button>
              <Button
                variant="default"
                loading={sibuk === "contoh"}
                disabled={sibuk !== null}
                onClick={() => jalankan("contoh", () => call("office.open", { jenis: "contoh" }).then(muatUlang))}
              >
                {T.contoh}
              </Button>
            </Group>
          </Stack>
        ) : (
          <Selesai hasil={hasil} />
        )}
      </div>
    </main>
  );
}

interface PropsJalan {
  readonly keadaan: KeadaanDarurat;
  readonly sibuk: string | null;
  readonly onSelamatkan: () => void;
  readonly onCadangan: () => void;
  readonly onKunci: () => void;
  readonly onBerkunci: () => void;
}

/** The ways on that help with this file: what can be read of it, the latest snapshot, the key file that a snapshot carries. */
function Jalan({ keadaan, sibuk, onSelamatkan, onCadangan, onKunci, onBerkunci }: PropsJalan) {
  const { rusak, gantikan, cadangan, kunci, berkunci } = keadaan;
  const bersama = { sibuk: sibuk !== null };
  if (!gantikan && kunci === null) return keadaan.kunciHilang ? <SatuJalan {...bersama} kata={T.tanpaKunci} /> : null;
  return (
    <>
      {kunci === null ? null : (
        <SatuJalan
          {...bersama}
          kata={T.kunciArti(formatWaktu(kunci.dibuat), kunci.berkas)}
          tombol={T.kunci}
          utama
          jalan={sibuk === "kunci"}
          onJalan={onKunci}
        />
      )}
      {rusak ? (
        <SatuJalan {...bersama} kata={T.selamatkanArti} tombol={T.selamatkan} utama jalan={sibuk === "selamatkan"} onJalan={onSelamatkan} />
      ) : null}
      {gantikan && cadangan === null && berkunci === null ? <SatuJalan {...bersama} kata={T.tanpaCadangan} /> : null}
      {cadangan === null ? null : (
        <SatuJalan
          {...bersama}
          kata={T.cadanganArti({ ...cadangan, waktu: formatWaktu(cadangan.dibuat) })}
          tombol={T.cadangan}
          utama={!rusak}
          jalan={sibuk === "cadangan"}
          onJalan={onCadangan}
        />
      )}
      {berkunci === null ? null : (
        <SatuJalan {...bersama} kata={T.berkunci(formatWaktu(berkunci.dibuat))} tombol={T.bukaBerkunci} onJalan={onBerkunci} />
      )}
    </>
  );
}

interface PropsSatuJalan {
  readonly kata: string;
  readonly sibuk: boolean;
  readonly tombol?: string;
  readonly utama?: boolean;
  readonly jalan?: boolean;
  readonly onJalan?: () => void;
}

function SatuJalan({ kata, sibuk, tombol, utama = false, jalan = false, onJalan }: PropsSatuJalan) {
  return (
    <div className={classes["jalan"]}>
      <Text size="sm" mb={tombol === undefined ? 0 : 8}>
        {kata}
      </Text>
      {tombol === undefined ? null : (
        <Button variant={utama ? "filled" : "default"} loading={jalan} disabled={sibuk} onClick={onJalan}>
          {tombol}
        </Button>
      )}
    </div>
  );
}

function Selesai({ hasil: { kalimat, lama } }: { readonly hasil: HasilDarurat }) {
  return (
    <Stack gap="sm" mt="sm" role="status">
      <ul className={classes["kalimat"]}>
        {kalimat.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" className={classes["berkas"]}>
        {T.disimpan(lama)}
      </Text>
      <Group>
        <Button onClick={muatUlang}>{T.lanjut}</Button>
      </Group>
    </Stack>
  );
}

/** The window begins anew, with whatever is open now. */
function muatUlang(): void {
  window.location.reload();
}

/** One way at a time; why it did not work is said where the ways are. */
function useJalan() {
  const [sibuk, setSibuk] = useState<string | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const jalankan = (nama: string, kerja: () => Promise<void>): void => {
    setSibuk(nama);
    setGalat(null);
    kerja()
      .catch((error: unknown) => setGalat(sentenceOf(error)))
      .finally(() => setSibuk(null));
  };
  return { sibuk, galat, jalankan };
}
