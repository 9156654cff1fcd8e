//! How much stands in a table, for formats that have to share out the width of a page.

use std::collections::BTreeMap;

use unicode_width::UnicodeWidthStr;

use crate::compose::doc::{Block, Inline, Table};

/// From how many columns on a table may take a page across.
const WIDE: usize = 6;
/// From how many columns on no page is wide enough, and each row stands on its own.
pub(super) const SPRAWLING: usize = 9;
/// With a cell of more characters than this, or more in all, a wide table needs a page across.
const LARGE_CELL: usize = 400;
const LARGE: usize = 4000;
/// A row with more characters than this may be split between two pages.
const LONG_ROW: usize = 1200;
/// Longer words than this may be broken.
const LONG_WORD: usize = 18;
/// Longer paragraphs than this need no line of their own.
const LONG_LINE: usize = 20;

/// How a table shares out its width, and where it may be split.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub(super) struct Shape {
    /// What share of the width each column gets, in thousandths.
    pub(super) shares: Vec<u32>,
    /// Which rows may be split between two pages.
    pub(super) split: Vec<bool>,
    /// Whether it takes a page across.
    pub(super) wide: bool,
}

/// Whether a table takes a page across.
pub(super) fn is_wide(block: &Block) -> bool {
    matches!(block, Block::Table(table) if Shape::of(table).wide)
}

/// Whether there is so much in blocks that they may be split between two pages.
pub(super) fn is_long(all: &[Block]) -> bool {
    blocks(all).all > LONG_ROW
}

/// The shapes of all tables by their anchors.
pub(super) fn shapes(blocks: &[Block]) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    collect(blocks, &mut shapes);
    shapes
}

fn collect(blocks: &[Block], shapes: &mut BTreeMap<String, Shape>) {
    for block in blocks {
        match block {
            Block::Section(section) => collect(&section.blocks, shapes),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, shapes)),
            Block::Definitions { items } => items.iter().for_each(|item| collect(&item.blocks, shapes)),
            Block::Table(table) => {
                shapes.insert(table.id.clone(), Shape::of(table));
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| collect(cell, shapes));
            }
            Block::Aside { blocks, .. } | Block::Quote { blocks } => collect(blocks, shapes),
            Block::Paragraph { .. } | Block::Code { .. } => {}
        }
    }
}

impl Shape {
    /// The shape of a table.
    pub(super) fn of(table: &Table) -> Shape {
        let cells: Vec<Vec<Mass>> = table.rows.iter().map(|row| row.cells.iter().map(|cell| blocks(cell)).collect()).collect();
        let needs: Vec<f64> = table
            .columns
            .iter()
            .enumerate()
            .map(|(at, heading)| {
                let column: Vec<Mass> = cells.iter().filter_map(|row| row.get(at).copied()).collect();
                need(inlines(heading), &column)
            })
            .collect();
        let all: f64 = needs.iter().sum::<f64>().max(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1000")]
        let shares = needs.iter().map(|need| (need / all * 1000.0).round() as u32).collect();
        let split = cells.iter().map(|row| row.iter().map(|mass| mass.all).sum::<usize>() > LONG_ROW).collect();
        let masses = || cells.iter().flatten().map(|mass| mass.all);
        let large = masses().any(|cell| cell > LARGE_CELL) || masses().sum::<usize>() > LARGE;
        let wide = large && (WIDE..SPRAWLING).contains(&table.columns.len());
        Shape { shares, split, wide }
    }
}

/// How much a column needs: as the side of a square that holds what is usual and what is most in it, and no less than its
/// words and short lines.
#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far from the limit")]
fn need(heading: Mass, column: &[Mass]) -> f64 {
    let most = column.iter().map(|mass| mass.all).max().unwrap_or(0).max(heading.all) as f64;
    let mean = column.iter().map(|mass| mass.all).sum::<usize>() as f64 / column.len().max(1) as f64;
    let word = column.iter().map(|mass| mass.word).max().unwrap_or(0).max(heading.word).min(LONG_WORD) as f64;
    let line = column.iter().map(|mass| mass.line).max().unwrap_or(0).min(LONG_LINE) as f64;
    (mean * 0.6 + most * 0.4).sqrt().max(word * 0.85).max(line * 0.8).max(4.0)
}

/// How wide some text is in one line, its widest paragraph and its widest word.
#[derive(Debug, Clone, Copy, Default)]
struct Mass {
    all: usize,
    line: usize,
    word: usize,
}

impl std::iter::Sum for Mass {
    fn sum<I: Iterator<Item = Mass>>(masses: I) -> Mass {
        masses.fold(Mass::default(), |sum, mass| Mass { all: sum.all + mass.all, line: sum.line.max(mass.line), word: sum.word.max(mass.word) })
    }
}

fn inlines(text: &[Inline]) -> Mass {
    words(&Inline::plain(text))
}

fn words(text: &str) -> Mass {
    let word = text.split([' ', '\n', '-', '/']).map(|word| word.width()).max().unwrap_or(0);
    Mass { all: text.width(), line: text.width(), word }
}

fn blocks(all: &[Block]) -> Mass {
    all.iter().map(block).sum()
}

fn block(block: &Block) -> Mass {
    match block {
        Block::Section(section) => [inlines(&section.title), blocks(&section.blocks)].into_iter().sum(),
        Block::Paragraph { text } => inlines(text),
        Block::List { items, .. } => items.iter().map(|item| blocks(item)).sum(),
        Block::Definitions { items } => items.iter().flat_map(|item| [inlines(&item.term), blocks(&item.blocks)]).sum(),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells).map(|cell| blocks(cell));
            table.columns.iter().map(|column| inlines(column)).chain(cells).sum()
        }
        Block::Aside { title, blocks: inner, .. } => [title.as_deref().map(inlines).unwrap_or_default(), blocks(inner)].into_iter().sum(),
        Block::Quote { blocks: inner } => blocks(inner),
        Block::Code { text } => words(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::doc::TableRow;

    #[test]
    fn columns_with_more_to_say_get_more_room() {
        let cell = |words: &str| vec![Block::words(words)];
        let row = |words: &str| TableRow { id: None, cells: vec![cell("Name"), cell(words)] };
        let columns = vec![vec![Inline::text("A")], vec![Inline::text("B")]];
        let table = Table { id: "t".into(), caption: vec![], columns, rows: vec![row("short"), row(&"long words ".repeat(150))] };
        let shape = Shape::of(&table);
        assert!(shape.shares[1] > 4 * shape.shares[0], "{shape:?}");
        assert!((998..=1002).contains(&shape.shares.iter().sum::<u32>()));
        assert_eq!(shape.split, [false, true]);
        assert!(!shape.wide);
    }

    #[test]
    fn a_table_of_many_columns_takes_a_page_across_if_much_stands_in_it() {
        let table = |words: &str, columns: usize| {
            let row = TableRow { id: None, cells: vec![vec![Block::words(words)]; columns] };
            Table { id: "t".into(), caption: vec![], columns: vec![vec![Inline::text("A")]; columns], rows: vec![row] }
        };
        let long = "words ".repeat(100);
        let wide = |words: &str, columns: usize| is_wide(&Block::Table(table(words, columns)));
        assert!(wide(&long, 6) && wide(&long, 8));
        assert!(!wide("few", 6) && !wide(&long, 5) && !wide(&long, 9));
    }
}
