import { Alert, Button, FileButton, Stack, Text, Title } from "@mantine/core";
import { IconFileSpreadsheet, IconInfoCircle } from "@tabler/icons-react";
import { JENIS_DIBACA } from "../../../core/intake/jenis-lembar";
import { TEKS_BERKAS_DIKENALI, TEKS_IMPOR, TEKS_JENIS_LEMBAR } from "../../../core/text/impor";
import { WORKBOOK_ENDINGS } from "../../data/pending-files";
import classes from "./intake.module.css";

/** Where an import begins: the place to drop or choose files, and which files are understood. */
export function Chooser(props: { readonly note: string | null; readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <Stack gap="lg" maw={980}>
      {props.note ? (
        <Alert color="gray" icon={<IconInfoCircle size={18} />} role="status">
          {props.note}
        </Alert>
      ) : null}
      <div className={classes["drop"]}>
        <IconFileSpreadsheet size={34} stroke={1.3} aria-hidden />
        <Text fw={600}>{TEKS_IMPOR.taruh}</Text>
        <Text size="sm" c="dimmed">
          {TEKS_IMPOR.taruhPenjelasan}
        </Text>
        <FileButton multiple accept={WORKBOOK_ENDINGS} onChange={props.onFiles} inputProps={{ "aria-label": TEKS_IMPOR.pilih }}>
          {(button) => (
            <Button {...button} mt="xs" size="sm">
              {TEKS_IMPOR.pilih}
            </Button>
          )}
        </FileButton>
      </div>
      <section aria-labelledby="berkas-dikenali">
        <Title order={2} size="h4" id="berkas-dikenali">
          {TEKS_IMPOR.dikenali}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {TEKS_IMPOR.dikenaliPenjelasan}
        </Text>
        <div className={classes["kinds"]}>
          {JENIS_DIBACA.map((kind) => (
            <div key={kind} className={classes["kind"]}>
              <Title order={3} size="h5">
                {TEKS_JENIS_LEMBAR[kind]}
              </Title>
              <Text size="sm">{TEKS_BERKAS_DIKENALI[kind].isi}</Text>
              <Text size="xs" className={classes["headings"]}>
                {TEKS_BERKAS_DIKENALI[kind].judul}
              </Text>
              <Text size="xs" c="dimmed">
                {TEKS_BERKAS_DIKENALI[kind].catatan}
              </Text>
            </div>
          ))}
        </div>
      </section>
    </Stack>
  );
}
