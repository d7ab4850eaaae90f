/**
 * What WhatsApp writes where there are no words, in the languages of phones. A message that is nothing but one of
 * these, apart from a full stop, is not its sender's words. `<…>` alone on a line is one in any language and needs no entry.
 */
const MEDIA = `
<Media omitted>|<Medien ausgeschlossen>|<Multimedia omitido>|<Médias omis>|<Mídia oculta>|<Arquivo de mídia oculto>|<Media omessi>|<Media weggelaten>
image omitted|video omitted|audio omitted|sticker omitted|GIF omitted|document omitted|Contact card omitted|video note omitted|voice message omitted|media omitted
Bild weggelassen|Video weggelassen|Audio weggelassen|Sticker weggelassen|GIF weggelassen|Dokument weggelassen|Kontaktkarte ausgelassen|Videonachricht weggelassen|GIF ausgeschlossen
imagen omitida|video omitido|audio omitido|sticker omitido|GIF omitido|documento omitido|Tarjeta de contacto omitida|nota de video omitida|Multimedia omitido
image absente|vidéo absente|audio omis|sticker omis|GIF retiré|document manquant|fiche contact manquante|image omise|vidéo omise|GIF omis
imagem ocultada|vídeo omitido|áudio ocultado|figurinha omitida|GIF omitido|documento omitido|cartão do contato omitido|imagem oculta|imagem omitida|Mídia omitida
immagine omessa|video omesso|audio omesso|sticker omesso|sticker non incluso|GIF esclusa|documento omesso|Scheda contatto omessa|GIF omessa
afbeelding weggelaten|video weggelaten|audio weggelaten|sticker weggelaten|GIF weggelaten|document weggelaten|Contactkaart weggelaten
bild utesluten|video utesluten|ljud uteslutet|klistermärke uteslutet|GIF utesluten|dokument uteslutet|kontaktkort uteslutet|bilden har utelämnats
billede udeladt|video udeladt|lyd udeladt|klistermærke udeladt|GIF udeladt|dokument udeladt|bilde utelatt|video utelatt|lyd utelatt|klistremerke utelatt|dokument utelatt
kuva jätetty pois|video jätetty pois|ääni jätetty pois|tarra jätetty pois|GIF jätetty pois|asiakirja jätetty pois
pominięto obraz|pominięto film|pominięto audio|pominięto naklejkę|pominięto GIF|pominięto dokument|obrázek vynechán|video vynecháno|zvuk vynechán|samolepka vynechána
изображение отсутствует|видео отсутствует|аудиофайл отсутствует|стикер отсутствует|GIF отсутствует|документ отсутствует|изображение опущено|видео опущено|аудио опущено
görüntü dahil edilmedi|video dahil edilmedi|ses dahil edilmedi|Çıkartma dahil edilmedi|GIF dahil edilmedi|belge dahil edilmedi
gambar tidak disertakan|video tidak disertakan|audio tidak disertakan|stiker tidak disertakan|GIF tidak disertakan|dokumen tidak disertakan
تم استبعاد الصورة|تم استبعاد الفيديو|تم استبعاد الصوت|تم استبعاد الملصق|صورة محذوفة|فيديو محذوف|מדיה הושמטה|התמונה הושמטה|הסרטון הושמט
画像は含まれていません|動画は含まれていません|音声は含まれていません|スタンプは含まれていません|画像が除外されています|忽略图片|忽略视频|忽略语音文件|已略過圖片|已忽略圖片|이미지 생략됨|동영상 생략됨|오디오 생략됨|사진 생략됨
null|Waiting for this message|Waiting for this message. This may take a while.
Missed voice call|Missed video call|Missed group voice call|Missed group video call|Verpasster Sprachanruf|Verpasster Videoanruf|Llamada perdida|Videollamada perdida|Appel vocal manqué|Appel vidéo manqué|Chamada de voz perdida|Chamada de vídeo perdida|Chiamata vocale persa|Videochiamata persa|Gemiste spraakoproep|Gemiste video-oproep
Live location shared|Live-Standort geteilt|Ubicación en tiempo real compartida|Localisation en direct partagée
`;

const DELETED = `
This message was deleted|This message has been deleted|Message deleted
Diese Nachricht wurde gelöscht|Se eliminó este mensaje|Este mensaje fue eliminado|Este mensaje se ha eliminado|Ce message a été supprimé
Essa mensagem foi apagada|Esta mensagem foi apagada|Esta mensagem foi eliminada|Mensagem apagada|Questo messaggio è stato eliminato|Dit bericht is verwijderd
Det här meddelandet raderades|Meddelandet har raderats|Denne besked blev slettet|Denne meldingen ble slettet|Tämä viesti poistettiin|Tämä viesti on poistettu
Ta wiadomość została usunięta|Wiadomość została usunięta|Tato zpráva byla odstraněna|Táto správa bola odstránená|Ezt az üzenetet törölték|Acest mesaj a fost șters|Ova poruka je izbrisana
Это сообщение было удалено|Данное сообщение удалено|Сообщение удалено|Це повідомлення було видалено|Повідомлення видалено|Bu mesaj silindi|Αυτό το μήνυμα διαγράφηκε
Pesan ini telah dihapus|Pesan ini dihapus|Mesej ini telah dipadam|Tin nhắn này đã bị xóa|ข้อความนี้ถูกลบแล้ว
تم حذف هذه الرسالة|הודעה זו נמחקה|این پیام حذف شد|این پیام حذف شده است|یہ پیغام حذف کر دیا گیا|यह मैसेज मिटाया गया|यह संदेश मिटाया गया|यह मैसेज डिलीट कर दिया गया है
このメッセージは削除されました|消息已删除|这条消息已被删除|此訊息已刪除|訊息已刪除|삭제된 메시지입니다
`;

/** The same where the owner of the phone deleted it: its sender is the owner. */
const DELETED_BY_OWNER = `
You deleted this message|Du hast diese Nachricht gelöscht|Eliminaste este mensaje|Has eliminado este mensaje|Vous avez supprimé ce message
Você apagou esta mensagem|Você apagou essa mensagem|Apagou esta mensagem|Eliminou esta mensagem|Hai eliminato questo messaggio|Jij hebt dit bericht verwijderd|U hebt dit bericht verwijderd|Je hebt dit bericht verwijderd
Du raderade det här meddelandet|Du slettede denne besked|Du slettet denne meldingen|Poistit tämän viestin|Usunięto tę wiadomość|Smazali jste tuto zprávu|Törölted ezt az üzenetet
Вы удалили это сообщение|Вы удалили данное сообщение|Ви видалили це повідомлення|Bu mesajı sildiniz|Anda menghapus pesan ini|Anda telah menghapus pesan ini|Anda memadamkan mesej ini|Bạn đã xóa tin nhắn này|คุณลบข้อความนี้แล้ว
لقد حذفت هذه الرسالة|حذفت هذه الرسالة|מחקת הודעה זו|आपने यह मैसेज मिटाया|आपने यह मैसेज डिलीट कर दिया
このメッセージを削除しました|あなたはこのメッセージを削除しました|您删除了这条消息|您已刪除此訊息|메시지를 삭제했습니다|삭제한 메시지입니다
`;

/** After an edited message, in angle brackets. */
const EDITED = `
This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje|Este mensaje fue editado|Ce message a été modifié|Mensagem editada|Esta mensagem foi editada|Essa mensagem foi editada
Questo messaggio è stato modificato|Dit bericht is bewerkt|Det här meddelandet redigerades|Denne besked blev redigeret|Denne meldingen ble redigert|Tätä viestiä muokattiin|Ta wiadomość została edytowana|Tato zpráva byla upravena
Сообщение изменено|Данное сообщение изменено|Это сообщение было изменено|Bu mesaj düzenlendi|Pesan ini diedit|Pesan ini telah diedit|تم تعديل هذه الرسالة|הודעה זו נערכה|यह मैसेज एडिट किया गया
このメッセージは編集されました|此消息已编辑|消息已编辑|訊息已編輯|메시지가 수정되었습니다
`;

/** In round brackets after the name of a file that was exported too. */
const ATTACHED = `
file attached|Datei angehängt|archivo adjunto|fichier joint|arquivo anexado|ficheiro anexado|file allegato|bestand bijgevoegd|bifogad fil|vedhæftet fil|fil vedlagt|tiedosto liitetty|plik załączony|soubor přiložen
файл добавлен|файл прикреплен|прикрепленный файл|dosya ekli|file terlampir|fail dilampirkan|tệp đính kèm|ไฟล์ที่แนบมา|الملف مرفق|קובץ מצורף|संलग्न फ़ाइल|फ़ाइल अटैच की गई|添付ファイル|ファイルが添付されました|文件附件|已附加檔案|파일 첨부됨
`;

/** Before the colon of a shared place. */
const PLACES =
  "location|standort|ubicación|localisation|position|localização|posizione|locatie|plats|konum|lokasi|lokalizacja|местоположение|位置";

export type Placeholder = "media" | "deleted" | "deleted-by-owner";

const PLACEHOLDERS: ReadonlyMap<string, Placeholder> = new Map([
  ...entriesOf(MEDIA).map((words) => [words, "media"] as const),
  ...entriesOf(DELETED).map((words) => [words, "deleted"] as const),
  ...entriesOf(DELETED_BY_OWNER).map((words) => [words, "deleted-by-owner"] as const),
]);
const EDITED_MARKS: ReadonlySet<string> = new Set(entriesOf(EDITED));
const ATTACHED_MARKS: ReadonlySet<string> = new Set(entriesOf(ATTACHED));
/** What stands before the question of a poll. */
const POLLS =
  "POLL|UMFRAGE|ENCUESTA|SONDAGE|ENQUETE|SONDAGEM|SONDAGGIO|PEILING|OMRÖSTNING|ANKET|JAJAK PENDAPAT|ОПРОС|ANKIETA";
export const POLL = new RegExp(`^\\u200e?(?:${POLLS}) ?:\\s*(?:\\n|$)`);
const PLACE = new RegExp(`^(?:${PLACES}) ?: ?https?://\\S+$`, "i");

/** The first letters of all of them, which almost every message is told from them by. */
const BEGINNINGS: ReadonlySet<number> = new Set(
  [
    ...PLACEHOLDERS.keys(),
    ...POLLS.split("|"),
    ...PLACES.split("|").flatMap((word) => [word, capitalised(word)]),
  ].map(beginningOf),
);

/** Longer lines are words. */
export const LONGEST_PLACEHOLDER = 90;

/** False for what can be no placeholder, poll or place without a mark. */
export function beginsLikePlaceholder(text: string): boolean {
  return BEGINNINGS.has(beginningOf(text));
}

export function placeholderOf(line: string): Placeholder | undefined {
  if (!beginsLikePlaceholder(line)) return undefined;
  const words = line.endsWith(".") || line.endsWith("。") ? line.slice(0, -1) : line;
  const known = PLACEHOLDERS.get(words);
  if (known !== undefined) return known;
  if (line.startsWith("This message was deleted by admin ")) return "deleted";
  return words.includes("http") && PLACE.test(line) ? "media" : undefined;
}

export function isEditedMark(words: string): boolean {
  return EDITED_MARKS.has(words.replace(/[.。]$/, ""));
}

export function isAttachedMark(words: string): boolean {
  return ATTACHED_MARKS.has(words);
}

function beginningOf(line: string): number {
  return (line.charCodeAt(0) * 0x10000 + line.charCodeAt(1)) * 0x10000 + line.charCodeAt(2);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function entriesOf(list: string): string[] {
  return list.split(/[|\n]/).filter((each) => each !== "");
}
