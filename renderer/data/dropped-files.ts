import { TEKS_JATUHAN } from "../../core/text/jatuhan";
import { WORKBOOK_ENDINGS } from "./pending-files";

const ENDINGS: ReadonlySet<string> = new Set(WORKBOOK_ENDINGS.split(","));

/** What was dropped: the files that an import reads, and why the first of the others is none of them; null when there is no other. */
interface Dropped {
  readonly files: readonly File[];
  readonly refusal: string | null;
}

/** Whether something that is being dragged brings files along. */
export function carriesFiles({ dataTransfer }: Pick<DragEvent, "dataTransfer">): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Looks through what was dropped, by what it is and how its name ends; what stands in the files is the import's to judge. */
export function droppedFiles(transfer: DataTransfer | null): Dropped {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === "file");
  const looked = items.flatMap((item) => {
    const file = item.getAsFile();
    return file ? [{ file, refusal: refusalOf(file.name, item.webkitGetAsEntry()?.isDirectory === true) }] : [];
  });
  return {
    files: looked.filter(({ refusal }) => refusal === null).map(({ file }) => file),
    refusal: looked.find(({ refusal }) => refusal !== null)?.refusal ?? null,
  };
}

/** Why a file of this name is not handed to an import; null when it is. */
export function refusalOf(name: string, isFolder: boolean): string | null {
  if (isFolder) return TEKS_JATUHAN.folder(name);
  const ending = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? "";
  if (ending === ".db" || ending === ".kunci") return TEKS_JATUHAN.berkasData(name);
  return ENDINGS.has(ending) ? null : TEKS_JATUHAN.jenisLain(name);
}
