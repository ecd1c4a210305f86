import { Anchor, Button, Group, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { IconLockOpen, IconUser } from "@tabler/icons-react";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import type { StatusKunci } from "../../core/contract/kunci";
import type { Input } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { TEKS_PERAN } from "../../core/text/kunci";
import { TEKS_LAYAR_KUNCI as T } from "../../core/text/layar-kunci";
import { bukaKunci, usePilihanKunci } from "../data/kunci";
import { sentenceOf } from "../data/query";
import type { SebabKunci } from "../data/terkunci";
import { BrandMark } from "../ui/brand-mark";
import { FormPemulihan } from "./form-pemulihan";
import { IsianSandi } from "./isian-sandi";
import classes from "./kunci.module.css";

/** What stands over the window while the data is locked: who it is, and her password, the recovery sheet or the account of this computer. */
export function LayarKunci(props: { readonly status: StatusKunci | undefined; readonly sebab: SebabKunci }) {
  const { status, sebab } = props;
  const [cara, setCara] = useState<"sandi" | "pemulihan">("sandi");
  const { sibuk, galat, salah, buka, lupakan } = useBuka();
  const ganti = (lain: typeof cara) => () => {
    lupakan();
    setCara(lain);
  };
  return (
    <section className={classes["layar"]} role="dialog" aria-modal="true" aria-labelledby="layar-kunci-judul">
      <div className={classes["kotak"]}>
        <BrandMark className={classes["tanda"]} />
        <Title order={1} size="h3" id="layar-kunci-judul" mt={10}>
          {T.judul}
        </Title>
        <Text size="sm" c="dimmed" mt={4} mb="md">
          {sebab.jenis === "diam" ? T.sebab.diam(sebab.menit) : T.sebab[sebab.jenis]}
        </Text>
        {status === undefined ? null : cara === "sandi" ? (
          <>
            <FormSandi
              key={status.slot.map(({ id }) => id).join()}
              status={status}
              sibuk={sibuk}
              galat={galat === null ? null : `${galat}${T.keSalah(salah)}`}
              onBuka={buka}
            />
            <Stack gap={6} mt="lg" align="flex-start">
              <Text size="sm" c="dimmed">
                {T.lupa}
              </Text>
              <Anchor component="button" type="button" size="sm" onClick={ganti("pemulihan")}>
                {T.pakaiPemulihan}
              </Anchor>
              {status.akunTersedia && status.slot.some(({ jenis }) => jenis === "akun") ? (
                <>
                  <Anchor component="button" type="button" size="sm" onClick={() => buka({ akun: true })}>
                    {T.pakaiAkun}
                  </Anchor>
                  <Text size="xs" c="dimmed">
                    {T.akunArti}
                  </Text>
                </>
              ) : null}
            </Stack>
          </>
        ) : (
          <FormPemulihan sibuk={sibuk} galat={galat} onBuka={(pemulihan) => buka({ pemulihan })} onKembali={ganti("sandi")} />
        )}
      </div>
    </section>
  );
}

/** Tries to open the data, and says why it did not open and how many passwords were wrong since the page was shown. */
function useBuka() {
  const client = useQueryClient();
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const [salah, setSalah] = useState(0);
  const buka = (cara: Input<"kunci.buka">): void => {
    setSibuk(true);
    setGalat(null);
    bukaKunci(client, cara)
      .catch((error: unknown) => {
        if (error instanceof AppError && error.code === "sandiSalah") setSalah((kali) => kali + 1);
        setGalat(sentenceOf(error));
      })
      .finally(() => setSibuk(false));
  };
  return { sibuk, galat, salah, buka, lupakan: () => setGalat(null) };
}

function FormSandi(props: {
  readonly status: StatusKunci;
  readonly sibuk: boolean;
  readonly galat: string | null;
  readonly onBuka: (cara: Input<"kunci.buka">) => void;
}) {
  const orang = props.status.slot.filter(({ jenis }) => jenis === "orang");
  const [pilihan, ingat] = usePilihanKunci();
  const slotId = (orang.find(({ id }) => id === pilihan.slotId) ?? orang[0])?.id ?? "";
  const [sandi, setSandi] = useState("");
  const bidang = useRef<HTMLInputElement>(null);
  const tunggu = useHitungMundur(slotId, orang.find(({ id }) => id === slotId)?.tungguDetik ?? 0);
  const { galat } = props;
  useEffect(() => {
    // What was wrong is typed anew, and not mended where nobody can see it.
    if (galat !== null) bidang.current?.select();
  }, [galat]);
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (sandi === "" || tunggu > 0 || props.sibuk) return;
    ingat({ slotId });
    props.onBuka({ slotId, sandi });
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <NativeSelect
          label={T.orang}
          leftSection={<IconUser size={16} aria-hidden />}
          value={slotId}
          onChange={(event) => {
            ingat({ slotId: event.currentTarget.value });
            bidang.current?.focus();
          }}
          data={orang.map(({ id, nama, peran }) => ({ value: id, label: `${nama} (${TEKS_PERAN[peran].nama})` }))}
        />
        <IsianSandi
          bidang={bidang}
          label={T.sandi}
          nilai={sandi}
          onUbah={setSandi}
          baru={false}
          fokus
          galat={tunggu > 0 ? T.menunggu(tunggu) : galat}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={props.sibuk} disabled={tunggu > 0} leftSection={<IconLockOpen size={16} aria-hidden />}>
            {tunggu > 0 ? T.tunggu(tunggu) : T.buka}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Seconds that are left for a slot, counted down from what the host told last. */
function useHitungMundur(slotId: string, detik: number): number {
  const [sisa, setSisa] = useState(detik);
  const [dari, setDari] = useState({ slotId, detik });
  if (dari.slotId !== slotId || dari.detik !== detik) {
    setDari({ slotId, detik });
    setSisa(detik);
  }
  const menunggu = sisa > 0;
  useEffect(() => {
    if (!menunggu) return undefined;
    const timer = window.setInterval(() => setSisa((kini) => Math.max(0, kini - 1)), 1_000);
    return () => window.clearInterval(timer);
  }, [menunggu]);
  return sisa;
}
