import { IconFileImport } from "@tabler/icons-react";
import { useLocation } from "wouter";
import { TEKS_JATUHAN } from "../../core/text/jatuhan";
import { setPendingFiles } from "../data/pending-files";
import { useFileDrop } from "../ui/use-file-drop";
import classes from "./jatuhan-berkas.module.css";

/** Files may be dropped anywhere on the window: they open the import, which looks at them before anything is written. */
export function JatuhanBerkas() {
  const [, navigate] = useLocation();
  const dragging = useFileDrop((files) => {
    setPendingFiles(files);
    navigate("/impor");
  });
  if (!dragging) return null;
  return (
    <div className={classes["cover"]} role="status">
      <IconFileImport size={40} stroke={1.4} aria-hidden />
      <strong>{TEKS_JATUHAN.lepaskan}</strong>
      <span>{TEKS_JATUHAN.penjelasan}</span>
    </div>
  );
}
