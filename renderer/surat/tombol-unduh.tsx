import { Button, Paper } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import type { Input } from "../../core/contract/procedures";
import { TEKS_PRATINJAU } from "../../core/text/naskah";
import type { Kabar } from "../data/hand-over";
import { useUnduhNaskah } from "../data/naskah";
import { JobProgress } from "../ui/job-progress";
import { WhyNot } from "../ui/why-not";
import classes from "./surat.module.css";

/** Makes a document and hands it over; while that takes long, how far it is stands below the button. */
export function TombolUnduh(props: {
  readonly label: string;
  readonly permintaan: Input<"naskah.buat">;
  readonly kabar?: Kabar;
  /** Whether there is nothing to write, which is said instead. */
  readonly kosong?: boolean;
}) {
  const { running, unduh } = useUnduhNaskah();
  return (
    <div className={classes["unduh"]}>
      <WhyNot reason={props.kosong === true ? TEKS_PRATINJAU.daftarKosong : null}>
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={running !== null}
          onClick={() => void unduh(props.permintaan, props.kabar)}
        >
          {props.label}
        </Button>
      </WhyNot>
      {running?.status ? (
        <Paper withBorder shadow="md" px="sm" className={classes["kemajuan"]}>
          <JobProgress running={running} />
        </Paper>
      ) : null}
    </div>
  );
}
