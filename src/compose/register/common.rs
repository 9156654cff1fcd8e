//! What several rows of a record have in common, so that it is said once for all of them.

use super::{Cell, Column, Entry, Register};

/// The columns whose values are a list to which each row may add; of the others, all of a cell is common or nothing is.
const LISTS: &[&str] =
    &["recipients", "sub-processors", "transfers", "safeguards", "retention", "measures", "rights", "consent", "contract", "location"];

/// Whether a column's values are a list to which each row may add.
pub(super) fn is_list(id: &str) -> bool {
    LISTS.contains(&id)
}

/// What is told already, by column.
#[derive(Debug, Clone, Default)]
pub(super) struct Told(Vec<(&'static str, Cell)>);

impl Told {
    /// Whether something is told already that stands in a column.
    pub(super) fn knows(&self, id: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == id)
    }

    /// What some rows have in common in some columns, and is not told yet; from now on it is. Of a single row, that is all it adds.
    pub(super) fn take(&mut self, register: &Register, entries: &[Entry], of: impl Fn(&Column) -> bool) -> Vec<(&'static str, Cell)> {
        let columns = register.columns.iter().enumerate().filter(|(_, column)| of(column));
        let found: Vec<(&'static str, Cell)> =
            columns.map(|(at, column)| (column.id, self.in_common(at, column.id, entries))).filter(|(_, cell)| !cell.is_empty()).collect();
        self.0.extend(found.iter().cloned());
        found
    }

    fn in_common(&self, at: usize, id: &'static str, entries: &[Entry]) -> Cell {
        let mut cells = entries.iter().map(|entry| entry.cells.get(at).map(|cell| self.left(id, cell)).unwrap_or_default());
        let Some(mut common) = cells.next() else { return Cell::new() };
        for cell in cells {
            if is_list(id) {
                common.retain(|value| cell.contains(value));
            } else if cell != common {
                return Cell::new();
            }
        }
        common
    }

    /// What of a cell is not told yet.
    fn left(&self, id: &str, cell: &Cell) -> Cell {
        let told = |value: &Vec<_>| self.0.iter().any(|(known, values)| *known == id && values.contains(value));
        cell.iter().filter(|value| !told(value)).cloned().collect()
    }
}
