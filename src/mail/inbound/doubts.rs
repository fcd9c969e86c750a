//! What only seems to be a machine's: words that programs begin with, and senders whom no answer
//! reaches. Such a mail opens no ticket and gets no answer either; an agent looks at it, since a
//! person may have written it after all.

use super::{
    signs::Signs,
    subjects::{folded, is_of_a_bounce, is_of_an_auto_reply},
};

/// Programs come to the point: what they are for stands in their first sentences.
const BEGINNING_CHARACTERS: usize = 600;

/// Mail servers whose reports have no shape but these words. Of a parcel they would be said too, so
/// each of them names the mail.
#[rustfmt::skip]
const UNDELIVERED: &[&str] = &[
    "this is the qmail-send program", "this is the mailer-daemon", "this is the mail system at host",
    "this is the postfix program at", "message was created automatically by mail delivery software",
    "automatically generated delivery status notification", "message that you sent could not be delivered",
    "your message could not be delivered", "your message was not delivered", "your message cannot be delivered",
    "your mail could not be delivered", "your mail cannot be delivered", "your email could not be delivered",
    "your e-mail could not be delivered", "your email was not delivered", "message could not be delivered to",
    "message couldn't be delivered", "could not deliver message to", "could not deliver your message",
    "could not deliver the message", "unable to deliver your message", "unable to deliver the message",
    "unable to deliver message", "could not be delivered to the following", "was not delivered to the following",
    "delivery to the following recipient", "not reach the following recipient", "not reach some or all of the intended",
    "undeliverable to the following", "following addresses had permanent fatal errors", "following address(es) failed",
    "your message has encountered delivery problems", "error sending your mail", "delivery of email to this address",
    "sorry to have to inform you that your message", "recipient address rejected", "no such user here",
    "not a valid user here", "failed recipient", "message you sent blocked", "rejected your message",
    "your message was blocked", "your message has been blocked", "message has been rejected", "your message was rejected",
    "your message has not been delivered", "has not yet been delivered", "message delivery has been delayed",
    "delivery attempts will continue", "do not need to resend your message", "mailbox is full", "mailbox full",
    "over quota", "exceeded the storage", "address does not exist", "mail cannot be delivered to",
    "mail could not be delivered to",
    "nachricht konnte nicht zugestellt", "nachricht wurde nicht zugestellt", "mail konnte nicht zugestellt",
    "mail wurde nicht zugestellt", "nachricht hat einige oder alle empfänger nicht", "folgenden empfänger nicht erreicht",
    "an folgende empfänger", "postfach ist voll", "empfänger unbekannt", "nachricht nicht zustellen",
    "n'a pas pu être délivré", "n'a pas pu etre delivre", "message n'a pas pu être remis", "message n'a pas été remis",
    "message n'a pas pu être distribué", "message n'a pas été distribué", "message n'a pas été délivré",
    "boîte aux lettres est pleine", "destinataires suivants", "messaggio non è stato recapit", "messaggio non è stato consegn",
    "messaggio non recapit",
    "recapitare il messaggio", "recapito del messaggio", "casella di posta è piena", "i seguenti destinatari",
    "mensaje no se pudo entregar", "mensaje no se ha podido entregar", "mensaje no pudo ser entregado",
    "mensaje no ha podido ser entregado", "entregar el mensaje",
    "entregar su mensaje", "buzón está lleno", "mensagem não pôde ser entregue", "mensagem não foi entregue", "entregar a mensagem",
    "entregar sua mensagem", "bericht kan niet worden bezorgd", "bericht kon niet worden bezorgd",
    "bericht kon niet worden afgeleverd", "bericht is niet bezorgd",
    "bericht niet afleveren", "meddelande kunde inte levereras", "meddelandet kunde inte levereras",
    "meddelelse kunne ikke leveres", "meddelelsen kunne ikke leveres", "meldingen kunne ikke leveres", "viestiä ei voitu", "viestiäsi ei voitu", "dostarczyć wiadomości",
    "wiadomość nie została dostarczona", "wiadomość nie mogła zostać dostarczona", "zprávu nelze doručit",
    "zprávu se nepodařilo doručit", "správu sa nepodarilo doručiť", "üzenetet nem lehet kézbesíteni",
    "üzenetet nem sikerült kézbesíteni", "mesajul nu a putut fi livrat",
    "сообщение не доставлено", "сообщение не было доставлено", "сообщение не может быть доставлено", "письмо не может быть доставлено",
    "письмо не доставлено", "доставить сообщение", "доставить письмо", "повідомлення не доставлено",
    "доставити повідомлення", "iletiniz teslim", "mesajınız teslim", "ileti teslim edilemedi",
    "μήνυμα δεν παραδόθηκε", "παράδοση του μηνύματος", "配信できません", "配信されません", "届きません", "届けることができません", "送信できません",
    "宛先不明", "あて先が不明", "无法投递", "投递失败", "未能送达", "退信", "無法傳送", "無法投遞", "無法送達", "전송되지 않", "배달할 수 없", "배달되지",
    "전달할 수 없",
];

/// Programs that answer for somebody who is away, has left, or wants to see a proof first.
#[rustfmt::skip]
const AWAY: &[&str] = &[
    "out of the office", "out of office", "out-of-office", "away from the office", "i am currently away", "i am away until", "i am away from", "away on vacation",
    "i'm currently away", "i am on vacation", "i'm on vacation", "i am on annual leave", "i'm on annual leave",
    "i am on holiday", "i'm on holiday", "currently on leave", "on maternity leave", "on parental leave", "on sick leave",
    "limited access to e", "limited access to my e", "not be checking e", "this is an auto", "is an automatic reply",
    "is an automated re", "auto-generated e",
    "auto-generated m", "automatically generated e", "automatically generated m", "automatically generated re",
    "message was generated automatically", "message was sent automatically", "do not reply to this",
    "do not respond to this", "not reply directly to this", "no longer with the company", "no longer works for",
    "no longer works at", "no longer employed", "mailbox is not monitored", "is no longer monitored",
    "mailbox is unattended", "your message was received at", "recipient's allowed list", "approved senders",
    "to control spam", "confirm that you are human", "account is protected by", "a ticket has been created",
    "has been assigned the ticket",
    "nicht im büro", "nicht im haus", "außer haus", "bin abwesend", "ich bin im urlaub", "bin ich im urlaub",
    "in elternzeit", "im mutterschutz", "nicht persönlich erreichbar", "bin ich nicht erreichbar",
    "bin nicht erreichbar", "bin derzeit nicht erreichbar", "mail wird nicht weitergeleitet",
    "mails werden nicht weitergeleitet", "nachricht wird nicht weitergeleitet", "eine automatische antwort auf",
    "ist eine automatische", "ist eine automatisch", "mail wurde automatisch", "nachricht wurde automatisch",
    "automatisch generierte", "antworten sie nicht auf diese", "nicht auf diese e-mail", "nicht mehr im unternehmen",
    "absent du bureau", "absente du bureau", "absent(e)", "je suis absent", "actuellement absent", "je suis en congé",
    "je serai de retour", "ceci est une réponse automatique", "ceci est un message automatique",
    "message a été généré automatiquement", "message automatique", "merci de ne pas répondre", "ne pas répondre à ce",
    "fuori sede", "fuori ufficio", "sono assente", "sarò assente", "sono in ferie", "è una risposta automatica",
    "è un messaggio automatico", "messaggio generato automaticamente", "mail generata automaticamente",
    "non rispondere a quest", "fuera de la oficina", "fuera de oficina", "estoy ausente", "estaré ausente",
    "estoy de vacaciones", "es una respuesta automática", "es un mensaje automático", "generado automáticamente",
    "no responda a este", "no responder a este", "fora do escritório", "estou ausente", "estou de férias",
    "é uma resposta automática", "é uma mensagem automática", "gerada automaticamente", "não responda a",
    "niet op kantoor", "ben afwezig", "ben met vakantie", "ben op vakantie", "ben niet aanwezig",
    "is een automatisch", "automatisch gegenereerd", "niet te beantwoorden", "inte på kontoret", "jag är på semester",
    "jag är ledig", "är ett automatiskt", "automatiskt genererat", "ikke på kontoret", "jeg er på ferie",
    "holder ferie", "jeg er fraværende", "er et automatisk", "automatisk genereret", "automatisk generert",
    "bedes ikke besvare", "en ole toimistolla", "olen lomalla", "olen poissa", "on automaattinen", "jestem nieobecn",
    "jestem na urlopie", "poza biurem", "odpowiedź automatyczna", "wiadomość wygenerowana automatycznie",
    "nie odpowiadać na", "mimo kancelář", "jsem na dovolené", "automatická odpověď", "automaticky vygenerov",
    "som na dovolenke", "automatická odpoveď", "házon kívül", "szabadságon vagyok", "automatikus válasz",
    "automatikus üzenet", "sunt în concediu", "răspuns automat", "mesaj automat", "автоматичен отговор", "я в отпуске",
    "нахожусь в отпуске", "вне офиса", "автоматический ответ", "сформировано автоматически", "создано автоматически",
    "не отвечайте на это", "у відпустці", "автоматична відповідь", "ofis dışında", "izindeyim", "otomatik yanıt",
    "otomatik olarak", "εκτός γραφείου", "αυτόματη απάντηση", "αυτόματο μήνυμα", "izvan ureda", "godišnjem odmoru",
    "automatski odgovor", "خارج المكتب", "رد تلقائي", "מחוץ למשרד", "הודעה אוטומטית", "不在にして", "休暇", "自動返信", "自動応答",
    "自動送信", "自動的に送信", "自动回复", "自动答复", "系统自动", "请勿回复", "休假", "自動回覆", "自動發送", "請勿回覆", "부재중", "휴가",
    "자동 회신", "자동으로 발송", "자동 응답", "발신전용", "발신 전용",
];

/// The names under which mail is sent to which nobody may answer.
#[rustfmt::skip]
const UNANSWERED: &[&str] = &[
    "noreply", "donotreply", "notreply", "nepasrepondre", "nichtantworten", "keineantwort", "nonrispondere",
    "noresponder", "naoresponda", "nietbeantwoorden", "neodpovedat", "nieodpowiadaj", "svarejikke", "autoreply",
    "autoresponder", "autoresponse", "autoantwort", "mailsystem", "mailservice", "systemadministrator",
];

/// The names that mail servers give themselves.
#[rustfmt::skip]
const SERVERS: &[&str] = &[
    "system administrator", "systemadministrator", "mail administrator", "mail system", "postmaster", "mail server",
    "mailserver", "administrateur système", "amministratore di sistema", "administrador del sistema",
];

fn has_a_subject_of_a_program(subject: &str) -> bool {
    const ENDS: &[&str] =
        &["(automatic response)", "(automatic reply)", "(out of office)", "(delivery failed)"];
    subject.contains("is out of the office") || ENDS.iter().any(|end| subject.ends_with(end))
}

/// The first words of a body, without what it quotes: people answer what programs wrote to them.
fn beginning(body: &str) -> String {
    let own = body.split_inclusive('\n').filter(|line| !line.trim_start().starts_with('>'));
    own.flat_map(str::chars).take(BEGINNING_CHARACTERS).collect()
}

pub(super) fn seems_to_be_a_machines(signs: &Signs<'_>) -> bool {
    let mail = signs.mail;
    let beginning = folded(&beginning(&mail.body));
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| beginning.contains(phrase));
    let local = mail.from.key().split('@').next().unwrap_or_default();
    let squeezed: String = local.chars().filter(|c| c.is_alphanumeric()).collect();
    let name = mail.from_name.as_ref().map(|name| folded(name.as_str())).unwrap_or_default();
    says(UNDELIVERED)
        || says(AWAY)
        || is_of_a_bounce(&beginning)
        || is_of_an_auto_reply(&beginning)
        || UNANSWERED.iter().any(|word| squeezed.contains(word))
        || SERVERS.contains(&name.as_str())
        || has_a_subject_of_a_program(&folded(&mail.subject))
}
