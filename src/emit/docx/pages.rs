//! Pages: their size, what stands above and below their text, and where they turn.

use std::io;

use super::NAMESPACE;
use super::RELATIONSHIPS;
use super::body::Writer;
use super::xml::Xml;

/// The margin at the sides, in twentieths of a point.
const MARGIN: u32 = 1134;

/// A kind of page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Page {
    width: u32,
    height: u32,
    /// The relationship to its footer.
    footer: &'static str,
}

/// A4.
pub(super) const PORTRAIT: Page = Page { width: 11906, height: 16838, footer: "rId5" };
/// A4, turned.
pub(super) const ACROSS: Page = Page { width: 16838, height: 11906, footer: "rId6" };

impl Page {
    /// How wide text may be.
    pub(super) fn text_width(self) -> u32 {
        self.width - 2 * MARGIN
    }

    /// The properties of pages of this kind, up to here.
    pub(super) fn properties(self, xml: &mut Xml) -> io::Result<()> {
        xml.open("w:sectPr", &[])?;
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId4")])?;
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", self.footer)])?;
        let (width, height) = (self.width.to_string(), self.height.to_string());
        if self == ACROSS {
            xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height), ("w:orient", "landscape")])?;
        } else {
            xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)])?;
        }
        let side = MARGIN.to_string();
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &side),
                ("w:right", &side),
                ("w:bottom", &side),
                ("w:left", &side),
                ("w:header", "567"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        )?;
        xml.close("w:sectPr")
    }
}

impl Writer<'_> {
    /// Goes on with pages of another kind.
    pub(super) fn turn(&mut self, page: Page) -> io::Result<()> {
        if self.page == page {
            return Ok(());
        }
        if self.begun {
            self.xml.open("w:p", &[])?;
            self.xml.open("w:pPr", &[])?;
            self.xml.val("w:pStyle", "PageTurn")?;
            self.page.properties(&mut self.xml)?;
            self.xml.close("w:pPr")?;
            self.xml.close("w:p")?;
        }
        self.page = page;
        self.begun = false;
        Ok(())
    }
}

/// What stands above the text of each page: that it is a draft.
pub(super) fn header(draft: Option<&str>) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open("w:hdr", &[NAMESPACE, RELATIONSHIPS])?;
    xml.open("w:p", &[])?;
    style(&mut xml, "Header", None)?;
    words(&mut xml, draft.unwrap_or_default())?;
    xml.close("w:p")?;
    xml.close("w:hdr")?;
    Ok(xml.finish())
}

/// What stands below the text of each page: what document it is, and which page of how many.
pub(super) fn footer(page: Page, text: &str) -> io::Result<Vec<u8>> {
    let mut xml = Xml::new()?;
    xml.open("w:ftr", &[NAMESPACE, RELATIONSHIPS])?;
    xml.open("w:p", &[])?;
    style(&mut xml, "Footer", Some(page.text_width()))?;
    words(&mut xml, text)?;
    xml.open("w:r", &[])?;
    xml.empty("w:tab", &[])?;
    xml.close("w:r")?;
    field(&mut xml, "PAGE")?;
    words(&mut xml, " / ")?;
    field(&mut xml, "NUMPAGES")?;
    xml.close("w:p")?;
    xml.close("w:ftr")?;
    Ok(xml.finish())
}

fn style(xml: &mut Xml, style: &str, tab: Option<u32>) -> io::Result<()> {
    xml.open("w:pPr", &[])?;
    xml.val("w:pStyle", style)?;
    if let Some(tab) = tab {
        xml.open("w:tabs", &[])?;
        xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &tab.to_string())])?;
        xml.close("w:tabs")?;
    }
    xml.close("w:pPr")
}

fn words(xml: &mut Xml, text: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.open("w:t", &[("xml:space", "preserve")])?;
    xml.text(text)?;
    xml.close("w:t")?;
    xml.close("w:r")
}

fn field(xml: &mut Xml, instruction: &str) -> io::Result<()> {
    xml.open("w:fldSimple", &[("w:instr", instruction)])?;
    words(xml, "1")?;
    xml.close("w:fldSimple")
}
