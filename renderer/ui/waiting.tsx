import { Center, Loader } from "@mantine/core";
import { TEKS_UMUM } from "../../core/text/umum";
import classes from "./waiting.module.css";

/** What stands while a page or its data is on the way. Appears only after a moment, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <Center py={64} className={classes["waiting"]} role="status" aria-label={TEKS_UMUM.memuat}>
      <Loader size="sm" />
    </Center>
  );
}
