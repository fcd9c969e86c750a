//! Letters as the common mail programs write them: each program's shape around each wish.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// What somebody asks for.
#[derive(Clone, Copy)]
pub(crate) struct Wish {
    pub(crate) subject: &'static str,
    pub(crate) words: &'static str,
    pub(crate) intent: &'static str,
}

/// A letter, and what was put into it.
pub(crate) struct Letter {
    pub(crate) from: String,
    pub(crate) wish: Wish,
    pub(crate) bytes: Vec<u8>,
}

#[rustfmt::skip]
const WISHES: &[Wish] = &[
    wish("Request under Article 17 GDPR",   "Please erase all personal data you hold about me, in every system.", "erase_data"),
    wish("My account",                      "Please delete my user account; I only need the login removed.", "delete_account"),
    wish("Löschung meiner Daten",           "bitte löschen Sie alle personenbezogenen Daten, die Sie über mich gespeichert haben.", "erase_data"),
    wish("Konto löschen",                   "bitte löschen Sie mein Benutzerkonto bei Ihnen. Ich melde mich dort nicht mehr an.", "delete_account"),
    wish("Cancellazione dei miei dati",     "ai sensi dell'articolo 17 GDPR vi chiedo di cancellare tutti i miei dati personali.", "erase_data"),
    wish("Chiusura account",                "vi chiedo di eliminare il mio account utente, non lo uso più.", "delete_account"),
    wish("Suppression de mes données",      "je vous demande d'effacer toutes mes données personnelles, conformément à l'article 17 du RGPD.", "erase_data"),
    wish("Borrado de datos",                "solicito la supresión de todos mis datos personales conforme al artículo 17 del RGPD.", "erase_data"),
    wish("CCPA deletion request",           "I request that you delete all personal information you have collected about me.", "erase_data"),
    wish("Verwijdering van mijn gegevens",  "ik verzoek u al mijn persoonsgegevens te wissen op grond van artikel 17 AVG.", "erase_data"),
];

const fn wish(subject: &'static str, words: &'static str, intent: &'static str) -> Wish {
    Wish { subject, words, intent }
}

/// How a program writes its text.
#[derive(Clone, Copy)]
enum Shape {
    /// One plain part.
    Plain(Text),
    /// One HTML part, with this around the words.
    Html(Text, Page),
    /// Plain text beside HTML.
    Both(Text, Page),
    /// The same in a `multipart/mixed` with a picture.
    WithPicture(Text, Page),
    /// The same in a `multipart/signed`.
    Signed(Text),
}

/// Character set and transfer encoding.
#[derive(Clone, Copy)]
enum Text {
    EightBit,
    Quoted,
    Base64,
    Latin1,
}

/// What stands before and after the words of a page.
type Page = (&'static str, &'static str);

#[rustfmt::skip]
const OUTLOOK: Page = (
    "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"><head><style><!-- p.MsoNormal{margin:0cm} --></style></head><body lang=DE link=\"#0563C1\"><div class=WordSection1><p class=MsoNormal>",
    "<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>",
);
const OWA: Page = (
    "<html><head><style type=\"text/css\" style=\"display:none\">P {margin-top:0;}</style></head><body dir=\"ltr\"><div class=\"elementToProof\">",
    "</div></body></html>",
);
const GMAIL: Page = ("<div dir=\"ltr\"><div>", "</div><div><br></div></div>");
const ANDROID: Page = ("<div dir=\"auto\">", "</div>");
const APPLE: Page = (
    "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"></head><body dir=\"auto\">",
    "<br><br><div dir=\"ltr\">Von meinem iPhone gesendet</div></body></html>",
);
const THUNDERBIRD: Page = (
    "<!DOCTYPE html>\r\n<html>\r\n  <head>\r\n\r\n    <meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">\r\n  </head>\r\n  <body>\r\n    <p>",
    "<br>\r\n    </p>\r\n  </body>\r\n</html>",
);
const YAHOO: Page = (
    "<html><head></head><body><div class=\"ydp1 yahoo-style-wrap\" style=\"font-family:Helvetica Neue, Arial;font-size:13px;\"><div dir=\"ltr\" data-setdir=\"false\">",
    "</div></div></body></html>",
);
const GMX: Page = (
    "<html><head></head><body><div style=\"font-family: Verdana;font-size: 12.0px;\"><div>",
    "</div>\r\n<div>&nbsp;</div></div></body></html>",
);
const SAMSUNG: Page = (
    "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head><body>",
    "<div><br></div><div id=\"composer_signature\"><div style=\"font-size:12px;color:#575757\">Gesendet von meinem Galaxy</div></div></body></html>",
);
const BARE: Page = ("", "<br />\r\n");

/// Program, its fields, its shape.
#[rustfmt::skip]
const PROGRAMS: &[(&str, &str, Shape)] = &[
    ("outlook",         "X-Mailer: Microsoft Outlook 16.0\r\nThread-Index: AQHb7Zc1xkQ0\r\nContent-Language: de\r\nX-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply", Shape::Both(Text::Quoted, OUTLOOK)),
    ("outlook-latin1",  "X-Mailer: Microsoft Office Outlook 12.0\r\nThread-Index: AcnQ", Shape::Both(Text::Latin1, OUTLOOK)),
    ("outlook-picture", "X-MS-Has-Attach: yes\r\nX-MS-TNEF-Correlator:", Shape::WithPicture(Text::Base64, OUTLOOK)),
    ("outlook-web",     "X-MS-Exchange-MessageSentRepresentingType: 1\r\nx-ms-publictraffictype: Email\r\nmsip_labels:", Shape::Both(Text::Base64, OWA)),
    ("gmail",           "X-Google-Smtp-Source: AGHT+IF\r\nX-Received: by 2002:a05:6402", Shape::Both(Text::Quoted, GMAIL)),
    ("gmail-android",   "X-Gm-Message-State: AOJu0Yw", Shape::Both(Text::Base64, ANDROID)),
    ("apple-mail",      "X-Mailer: Apple Mail (2.3826.200.121)\r\nX-Universally-Unique-Identifier: 7C0F", Shape::Plain(Text::Quoted)),
    ("iphone",          "X-Mailer: iPhone Mail (22B91)", Shape::Both(Text::Quoted, APPLE)),
    ("iphone-html",     "X-Mailer: iPad Mail (21G93)", Shape::Html(Text::Base64, APPLE)),
    ("thunderbird",     "User-Agent: Mozilla Thunderbird\r\nContent-Language: en-GB", Shape::Plain(Text::EightBit)),
    ("thunderbird-html", "User-Agent: Mozilla Thunderbird\r\nX-Enigmail-Draft-Status: N0", Shape::Both(Text::EightBit, THUNDERBIRD)),
    ("yahoo",           "X-Mailer: WebService/1.1.23040 YMailNovation", Shape::Both(Text::Quoted, YAHOO)),
    ("yahoo-html",      "X-Mailer: WebService/1.1.22 YahooMailAndroidMobile", Shape::Html(Text::Quoted, YAHOO)),
    ("gmx",             "Sensitivity: Normal\r\nX-Priority: 3\r\nX-UI-Message-Type: mail", Shape::Html(Text::Quoted, GMX)),
    ("web.de",          "X-Priority: 3\r\nX-Provags-ID: V03:K1", Shape::Html(Text::EightBit, GMX)),
    ("roundcube",       "User-Agent: Roundcube Webmail/1.6.9\r\nX-Sender: somebody@example.org", Shape::Plain(Text::EightBit)),
    ("roundcube-html",  "User-Agent: Roundcube Webmail/1.4.15", Shape::Both(Text::Quoted, BARE)),
    ("k-9",             "User-Agent: K-9 Mail for Android", Shape::Plain(Text::Base64)),
    ("samsung",         "X-Mailer: Samsung Email 6.1.94", Shape::Html(Text::Base64, SAMSUNG)),
    ("mutt",            "User-Agent: Mutt/2.2.12\r\nContent-Disposition: inline", Shape::Plain(Text::Latin1)),
    ("evolution",       "User-Agent: Evolution 3.52.4", Shape::Signed(Text::Quoted)),
    ("proton",          "Feedback-ID: 123456:user:proton\r\nX-Pm-Message-ID: 0aa1", Shape::Both(Text::Base64, BARE)),
];

/// Every wish in the shape of every program.
pub(crate) fn letters() -> Vec<Letter> {
    let each = PROGRAMS.iter().flat_map(|program| WISHES.iter().map(move |wish| (program, wish)));
    each.enumerate().map(|(number, (program, wish))| letter(number, *program, *wish)).collect()
}

fn letter(number: usize, (program, fields, shape): (&str, &str, Shape), wish: Wish) -> Letter {
    let from = format!("{program}.{number}@example.org");
    let name = match number % 4 {
        0 => format!("Jürgen Weiß <{from}>")
            .replace("Jürgen Weiß", "=?UTF-8?Q?J=C3=BCrgen_Wei=C3=9F?="),
        1 => format!("\"Weaver, Ann\" <{from}>"),
        2 => format!("=?utf-8?B?{}?= <{from}>", STANDARD.encode("Chiara Nicolò")),
        _ => from.clone(),
    };
    let subject = if wish.subject.is_ascii() {
        wish.subject.to_owned()
    } else {
        format!("=?utf-8?B?{}?=", STANDARD.encode(wish.subject))
    };
    let mut bytes = format!(
        "Return-Path: <{from}>\r\nReceived: from mout.example.org by mx.halden.example with ESMTPS\r\n\
         \tfor <privacy@halden.example>; Fri, 20 Nov 2026 09:00:00 +0100\r\n\
         DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s1; bh=x; b=y\r\n\
         MIME-Version: 1.0\r\nDate: Fri, 20 Nov 2026 09:00:00 +0100\r\nFrom: {name}\r\n\
         To: privacy@halden.example\r\nSubject: {subject}\r\n\
         Message-ID: <{program}-{number}@example.org>\r\n{fields}\r\n"
    )
    .into_bytes();
    bytes.extend(body(shape, wish.words));
    Letter { from, wish, bytes }
}

fn body(shape: Shape, words: &str) -> Vec<u8> {
    let page = |(before, after): Page| format!("{before}{words}{after}");
    match shape {
        Shape::Plain(text) => part("plain", text, &format!("{words}\r\n")),
        Shape::Html(text, around) => part("html", text, &page(around)),
        Shape::Both(text, around) => multipart(
            "alternative",
            "----=_Part_1",
            &[part("plain", text, words), part("html", text, &page(around))],
        ),
        Shape::WithPicture(text, around) => {
            let both = body(Shape::Both(text, around), words);
            let picture = b"Content-Type: image/png; name=\"image001.png\"\r\n\
                Content-Transfer-Encoding: base64\r\nContent-ID: <image001.png@01DB>\r\n\r\niVBORw0K"
                .to_vec();
            multipart("related", "_004_AM0PR0_", &[both, picture])
        }
        Shape::Signed(text) => {
            let signature = b"Content-Type: application/pgp-signature; name=\"signature.asc\"\r\n\
                Content-Description: This is a signed message part\r\n\r\n-----BEGIN PGP SIGNATURE-----"
                .to_vec();
            multipart("signed", "=-sgn", &[part("plain", text, words), signature])
        }
    }
}

fn multipart(kind: &str, boundary: &str, parts: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = format!("Content-Type: multipart/{kind};\r\n\tboundary=\"{boundary}\"\r\n\r\n")
        .into_bytes();
    for part in parts {
        bytes.extend([b"--", boundary.as_bytes(), b"\r\n", part, b"\r\n"].concat());
    }
    bytes.extend(format!("--{boundary}--\r\n").into_bytes());
    bytes
}

fn part(kind: &str, text: Text, content: &str) -> Vec<u8> {
    let utf8 = "charset=\"utf-8\"";
    let (charset, encoding, content) = match text {
        Text::EightBit => (utf8, "8bit", content.as_bytes().to_vec()),
        Text::Quoted => (utf8, "quoted-printable", quoted(content)),
        Text::Base64 => (utf8, "base64", in_lines(&STANDARD.encode(content))),
        Text::Latin1 => ("charset=iso-8859-1", "8bit", latin1(content)),
    };
    let mut bytes = format!(
        "Content-Type: text/{kind}; {charset}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    )
    .into_bytes();
    bytes.extend(content);
    bytes
}

/// RFC 2045 § 6.7, with soft line breaks wherever a line becomes long.
fn quoted(text: &str) -> Vec<u8> {
    let (mut quoted, mut length) = (String::new(), 0);
    for byte in text.bytes() {
        let sign = match byte {
            b'\r' | b'\n' | b' '..=b'<' | b'>'..=b'~' => char::from(byte).to_string(),
            _ => format!("={byte:02X}"),
        };
        length = if byte == b'\n' { 0 } else { length + sign.len() };
        quoted.push_str(&sign);
        if length > 70 {
            quoted.push_str("=\r\n");
            length = 0;
        }
    }
    quoted.into_bytes()
}

fn in_lines(base64: &str) -> Vec<u8> {
    base64.as_bytes().chunks(76).collect::<Vec<_>>().join(&b"\r\n"[..])
}

fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect()
}
