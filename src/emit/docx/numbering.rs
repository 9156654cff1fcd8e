//! Lists: bullets on every level, and a numbering of its own for each numbered list, so that each begins at 1.

use std::io;

use super::{NAMESPACE, xml::Xml};

/// How far each level stands in, in twentieths of a point.
pub(super) const STEP: usize = 300;
/// How deep lists go; those in deeper ones have the signs of the last level.
pub(super) const LEVELS: usize = 9;
/// The number of the list with bullets.
pub(super) const BULLETS: usize = 1;

/// The numberings of a document with so many numbered lists.
pub(super) fn part(ordered: usize) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open("w:numbering", &[NAMESPACE])?;
    kind(&mut xml, "0", "bullet", |level| ["•", "–", "·"].get(level % 3).copied().unwrap_or("•").to_owned())?;
    kind(&mut xml, "1", "decimal", |level| format!("%{}.", level + 1))?;
    xml.open("w:num", &[("w:numId", &BULLETS.to_string())])?;
    xml.val("w:abstractNumId", "0")?;
    xml.close("w:num")?;
    for list in 1..=ordered {
        xml.open("w:num", &[("w:numId", &(BULLETS + list).to_string())])?;
        xml.val("w:abstractNumId", "1")?;
        for level in 0..LEVELS {
            xml.open("w:lvlOverride", &[("w:ilvl", &level.to_string())])?;
            xml.val("w:startOverride", "1")?;
            xml.close("w:lvlOverride")?;
        }
        xml.close("w:num")?;
    }
    xml.close("w:numbering")?;
    Ok(xml.finish())
}

fn kind(xml: &mut Xml, id: &str, format: &str, sign: impl Fn(usize) -> String) -> io::Result<()> {
    xml.open("w:abstractNum", &[("w:abstractNumId", id)])?;
    xml.val("w:multiLevelType", "multilevel")?;
    for level in 0..LEVELS {
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())])?;
        xml.val("w:start", "1")?;
        xml.val("w:numFmt", format)?;
        xml.val("w:lvlText", &sign(level))?;
        xml.val("w:lvlJc", "left")?;
        xml.open("w:pPr", &[])?;
        xml.empty("w:ind", &[("w:left", &(STEP * (level + 1)).to_string()), ("w:hanging", &STEP.to_string())])?;
        xml.close("w:pPr")?;
        xml.close("w:lvl")?;
    }
    xml.close("w:abstractNum")
}
