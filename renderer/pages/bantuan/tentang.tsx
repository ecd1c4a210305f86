import { Button, Group, Stack, Text, Title } from "@mantine/core";
import type { CatatanGalat } from "../../../core/contract/catatan";
import { TEKS_BANTUAN } from "../../../core/text/bantuan";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { BrandMark } from "../../ui/brand-mark";
import { LoadError } from "../../ui/load-error";
import { Section } from "../../ui/section";
import classes from "./bantuan.module.css";
import { DaftarLisensi } from "./daftar-lisensi";

const { tentang, catatan, lisensi } = TEKS_BANTUAN;

/** The engine that draws the window, as it names itself. */
function mesin(): string {
  return [...navigator.userAgent.matchAll(/(?:Electron|Chrome|Firefox)\/[\d.]+/gu)].map(([nama]) => nama.replace("/", " ")).join(", ");
}

/** What this program is, where the data lies, what went wrong, and whose work it stands on. */
export function Tentang() {
  const status = useShell("office.status", {});
  const catatanGalat = useShell("catatan.read", {});
  const folder = catatanGalat.data?.berkas.replace(/[\\/][^\\/]*$/u, "") ?? "";
  return (
    <Stack gap="lg" maw={860}>
      <Group wrap="nowrap" align="flex-start">
        <BrandMark className={classes["mark"]} />
        <div>
          <Title order={2} size="h4">
            {tentang.versi(status.data?.versi ?? "")}
          </Title>
          <Text size="sm">{tentang.penjelasan}</Text>
          <Text size="sm" c="dimmed">
            {tentang.mesin(mesin())}
          </Text>
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {tentang.dataDi}: <strong>{folder === "" ? tentang.dataPeramban : folder}</strong>
          </Text>
        </div>
      </Group>
      <Section title={catatan.judul}>
        <div className={classes["isi"]}>
          <Text size="sm">{catatan.penjelasan}</Text>
          {catatanGalat.error ? <LoadError error={catatanGalat.error} onRetry={() => void catatanGalat.refetch()} /> : null}
          {catatanGalat.data ? <Catatan {...catatanGalat.data} /> : null}
        </div>
      </Section>
      <Section title={lisensi.judul}>
        <div className={classes["isi"]}>
          <Text size="sm">{lisensi.electron}</Text>
          <DaftarLisensi />
        </div>
      </Section>
    </Stack>
  );
}

/** The notes of errors, to be read, copied and thrown away. */
function Catatan({ teks, berkas }: CatatanGalat) {
  const hapus = useCommand("catatan.clear");
  if (teks === "") return <Text size="sm">{catatan.kosong}</Text>;
  const salin = (): void => {
    navigator.clipboard.writeText(teks).then(
      () => tell({ tone: "done", sentence: catatan.tersalin }),
      () => tell({ tone: "error", sentence: catatan.gagalSalin }),
    );
  };
  const buang = (): void => hapus.mutate({}, { onSuccess: () => tell({ tone: "done", sentence: catatan.terhapus }) });
  return (
    <>
      <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
        {berkas}
      </Text>
      <pre className={classes["catatan"]} aria-label={catatan.isi} tabIndex={0}>
        {teks}
      </pre>
      <Group mt={8}>
        <Button variant="default" onClick={salin}>
          {catatan.salin}
        </Button>
        <Button variant="default" onClick={buang} loading={hapus.isPending}>
          {catatan.hapus}
        </Button>
      </Group>
    </>
  );
}
