//! "Did you mean": the nearest of the words that would have done.

/// The candidate nearest to `word`, if one is near enough: at most a third of the word's length away (at least one edit, at most four).
/// Of two letters, only capitals may differ: every code of a country is one letter away from many others.
/// Of equally near candidates one as long as the word is taken, else the first.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    let cap = if length == 2 { 0 } else { (length / 3).clamp(1, 4) };
    let folded = word.to_lowercase();
    let mut best: Option<((usize, usize), &str)> = None;
    for candidate in candidates {
        if candidate == word || candidate.chars().count().abs_diff(length) > cap {
            continue;
        }
        let distance = strsim::osa_distance(&folded, &candidate.to_lowercase());
        let far = (distance, candidate.chars().count().abs_diff(length));
        if distance <= cap && best.is_none_or(|(least, _)| far < least) {
            best = Some((far, candidate));
        }
    }
    best.map(|(_, candidate)| candidate).filter(|_| length > 1)
}

/// A sentence for help texts: "did you mean `x`?", if something is near.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, candidates).map(|candidate| format!("did you mean `{candidate}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        assert_eq!(nearest("purpses", ["purposes", "recipients"]), Some("purposes"));
        assert_eq!(nearest("recieve", ["receive"]), Some("receive"));
        assert_eq!(nearest("banana", ["basis", "data", "note"]), None);
        assert_eq!(nearest("x", ["y", "z"]), None);
        assert_eq!(nearest("se", ["SE", "NO"]), Some("SE"));
        assert_eq!(nearest("XX", ["AX", "MX"]), None);
        assert_eq!(nearest("EAE", ["AE", "EEA"]), Some("EEA"));
    }
}
