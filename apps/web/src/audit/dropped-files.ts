import type { ChosenFile } from "./audit-protocol.ts";

/** Far more than any export holds; a whole disk dropped by mistake has more. */
const MOST_FILES = 200_000;

/** The files of what was dropped, folders and all. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly ChosenFile[]> {
  // The list empties itself once the event is over, so the entries are taken first.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: ChosenFile[] = [];
  for (const entry of entries) await gather(entry, "", files);
  return files;
}

/** The files of an `<input type="file">`, with their paths where a folder was chosen. */
export function chosenFiles(list: FileList | null): readonly ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function gather(entry: FileSystemEntry, folder: string, files: ChosenFile[]): Promise<void> {
  if (files.length >= MOST_FILES) return;
  const path = `${folder}${entry.name}`;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    files.push({ path, file });
  } else
    for (const inner of await entriesIn(entry as FileSystemDirectoryEntry))
      await gather(inner, `${path}/`, files);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A folder tells its entries a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
