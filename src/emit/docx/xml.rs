//! XML as it is written, element by element. Texts and values of attributes are escaped.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML document that is being written.
pub(super) struct Xml(Writer<Vec<u8>>);

/// The attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    pub(super) fn new() -> io::Result<Xml> {
        let mut xml = Xml(Writer::new(Vec::new()));
        xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        Ok(xml)
    }

    pub(super) fn open(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.0.write_event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) -> io::Result<()> {
        self.0.write_event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    /// An element with one attribute, `w:val`.
    pub(super) fn val(&mut self, name: &str, value: &str) -> io::Result<()> {
        self.empty(name, &[("w:val", value)])
    }

    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        self.0.write_event(Event::Text(BytesText::new(text)))
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0.into_inner()
    }
}
