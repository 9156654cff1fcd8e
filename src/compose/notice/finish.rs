//! The last pass over a notice: numbers for its sections, targets for its cross-references.

use std::collections::BTreeMap;

use super::composer::Composer;
use crate::compose::doc::{Block, Document, Inline, Section};
use crate::compose::language::merge;
use crate::compose::phrase::{AS_IS, SEE_ENTITY, TO_ENTITY, unlink};
use crate::model::EntityId;

/// Sections deeper than this have no number.
const NUMBERED_LEVELS: usize = 3;

/// Numbers the sections, gives those without anchor one, and resolves every link within the document.
pub(super) fn finish(composer: &Composer<'_>, document: &mut Document, numbered: bool) {
    let mut sections = BTreeMap::new();
    number(composer, &mut document.blocks, numbered.then(Vec::new), &mut sections);
    let resolver = Resolver { composer, sections };
    resolver.blocks(&mut document.blocks);
    for (_, value) in &mut document.meta {
        resolver.inlines(value);
    }
    document.title = document.title.replace(AS_IS, "");
}

/// Numbers and titles of sections by anchor.
type Sections = BTreeMap<String, (Option<String>, Vec<Inline>)>;

fn number(composer: &Composer<'_>, blocks: &mut [Block], around: Option<Vec<usize>>, sections: &mut Sections) {
    let mut count = 0;
    for block in blocks {
        match block {
            Block::Section(section) => {
                let own = around.as_ref().filter(|numbers| section.number.is_some() && numbers.len() < NUMBERED_LEVELS).map(|numbers| {
                    count += 1;
                    numbers.iter().copied().chain([count]).collect::<Vec<_>>()
                });
                section.number = own.as_ref().map(|numbers| numbers.iter().map(usize::to_string).collect::<Vec<_>>().join("."));
                if section.id.is_empty() {
                    section.id = composer.anchor(&slug(&section.title));
                }
                sections.insert(section.id.clone(), (section.number.clone(), unlink(section.title.clone())));
                number(composer, &mut section.blocks, own, sections);
            }
            Block::Aside { blocks, .. } | Block::Quote { blocks } => number(composer, blocks, None, sections),
            Block::List { items, .. } => items.iter_mut().for_each(|item| number(composer, item, None, sections)),
            Block::Definitions { items } => items.iter_mut().for_each(|item| number(composer, &mut item.blocks, None, sections)),
            Block::Table(table) => {
                table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| number(composer, cell, None, sections));
            }
            Block::Paragraph { .. } | Block::Code { .. } => {}
        }
    }
}

/// A heading as an anchor.
fn slug(title: &[Inline]) -> String {
    let words = Inline::plain(title).replace(AS_IS, "").to_lowercase();
    words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

struct Resolver<'a> {
    composer: &'a Composer<'a>,
    sections: Sections,
}

impl Resolver<'_> {
    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Section(Section { title, blocks, .. }) => {
                    *title = unlink(std::mem::take(title));
                    self.inlines(title);
                    self.blocks(blocks);
                }
                Block::Paragraph { text } => self.inlines(text),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Definitions { items } => {
                    for item in items {
                        self.inlines(&mut item.term);
                        self.blocks(&mut item.blocks);
                    }
                }
                Block::Table(table) => {
                    self.inlines(&mut table.caption);
                    table.columns.iter_mut().for_each(|column| self.inlines(column));
                    table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| self.blocks(cell));
                }
                Block::Aside { title, blocks, .. } => {
                    title.iter_mut().for_each(|title| self.inlines(title));
                    self.blocks(blocks);
                }
                Block::Quote { blocks } => self.blocks(blocks),
                Block::Code { .. } => {}
            }
        }
    }

    fn inlines(&self, inlines: &mut Vec<Inline>) {
        let mut out = Vec::with_capacity(inlines.len());
        for mut inline in inlines.drain(..) {
            match &mut inline {
                Inline::Anchor { to, inner } => {
                    self.inlines(inner);
                    let inner = std::mem::take(inner);
                    out.extend(self.anchor(to, inner));
                    continue;
                }
                Inline::Strong { inner }
                | Inline::Emphasis { inner }
                | Inline::Silence { inner }
                | Inline::Link { inner, .. }
                | Inline::Foreign { inner, .. } => {
                    self.inlines(inner);
                }
                Inline::Text { text } | Inline::Code { text } => {
                    if text.contains(AS_IS) {
                        *text = text.replace(AS_IS, "");
                    }
                }
                Inline::Date { .. } | Inline::Break => {}
            }
            out.push(inline);
        }
        *inlines = merge(out);
    }

    /// A link to where something is shown; its words alone where it is not.
    fn anchor(&self, to: &str, inner: Vec<Inline>) -> Vec<Inline> {
        let entity = |mark: &str| to.strip_prefix(mark).and_then(|number| number.parse().ok()).map(EntityId);
        if let Some(id) = entity(TO_ENTITY) {
            return match self.composer.home_of(id) {
                Some(to) => vec![Inline::Anchor { to, inner }],
                None => inner,
            };
        }
        let Some(id) = entity(SEE_ENTITY) else { return vec![Inline::Anchor { to: to.to_owned(), inner }] };
        let Some(to) = self.composer.home_of(id) else { return inner };
        let words = match self.sections.get(&to) {
            Some((Some(number), title)) => self.composer.say("see-numbered", &[("number", number.as_str().into()), ("title", title.clone().into())]),
            Some((None, title)) => self.composer.say("see-titled", &[("title", title.clone().into())]),
            None => self.composer.say("see-titled", &[("title", inner.into())]),
        };
        let mut words = words;
        self.inlines(&mut words);
        vec![Inline::Anchor { to, inner: words }]
    }
}
