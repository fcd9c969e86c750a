//! A letter as its reader sees it.

/// A letter that somebody got.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) headers: String,
}

impl Letter {
    /// Parses a mail back.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let mail = mailparse::parse_mail(bytes).unwrap();
        let header = |name: &str| {
            mailparse::MailHeaderMap::get_first_value(&mail.headers[..], name).unwrap_or_default()
        };
        let plain = mail.parts().find(|part| part.ctype.mimetype == "text/plain").unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        Self {
            subject: header("Subject"),
            text: plain.get_body().unwrap().replace("\r\n", "\n"),
            // Unfolded (RFC 5322 § 2.2.3), so that each line is one field.
            headers: String::from_utf8_lossy(&bytes[..end]).replace("\r\n ", " "),
        }
    }

    /// It holds these words, however its lines are broken.
    #[track_caller]
    pub(crate) fn says(&self, words: &str) {
        assert!(self.prose().contains(words), "{words:?} is missing:\n{}", self.text);
    }

    /// It does not hold these words.
    #[track_caller]
    pub(crate) fn never_says(&self, words: &str) {
        assert!(!self.prose().contains(words), "{words:?} is there:\n{}", self.text);
    }

    fn prose(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The link to the one page.
    pub(crate) fn confirm_link(&self) -> String {
        self.link("/confirm/")
    }

    /// The link to the status page.
    pub(crate) fn status_link(&self) -> String {
        self.link("/status/")
    }

    /// The header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let start = format!("{}:", name.to_lowercase());
        let line = self.headers.lines().find(|line| line.to_lowercase().starts_with(&start))?;
        line.split_once(':').map(|(_, value)| value.trim())
    }

    fn link(&self, path: &str) -> String {
        let mut words = self.text.split_whitespace();
        words.find(|word| word.contains(path)).unwrap_or_else(|| panic!("{}", self.text)).to_owned()
    }
}
