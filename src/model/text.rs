//! Texts and the references in them.

use std::borrow::Cow;
use std::num::NonZeroU32;

use super::{EntityId, Expr, Model, Operand, Term};
use crate::schema::Field;
use crate::source::Place;

/// A text: either just what stands between the quotes, or cooked beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text {
    /// The bytes between the quotes.
    pub place: Place,
    /// Whether it is a block text: CommonMark with paragraphs, lists, emphasis, links and sub-headings.
    pub block: bool,
    /// The number of its cooked form plus one, where it has escapes, references or several lines.
    pub(crate) cooked: Option<NonZeroU32>,
}

/// A text as it reads: escapes undone, indentation taken away, references resolved.
#[derive(Debug, Clone, Default)]
pub struct Cooked {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Just text.
    Literal(String),
    /// `{…}`.
    Ref(TextRef),
    /// `{…}` in a rule's text: what the rule is about.
    Hole(Box<Expr>),
}

/// What `{…}` in a text refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRef {
    /// `{qcontact}`: the published name.
    Name(EntityId),
    /// `{email of qcontact}`: a field, or the declarations that it names.
    Field(Field, EntityId),
    /// `{see transfers}`: a section of the notice it stands in, or whatever declaration a notice shows.
    See(EntityId),
    /// `{all service-providers}`: everything in a class, category or group.
    All(EntityId),
    /// `{all controllers of privacy}`: everything that a field lists.
    AllOf(Field, EntityId),
}

impl Model {
    /// A text's pieces.
    pub fn pieces(&self, text: Text) -> Cow<'_, [Piece]> {
        match text.cooked.and_then(|number| self.cooked.get(number.get() as usize - 1)) {
            Some(cooked) => Cow::Borrowed(&cooked.pieces),
            None => Cow::Owned(vec![Piece::Literal(self.sources.slice(text.place).to_owned())]),
        }
    }

    /// A text as plain words, references as the published names of what they refer to.
    pub fn plain(&self, text: Text) -> Cow<'_, str> {
        self.plain_within(text, &mut Expansion::default())
    }

    fn plain_within(&self, text: Text, expansion: &mut Expansion) -> Cow<'_, str> {
        let Some(cooked) = text.cooked.and_then(|number| self.cooked.get(number.get() as usize - 1)) else {
            return Cow::Borrowed(self.sources.slice(text.place));
        };
        let mut out = String::new();
        for piece in &cooked.pieces {
            match piece {
                Piece::Literal(literal) => out.push_str(literal),
                Piece::Ref(reference) => out.push_str(&self.expanded(*reference, expansion)),
                Piece::Hole(_) => out.push('…'),
            }
        }
        Cow::Owned(out)
    }

    /// What a reference refers to, in plain words.
    pub fn plain_reference(&self, reference: TextRef) -> String {
        self.expanded(reference, &mut Expansion::default())
    }

    /// The same within a text that was itself referred to; what refers to itself ends in bare names.
    fn expanded(&self, reference: TextRef, expansion: &mut Expansion) -> String {
        if !expansion.enter() {
            return match reference {
                TextRef::Name(id) | TextRef::See(id) | TextRef::All(id) | TextRef::Field(_, id) | TextRef::AllOf(_, id) => self.name(id).to_owned(),
            };
        }
        let said = match reference {
            TextRef::Name(id) | TextRef::See(id) => self.title_within(id, expansion).into_owned(),
            TextRef::Field(field, id) | TextRef::AllOf(field, id) => {
                let parts = self.entity(id).values(field).iter().flat_map(|value| value.operands());
                parts.map(|operand| self.words_within(operand, expansion).into_owned()).collect::<Vec<_>>().join(", ")
            }
            TextRef::All(id) => {
                self.contents(id).into_iter().map(|member| self.title_within(member, expansion).into_owned()).collect::<Vec<_>>().join(", ")
            }
        };
        expansion.leave();
        said
    }

    fn title_within(&self, id: EntityId, expansion: &mut Expansion) -> Cow<'_, str> {
        match self.entity(id).title {
            Some(title) => self.plain_within(title, expansion),
            None => Cow::Borrowed(self.name(id)),
        }
    }

    fn words_within(&self, operand: &Operand, expansion: &mut Expansion) -> Cow<'_, str> {
        match operand.term {
            Term::Ref(id) | Term::Item { item: id, .. } if operand.text.is_none() => self.title_within(id, expansion),
            Term::Ref(_) | Term::Item { .. } => operand.text.map(|text| self.plain_within(text, expansion)).unwrap_or_default(),
            Term::Text(text) => self.plain_within(text, expansion),
            _ => Cow::Borrowed(self.sources.slice(operand.place)),
        }
    }

    /// An operand in plain words: a title, a text, a word as it is written. Durations and dates come as they are written.
    pub fn words(&self, operand: &Operand) -> Cow<'_, str> {
        self.words_within(operand, &mut Expansion::default())
    }
}

/// How far references within what references refer to are followed: texts may refer to themselves, and to many that do the same.
#[derive(Default)]
struct Expansion {
    depth: u8,
    entered: u16,
}

impl Expansion {
    const DEEPEST: u8 = 8;
    const MOST: u16 = 10_000;

    fn enter(&mut self) -> bool {
        let may = self.depth < Self::DEEPEST && self.entered < Self::MOST;
        if may {
            self.depth += 1;
            self.entered += 1;
        }
        may
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
}
