//! How the subjects of machines begin, in the languages of the servers that write them.
//!
//! A person's answer to such a mail ("AW: Automatische Antwort: …") begins otherwise. A colon is
//! part of an entry where people begin their own subjects with the word before it.

use unicode_normalization::UnicodeNormalization as _;

/// What mail servers put in front of the subject of a letter that they could not deliver, or name
/// their report by.
#[rustfmt::skip]
const BOUNCES: &[&str] = &[
    // Postfix, Sendmail, qmail, Exim, Courier, Domino and their kin write English everywhere.
    "undelivered mail returned to sender", "undeliverable:", "undeliverable mail", "undeliverable message",
    "undelivered mail", "mail undeliverable", "message undeliverable", "returned mail", "returned to sender:",
    "mail delivery failed", "mail delivery failure", "mail delivery status", "mail delivery report",
    "mail delivery problem", "mail delivery error", "mail delivery warning", "mail delivery notification",
    "mail delivery subsystem", "mail delivery delayed", "message delivery failure", "message delivery failed",
    "message delivery has failed", "message delivery delayed", "message delivery status",
    "delivery status notification", "delivery status report", "delivery notification:", "delivery failure:",
    "delivery_failure:", "delivery failure notification", "delivery failure notice", "delivery report:",
    "delivery delayed:", "delayed mail", "delayed message", "failure notice", "failed mail:", "mail failure",
    "mail error", "mail returned", "mail system error", "mail could not be delivered",
    "message could not be delivered", "message you sent blocked", "non-delivery", "nondelivery", "nondeliverable",
    "non deliverable", "permanent delivery failure", "successful mail delivery report", "postmaster notify:",
    "postmaster copy:", "notice: mail delivery status", "warning: message still undelivered",
    "warning: could not send message", "warning: delayed mail", "sorry, your message could not be delivered",
    "your message could not be delivered", "your mail could not be delivered", "unable to deliver your message",
    "could not deliver your message", "[bounce]", "**message you sent blocked", "user unknown", "mailbox full",
    // Exchange and Outlook translate.
    "unzustellbar", "nicht zustellbar", "nachricht unzustellbar", "zustellung verzögert", "verzögerte zustellung",
    "unzustellbare nachricht", "ihre nachricht konnte nicht zugestellt werden", "zustellungsfehler",
    "non remis", "non distribué", "message non remis", "message non distribué", "remise différée", "remise retardée",
    "échec de remise", "échec de la remise", "non recapitabile", "messaggio non recapitabile", "recapito ritardato",
    "mancato recapito", "mancata consegna del messaggio", "impossibile recapitare", "no se puede entregar",
    "no entregable", "no se pudo entregar", "mensaje no entregado", "correo no entregado", "entrega retrasada",
    "não é possível entregar", "não foi possível entregar", "não entregue", "mensagem não entregue",
    "falha na entrega", "no s'ha pogut lliurar", "onbestelbaar", "onbestelbare", "kan niet worden bezorgd",
    "niet bezorgd", "bezorging vertraagd", "kan inte levereras", "går inte att leverera", "det gick inte att leverera",
    "kan ikke leveres", "ikke leveret", "kunne ikke leveres", "kan ikke levere", "ikke leverbar",
    "toimittaminen epäonnistui", "ei voitu toimittaa", "ei voi toimittaa", "perille toimittamaton",
    "niedostarczalne", "niedostarczone", "nie można dostarczyć", "nie dostarczono", "zwrot poczty",
    "nedoručitelné", "nedoručiteľné", "nedoručená zpráva", "nelze doručit", "nie je možné doručiť",
    "kézbesíthetetlen", "sikertelen kézbesítés", "nelivrabil", "imposibil de livrat", "nu poate fi livrat",
    "nije moguće isporučiti", "neisporučivo", "ni mogoče dostaviti", "nedostavljivo", "недоставимо",
    "недоставленное", "не доставлено", "недоставлено", "не удается доставить", "не удалось доставить",
    "недоставленное сообщение", "неможливо доставити", "не вдалося доставити", "teslim edilemedi", "teslim edilemiyor",
    "iletilemedi", "δεν είναι δυνατή η παράδοση", "αδύνατη η παράδοση", "μη παραδοτέο", "kohaletoimetamatu",
    "nav piegādājams", "nepristatoma", "לא ניתן למסירה", "לא ניתן למסור", "تعذر التسليم", "غير قابل للتسليم",
    "配信不能", "配信できません", "未配信", "メッセージを配信できません", "メール配信に失敗", "メールを配信できません",
    "送信エラー", "未送达", "无法送达", "无法投递", "未传递", "退信", "系统退信", "無法傳遞", "無法傳送", "未傳遞", "退信通知",
    "배달되지 않음", "배달할 수 없음", "전송 불가", "전송 실패", "반송", "ไม่สามารถส่ง", "ส่งไม่ได้", "không thể gửi",
    "tidak terkirim", "tidak dapat dikirim",
];

/// What programs put in front of the subject that they answer.
#[rustfmt::skip]
const AUTO_REPLIES: &[&str] = &[
    "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "autoresponder",
    "automatic reply", "automatic response", "automated reply", "automated response", "out of office",
    "out-of-office", "out of the office", "vacation reply", "vacation response", "vacation message", "vacation autoreply",
    "away from my mail", "absence notification", "i am out of the office", "i'm out of the office", "on vacation:",
    "on annual leave", "automatische antwort", "automatische antwoord", "automatische abwesenheit",
    "automatische rückmeldung", "automatische eingangsbestätigung", "automatische empfangsbestätigung",
    "automatische nachricht", "abwesenheitsnotiz", "abwesenheitsnachricht", "abwesenheitsmeldung",
    "abwesenheitsbenachrichtigung", "abwesenheitsagent", "abwesenheitsassistent", "abwesenheitsinfo", "abwesenheit:",
    "abwesend:", "außer haus:", "nicht im büro", "nicht im haus:", "ich bin nicht im büro", "urlaubsbenachrichtigung",
    "urlaubsnotiz", "ich bin im urlaub", "réponse automatique", "reponse automatique", "message automatique",
    "absence du bureau", "absent du bureau", "absente du bureau", "absent(e) du bureau", "absence:", "message d'absence",
    "notification d'absence", "avis d'absence", "risposta automatica", "messaggio automatico", "fuori sede",
    "fuori ufficio", "assenza:", "assente:", "notifica di assenza", "messaggio di assenza", "assenza dall'ufficio",
    "respuesta automática", "respuesta automatica", "autorespuesta", "auto respuesta", "mensaje automático",
    "fuera de la oficina", "fuera de oficina", "ausente:", "ausencia:", "ausente de la oficina", "resposta automática",
    "resposta automatica", "resposta automàtica", "mensagem automática", "fora do escritório", "ausência:",
    "ausência temporária", "erantzun automatikoa", "automatisch antwoord", "automatische reactie", "automatisch bericht",
    "afwezigheidsbericht", "afwezigheidsassistent", "afwezigheidsmelding", "afwezig:", "niet aanwezig:", "niet op kantoor",
    "automatiskt svar", "automatisk svar", "autosvar", "frånvaro:", "frånvaromeddelande", "frånvarobesked",
    "inte på kontoret", "fraværende:", "fraværsbesked", "fraværsmelding", "ikke til stede:", "ikke på kontoret",
    "automaattinen vastaus", "poissaoloviesti", "poissaoloilmoitus", "poissa:", "poissa toimistosta", "sjálfvirkt svar",
    "automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "automatyczna odpowiedz", "poza biurem",
    "nieobecność:", "jestem nieobecny", "jestem nieobecna", "automatická odpověď", "automatická odpoveď",
    "automaticka odpoved", "mimo kancelář", "mimo kancelárie", "nepřítomnost", "neprítomnosť", "automatikus válasz",
    "házon kívül", "răspuns automat", "raspuns automat", "în afara biroului", "absent din birou", "автоматичен отговор",
    "automatski odgovor", "samodejni odgovor", "аутоматски одговор", "автоматски одговор", "izvan ureda", "odsutan:",
    "αυτόματη απάντηση", "εκτός γραφείου", "otomatik yanıt", "otomatik cevap", "ofis dışında", "автоматический ответ",
    "автоответ", "автоматическое уведомление", "вне офиса", "нет на рабочем месте", "автоматична відповідь",
    "автовідповідь", "поза офісом", "автоматты жауап", "automaatvastus", "automātiska atbilde", "automātiskā atbilde",
    "automatinis atsakymas", "përgjigje automatike", "תשובה אוטומטית", "מענה אוטומטי", "מחוץ למשרד", "رد تلقائي",
    "الرد التلقائي", "خارج المكتب", "پاسخ خودکار", "स्वचालित उत्तर", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ",
    "trả lời tự động", "balasan otomatis", "balasan automatik", "自動応答", "自動返信", "自動送信", "不在通知", "不在応答",
    "自动答复", "自动回复", "外出自动", "自動回覆", "自動答覆", "自动应答", "자동 회신", "자동회신", "자동 응답", "자동응답", "자동 답장", "부재중",
];

/// Reports of complaints by providers that write no RFC 5965, and receipts by older programs.
#[rustfmt::skip]
const REPORTS: &[&str] = &[
    "complaint about message from", "email feedback report for ip", "return receipt (displayed)",
    "return receipt:", "read-receipt:", "read receipt:", "disposition notification:", "message disposition notification",
    "lesebestätigung:", "confirmation de lecture:", "accusé de lecture:", "conferma di lettura:",
    "confirmación de lectura:", "leesbevestiging:", "開封済み:",
];

pub(super) fn is_of_a_bounce(subject: &str) -> bool {
    begins_with_one_of(BOUNCES, subject)
}

pub(super) fn is_of_an_auto_reply(subject: &str) -> bool {
    begins_with_one_of(AUTO_REPLIES, subject)
}

pub(super) fn is_of_a_report(subject: &str) -> bool {
    begins_with_one_of(REPORTS, subject)
}

/// Lotus Notes: "AUTO: Ann Weaver is out of the office (returning 05/01/2027)". The word alone is a
/// German's car.
pub(super) fn is_of_an_absence_in_notes(subject: &str) -> bool {
    const ABSENT: &[&str] = &[
        "out of the office",
        "out of office",
        "außer haus",
        "nicht im büro",
        "abwesend",
        "im urlaub",
        "absent",
        "fuori sede",
        "fuori ufficio",
        "assente",
        "fuera de",
        "ausente",
        "afwezig",
        "away",
    ];
    let subject = without_tags(&folded(subject));
    subject.starts_with("auto:") && ABSENT.iter().any(|absent| subject.contains(absent))
}

fn begins_with_one_of(beginnings: &[&str], subject: &str) -> bool {
    let subject = without_tags(&folded(subject));
    beginnings.iter().any(|beginning| subject.starts_with(beginning))
}

/// One spelling: lower case, plain apostrophes, single spaces, and none before a colon.
pub(super) fn folded(text: &str) -> String {
    let plain =
        text.nfkc().map(|c| if matches!(c, '\u{2019}' | '\u{2018}' | '´') { '\'' } else { c });
    let lower = plain.collect::<String>().to_lowercase();
    let spaced = lower.split_whitespace().collect::<Vec<_>>().join(" ");
    spaced.replace(" :", ":")
}

/// Without what a company's own gateway puts in front: `[EXTERNAL]`, `***SPAM***`.
fn without_tags(subject: &str) -> String {
    const TAG_LENGTH_MAX: usize = 24;
    let mut rest = subject;
    loop {
        let tag = match rest.as_bytes() {
            [b'[', ..] if !rest.starts_with("[bounce]") => rest.find(']'),
            [b'*', b'*', b'*', ..] => rest.get(3..).and_then(|tag| Some(tag.find("***")? + 5)),
            _ => None,
        };
        match tag.filter(|end| *end <= TAG_LENGTH_MAX).and_then(|end| rest.get(end + 1..)) {
            Some(after) => rest = after.trim_start_matches([' ', ':']),
            None => return rest.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_known_by_how_their_subjects_begin() {
        for subject in [
            "Undeliverable: your request",
            "Non remis\u{a0}: Votre demande",
            "Unzustellbar: Ihre Anfrage",
            "[EXTERNAL] Mail delivery failed: returning message to sender",
            "配信不能： お問い合わせ",
            "NOTICE: mail delivery status.",
            "FAILURE NOTICE :",
        ] {
            assert!(is_of_a_bounce(subject), "{subject}");
        }
        for subject in [
            "***SPAM*** Automatic reply: Your request",
            "Message d\u{2019}absence : Re: votre demande",
            "Otomatik Yanıt: Talebiniz",
            "自动答复： 您的请求",
            "Nicht im Büro: Ihre Anfrage",
        ] {
            assert!(is_of_an_auto_reply(subject), "{subject}");
        }
        assert!(is_of_an_absence_in_notes("AUTO: Ann ist außer Haus (Rückkehr am 07.01.2027)"));
        assert!(is_of_a_report("Read-Receipt: Your request"));
    }

    #[test]
    fn people_begin_otherwise() {
        for subject in [
            "",
            "Auto: Kündigung und Löschung",
            "AW: Automatische Antwort: Ihre Anfrage",
            "Re: Undeliverable: your request",
            "Delivery failure of order 7731, and please delete my account",
            "Undelivered parcel",
            "Absence of an answer",
            "[privacy] delete my account",
            "Paket nicht zugestellt",
            "Read this: delete my data",
        ] {
            let machine = is_of_a_bounce(subject)
                || is_of_an_auto_reply(subject)
                || is_of_an_absence_in_notes(subject)
                || is_of_a_report(subject);
            assert!(!machine, "{subject}");
        }
    }
}
