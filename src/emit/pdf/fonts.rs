//! The fonts of PDFs, which come with the program. Only the glyphs that a document uses are put into it.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts and what is known of them.
pub(super) struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// Noto Sans for the text, DejaVu Sans Mono for names of technical things, DejaVu Sans for what Noto Sans has no sign for.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files: [&'static [u8]; 6] = [
        ttf_noto_sans::REGULAR,
        ttf_noto_sans::BOLD,
        ttf_noto_sans::ITALIC,
        ttf_noto_sans::BOLD_ITALIC,
        dejavu::sans_mono::regular(),
        dejavu::sans::regular(),
    ];
    let fonts: Vec<Font> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

impl Fonts {
    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
}
