export type { ArchiveFile, ArchiveFiles } from "./archive-files.ts";
export { nestedArchives, openNested } from "./containers/nested.ts";
export { openContainer } from "./containers/open-container.ts";
export type { Glance, Importer, ReadOptions } from "./importer.ts";
export { IMPORTERS } from "./importers.ts";
export {
  type Container,
  EXPORT_SOURCES,
  type ExportSource,
  ITEM_KINDS,
  type Item,
  type ItemKind,
  type Media,
  type Owner,
  type Place,
  PROBLEM_CODES,
  type ProblemCode,
  type ProblemItem,
  type ReplyTo,
  type WrittenItem,
} from "./item.ts";
export { type Opened, openArchive, openArchives } from "./open.ts";
