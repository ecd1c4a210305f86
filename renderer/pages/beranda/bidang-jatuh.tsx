import { IconFileImport } from "@tabler/icons-react";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { useLocation } from "wouter";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { setPendingFiles } from "../../data/pending-files";
import classes from "./bidang-jatuh.module.css";

/** A page on which files may be dropped anywhere; they open the import. */
export function BidangJatuh(props: { readonly children: ReactNode }) {
  const [, navigate] = useLocation();
  const [dragging, setDragging] = useState(false);
  // Leaving a child for its parent is no leaving of the page, so entries and exits are counted.
  const depth = useRef(0);
  const enter = (by: 1 | -1) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    depth.current += by;
    setDragging(depth.current > 0);
  };
  return (
    <div
      className={classes["area"]}
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setDragging(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        setPendingFiles(files);
        navigate("/impor");
      }}
    >
      {props.children}
      {dragging ? (
        <div className={classes["cover"]}>
          <IconFileImport size={32} stroke={1.4} aria-hidden />
          {TEKS_BERANDA.jatuhkan}
        </div>
      ) : null}
    </div>
  );
}
