//! Tables as HTML. Each cell carries its column's heading, so that on a phone a row can become a card.

use super::blocks::Writer;
use super::{escape, inline};
use crate::compose::doc::{Block, Inline, Table};

/// From how many columns on a table needs a wide screen.
const WIDE: usize = 6;
/// From how many columns on no screen is wide enough.
const SPRAWLING: usize = 9;

pub(super) fn push(writer: &mut Writer<'_>, table: &Table, level: u8) {
    let labels: Vec<String> = table.columns.iter().map(|column| escape::text(&Inline::plain(column))).collect();
    let class = match table.columns.len() {
        SPRAWLING.. => "table sprawling",
        WIDE.. => "table wide",
        _ => "table",
    };
    writer.out.push_str(&format!("<div class=\"{class}\"><table"));
    writer.id(&table.id);
    writer.out.push_str(">\n");
    if !table.caption.is_empty() {
        // Right below a heading that says the same, it is for those who go from table to table.
        let repeats = writer.heading.take().is_some_and(|heading| heading == Inline::plain(&table.caption));
        writer.out.push_str(if repeats { "<caption class=\"heard\">" } else { "<caption>" });
        inline::push(&mut writer.out, &table.caption, writer.anchors);
        writer.out.push_str("</caption>\n");
    }
    head(writer, &table.columns);
    writer.out.push_str("<tbody>\n");
    for row in &table.rows {
        writer.out.push_str("<tr");
        if let Some(id) = &row.id {
            writer.id(id);
        }
        writer.out.push('>');
        for (column, cell) in row.cells.iter().enumerate() {
            let label = labels.get(column).map_or("", String::as_str);
            push_cell(writer, cell, column == 0, label, level);
        }
        writer.out.push_str("</tr>\n");
    }
    writer.out.push_str("</tbody>\n</table></div>\n");
}

fn head(writer: &mut Writer<'_>, columns: &[Vec<Inline>]) {
    writer.out.push_str("<thead><tr>");
    for column in columns {
        if column.is_empty() {
            writer.out.push_str("<td></td>");
        } else {
            writer.out.push_str("<th scope=\"col\">");
            inline::push(&mut writer.out, column, writer.anchors);
            writer.out.push_str("</th>");
        }
    }
    writer.out.push_str("</tr></thead>\n");
}

/// A cell; the first one of a row names it, unless it is empty.
fn push_cell(writer: &mut Writer<'_>, cell: &[Block], first: bool, label: &str, level: u8) {
    let names = first && !cell.is_empty();
    writer.out.push_str(if names { "<th scope=\"row\"" } else { "<td" });
    if !label.is_empty() {
        writer.out.push_str(" data-label=\"");
        writer.out.push_str(label);
        writer.out.push('"');
    }
    writer.out.push('>');
    writer.flow(cell, level);
    writer.out.push_str(if names { "</th>" } else { "</td>" });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::doc::{Section, TableRow};

    #[test]
    fn a_caption_that_repeats_the_heading_above_is_not_seen() {
        let table = |id: &str| Block::Table(Table { id: id.into(), caption: vec![Inline::text("C")], columns: vec![], rows: vec![] });
        let anchors = crate::emit::anchors::Anchors::default();
        let mut writer = Writer::new(&anchors);
        let section = Section { id: "s".into(), number: None, title: vec![Inline::text("C")], blocks: vec![table("t"), table("u")] };
        writer.blocks(&[Block::Section(section)], 2);
        let captions: Vec<&str> = writer.out.split("<caption").skip(1).filter_map(|rest| rest.split('C').next()).collect();
        assert_eq!(captions, [" class=\"heard\">", ">"]);
    }

    #[test]
    fn a_table_tells_what_its_cells_are() {
        let table = Table {
            id: "t".into(),
            caption: vec![Inline::text("C")],
            columns: vec![vec![Inline::text("A")], vec![Inline::text("\"B\"")]],
            rows: vec![
                TableRow { id: Some("r".into()), cells: vec![vec![Block::words("1")], vec![Block::words("2")]] },
                TableRow { id: None, cells: vec![vec![], vec![]] },
            ],
        };
        let anchors = crate::emit::anchors::Anchors::default();
        let mut writer = Writer::new(&anchors);
        push(&mut writer, &table, 2);
        let expected = "<div class=\"table\"><table id=\"t\">\n<caption>C</caption>\n\
            <thead><tr><th scope=\"col\">A</th><th scope=\"col\">&quot;B&quot;</th></tr></thead>\n<tbody>\n\
            <tr id=\"r\"><th scope=\"row\" data-label=\"A\">1</th><td data-label=\"&quot;B&quot;\">2</td></tr>\n\
            <tr><td data-label=\"A\"></td><td data-label=\"&quot;B&quot;\"></td></tr>\n</tbody>\n</table></div>\n";
        assert_eq!(writer.out, expected);
    }
}
