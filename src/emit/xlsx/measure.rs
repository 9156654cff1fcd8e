//! How wide columns and how high rows are, so that what is wrapped can be read.

use unicode_width::UnicodeWidthStr;

/// The narrowest and widest that a column is, in characters.
const NARROW: usize = 11;
const WIDE: usize = 64;
/// How many lines a cell should have at most, if a wider column can do something about it.
const LINES: usize = 16;
/// The height of a line, and the greatest height of a row, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;

/// A width for a column with this heading and these cells: as narrow as its cells stay readable.
pub(super) fn width<'a>(heading: &str, cells: impl Iterator<Item = &'a str>) -> usize {
    let cells: Vec<&str> = cells.collect();
    let word = heading.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0);
    let longest = cells.iter().flat_map(|cell| cell.lines()).map(UnicodeWidthStr::width).max().unwrap_or(0);
    // The button of the filter stands beside the heading.
    let least = NARROW.max(word + 4).min(WIDE);
    if longest == 0 {
        return least;
    }
    let fits = |width: usize| cells.iter().all(|cell| lines(cell, width) <= LINES);
    let steps = [least.max(18), 26, 34, 42, 52, WIDE];
    let enough = steps.into_iter().find(|&step| step >= least && fits(step)).unwrap_or(WIDE);
    enough.min(longest + 4).max(least)
}

/// A height for a row whose cells stand in columns of these widths, in points.
pub(super) fn height<'a>(cells: impl Iterator<Item = (&'a str, usize)>) -> f64 {
    let most = cells.map(|(cell, width)| lines(cell, width)).max().unwrap_or(1).max(1);
    let most = u32::try_from(most).unwrap_or(u32::MAX);
    (f64::from(most) * LINE + 3.0).min(HIGHEST)
}

/// How many lines a text takes in a column: words are not parted unless they are longer than it.
fn lines(text: &str, width: usize) -> usize {
    // Cells are set in on the left and letters differ in width; what is too high by a line is better than what is cut off.
    let room = width.saturating_sub(3).max(1);
    let of_line = |line: &str| {
        let (mut count, mut used) = (1, 0);
        for word in line.split(' ') {
            let size = word.width();
            if used > 0 && used + 1 + size > room {
                count += 1;
                used = 0;
            }
            used += size + usize::from(used > 0);
            if used > room {
                count += (used - 1) / room;
                used = (used - 1) % room + 1;
            }
        }
        count
    };
    text.split('\n').map(of_line).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_as_they_wrap() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("one two three", 11), 2);
        assert_eq!(lines("a\nb", 10), 2);
        assert_eq!(lines(&"x".repeat(20), 11), 3);
    }

    #[test]
    fn long_cells_make_a_column_wider_and_short_ones_narrow() {
        assert_eq!(width("Status", ["active", "planned"].into_iter()), NARROW);
        assert_eq!(width("Nothing", std::iter::empty()), NARROW);
        let long = "some words ".repeat(60);
        let wide = width("Notes", std::iter::once(long.as_str()));
        assert!(wide > 34 && wide <= WIDE, "{wide}");
        assert!(lines(&long, wide) <= LINES);
    }

    #[test]
    fn rows_are_as_high_as_their_highest_cell_and_no_higher_than_can_be() {
        assert_eq!(height([("a", 10), ("a\nb\nc", 10)].into_iter()), 48.0);
        assert_eq!(height(std::iter::once((["x"; 99].join("\n").as_str(), 10))), HIGHEST);
    }
}
