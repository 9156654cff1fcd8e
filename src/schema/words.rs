//! The closed list of reserved words: prepositions, joining words and fixed values.

/// The words that introduce a qualifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Prep {
    /// `for`: whom or what a value holds for; a key.
    For,
    /// `in`: where a value holds; a key.
    In,
    /// `of`: whose, or which ones.
    Of,
    /// `as`: in which role, or under which words.
    As,
    /// `at`: where something is to be found.
    At,
    /// `via`: by which way.
    Via,
    /// `with`: together with whom or what.
    With,
    /// `under`: by which law or under which heading.
    Under,
    /// `from`: since when, or from whom.
    From,
    /// `until`: up to and including a date, or up to an event.
    Until,
    /// `before`: up to and without a date.
    Before,
    /// `after`: what a period runs from.
    After,
    /// `within`: in which time.
    Within,
    /// `while`: as long as a state lasts.
    While,
    /// `because`: why.
    Because,
    /// `except`: what is taken out.
    Except,
    /// `where`: under which condition.
    Where,
}

impl Prep {
    /// All prepositions, in the order in which the formatter writes them.
    pub const ALL: [Prep; 17] = [
        Prep::Except,
        Prep::Of,
        Prep::As,
        Prep::With,
        Prep::Via,
        Prep::From,
        Prep::Until,
        Prep::Before,
        Prep::After,
        Prep::Within,
        Prep::While,
        Prep::Under,
        Prep::At,
        Prep::For,
        Prep::In,
        Prep::Where,
        Prep::Because,
    ];

    /// The word as it is written.
    pub fn word(self) -> &'static str {
        match self {
            Prep::For => "for",
            Prep::In => "in",
            Prep::Of => "of",
            Prep::As => "as",
            Prep::At => "at",
            Prep::Via => "via",
            Prep::With => "with",
            Prep::Under => "under",
            Prep::From => "from",
            Prep::Until => "until",
            Prep::Before => "before",
            Prep::After => "after",
            Prep::Within => "within",
            Prep::While => "while",
            Prep::Because => "because",
            Prep::Except => "except",
            Prep::Where => "where",
        }
    }

    /// The preposition that a word is, if it is one.
    pub fn parse(word: &str) -> Option<Prep> {
        Prep::ALL.into_iter().find(|prep| prep.word() == word)
    }

    /// Whether it says what a value is keyed by.
    pub fn is_key(self) -> bool {
        matches!(self, Prep::For | Prep::In)
    }
}

/// Values that mean the same wherever they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Fixed {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// `none`: said to be nothing.
    None,
    /// `not-applicable`: said not to apply.
    NotApplicable,
    /// `unstated`: stops what would be inherited.
    Unstated,
    /// `inherited`: what would have held.
    Inherited,
    /// `indefinitely`.
    Indefinitely,
    /// `stated "…"`: what the policy says where it says nothing definite.
    Stated,
}

impl Fixed {
    /// All of them.
    pub const ALL: [Fixed; 8] =
        [Fixed::Yes, Fixed::No, Fixed::None, Fixed::NotApplicable, Fixed::Unstated, Fixed::Inherited, Fixed::Indefinitely, Fixed::Stated];

    /// The word as it is written.
    pub fn word(self) -> &'static str {
        match self {
            Fixed::Yes => "yes",
            Fixed::No => "no",
            Fixed::None => "none",
            Fixed::NotApplicable => "not-applicable",
            Fixed::Unstated => "unstated",
            Fixed::Inherited => "inherited",
            Fixed::Indefinitely => "indefinitely",
            Fixed::Stated => "stated",
        }
    }

    /// The fixed value that a word is, if it is one.
    pub fn parse(word: &str) -> Option<Fixed> {
        Fixed::ALL.into_iter().find(|fixed| fixed.word() == word)
    }
}

/// Reserved words that are neither prepositions nor fixed values.
pub const JOINING: [&str; 12] = ["and", "or", "not", "is", "has", "any", "every", "one", "latest", "earliest", "count", "no"];

/// Whether a word is reserved: no declaration and no field may be called so.
pub fn is_reserved(word: &str) -> bool {
    Prep::parse(word).is_some() || Fixed::parse(word).is_some() || JOINING.contains(&word)
}

/// The fields whose value is an expression; the grammar knows them by name.
pub const EXPRESSION_FIELDS: [&str; 4] = ["holds", "require", "when", "each"];
