import type { ArchiveFiles } from "@bedside/archives";

/** The same archives, which tell how many bytes of theirs were read. */
export function bytesCounted(archives: readonly ArchiveFiles[]): {
  readonly archives: readonly ArchiveFiles[];
  readonly read: { bytes: number };
} {
  const read = { bytes: 0 };
  const count = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read.bytes += chunk.length;
        controller.enqueue(chunk);
      },
    });
  return {
    read,
    archives: archives.map((archive) => ({
      ...archive,
      files: archive.files.map((file) => ({ ...file, stream: () => file.stream().pipeThrough(count()) })),
    })),
  };
}
