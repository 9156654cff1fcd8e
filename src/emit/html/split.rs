//! Documents that are too much for one page, cut into pages.
//!
//! Cuts go between sections, and within one that is too much by itself between those in it, or between the rows of a table or the items of
//! a list. What goes on is a section with the same heading and an anchor of its own.

use super::weight;
use crate::compose::doc::{Block, Inline, Section, Table};

/// From about how many bytes on a document is cut: several times the largest notice that anybody reads as a whole, and what a phone still
/// lays out at once.
const WHOLE: usize = 400_000;
/// About how many bytes a page is then.
const PAGE: usize = 120_000;
/// What anchors of sections that go on begin with; anchors of declarations begin with a letter.
const GOES_ON: char = '_';

/// The pages of a document that is too much for one; nothing if it is not. `continued` goes after headings that stand again.
pub(super) fn pages(blocks: &[Block], continued: &str) -> Option<Vec<Vec<Block>>> {
    (weight::of(blocks) > WHOLE).then(|| cut(blocks, PAGE, continued).into_iter().map(|piece| piece.blocks).collect())
}

/// Whether a section began on a page before.
pub(super) fn goes_on(section: &Section) -> bool {
    section.id.starts_with(GOES_ON)
}

/// Blocks that stay together.
struct Piece {
    weight: usize,
    blocks: Vec<Block>,
}

/// Blocks as pieces that fill pages.
fn cut(blocks: &[Block], limit: usize, continued: &str) -> Vec<Piece> {
    let mut filled: Vec<Piece> = Vec::new();
    for block in blocks {
        let weight = weight::one(block);
        let pieces = if weight > limit { pieces(block, limit, continued) } else { vec![Piece { weight, blocks: vec![block.clone()] }] };
        for piece in pieces {
            match filled.last_mut() {
                Some(last) if last.weight + piece.weight <= limit => {
                    last.weight += piece.weight;
                    last.blocks.extend(piece.blocks);
                }
                _ => filled.push(piece),
            }
        }
    }
    filled
}

/// A block that is too much for a page, in pieces that are not, if that can be.
fn pieces(block: &Block, limit: usize, continued: &str) -> Vec<Piece> {
    match block {
        Block::Section(section) => {
            let inner = cut(&section.blocks, limit, continued);
            inner.into_iter().enumerate().map(|(at, piece)| goes_on_with(section, at, piece, continued)).collect()
        }
        Block::Table(table) => {
            let runs = runs(&table.rows, limit, |row| row.cells.iter().map(|cell| weight::of(cell)).sum());
            let part = |(at, rows)| {
                Block::Table(Table { id: numbered(&table.id, at), rows, caption: table.caption.clone(), columns: table.columns.clone() })
            };
            whole_pieces(runs.into_iter().enumerate().map(part))
        }
        Block::Definitions { items } => {
            let runs = runs(items, limit, |item| weight::of(&item.blocks));
            whole_pieces(runs.into_iter().map(|items| Block::Definitions { items }))
        }
        Block::List { ordered: false, items } => {
            let runs = runs(items, limit, |item| weight::of(item));
            whole_pieces(runs.into_iter().map(|items| Block::List { ordered: false, items }))
        }
        whole => whole_pieces([whole.clone()].into_iter()),
    }
}

fn whole_pieces(blocks: impl Iterator<Item = Block>) -> Vec<Piece> {
    blocks.map(|block| Piece { weight: weight::one(&block), blocks: vec![block] }).collect()
}

fn goes_on_with(section: &Section, at: usize, piece: Piece, continued: &str) -> Piece {
    let mut title = section.title.clone();
    if at > 0 {
        title.push(Inline::text(format!(" {continued}")));
    }
    let section = Section { id: numbered(&section.id, at), number: section.number.clone(), title, blocks: piece.blocks };
    Piece { weight: piece.weight, blocks: vec![Block::Section(section)] }
}

/// The anchor of what begins somewhere, or goes on there.
fn numbered(id: &str, at: usize) -> String {
    if at == 0 { id.to_owned() } else { format!("{GOES_ON}{id}.{at}") }
}

/// Things in runs of about half a page, so that pages can be filled with them.
fn runs<T: Clone>(things: &[T], limit: usize, weight: impl Fn(&T) -> usize) -> Vec<Vec<T>> {
    let mut runs: Vec<Vec<T>> = Vec::new();
    let mut filled = limit;
    for thing in things {
        let weight = weight(thing);
        match runs.last_mut() {
            Some(run) if filled + weight <= limit / 2 => run.push(thing.clone()),
            _ => {
                runs.push(vec![thing.clone()]);
                filled = 0;
            }
        }
        filled += weight;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: &str, blocks: Vec<Block>) -> Block {
        Block::Section(Section { id: id.into(), number: None, title: vec![Inline::text(id)], blocks })
    }

    fn words(bytes: usize) -> Block {
        Block::words("x".repeat(bytes))
    }

    /// The sections of a page, with those in them.
    fn outline(blocks: &[Block]) -> Vec<String> {
        let mut found = Vec::new();
        for block in blocks {
            if let Block::Section(section) = block {
                found.push(format!("{} {}", section.id, Inline::plain(&section.title)));
                found.extend(outline(&section.blocks));
            }
        }
        found
    }

    #[test]
    fn a_small_document_is_one_page() {
        assert_eq!(pages(&[words(1000), section("a", vec![words(1000)])], "(continued)"), None);
    }

    #[test]
    fn cuts_go_between_sections_and_within_those_that_are_too_much() {
        let many: Vec<Block> = ["b", "c", "d"].into_iter().map(|id| section(id, vec![words(80)])).collect();
        let pieces = cut(&[section("a", vec![words(60)]), section("large", many), section("z", vec![words(40)])], 180, "(continued)");
        let outlines: Vec<Vec<String>> = pieces.iter().map(|piece| outline(&piece.blocks)).collect();
        assert_eq!(
            outlines,
            [vec!["a a"], vec!["large large", "b b"], vec!["_large.1 large (continued)", "c c"], vec!["_large.2 large (continued)", "d d", "z z"]]
                .map(|page| page.into_iter().map(str::to_owned).collect::<Vec<_>>())
        );
    }

    #[test]
    fn a_list_that_is_too_much_is_cut_and_loses_nothing() {
        let items: Vec<Vec<Block>> = (0..100).map(|number| vec![Block::words(format!("item {number}"))]).collect();
        let pieces = cut(&[section("a", vec![Block::List { ordered: false, items: items.clone() }])], 400, "(continued)");
        let mut found = Vec::new();
        for piece in &pieces {
            let [Block::Section(section)] = piece.blocks.as_slice() else { panic!("{:?}", piece.blocks) };
            for block in &section.blocks {
                let Block::List { items, .. } = block else { panic!("{block:?}") };
                found.extend(items.iter().cloned());
            }
        }
        assert!(pieces.len() > 5 && found == items, "{} pages", pieces.len());
    }
}
