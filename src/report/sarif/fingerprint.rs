//! What a finding is recognised by when the source around it has changed.

use std::collections::BTreeMap;

use crate::diagnostics::Diagnostic;
use crate::report::{Report, Run};

/// The fingerprints given so far, to tell findings apart that have all else in common.
#[derive(Default)]
pub(super) struct Fingerprints {
    given: BTreeMap<u64, usize>,
}

impl Fingerprints {
    /// The fingerprint of a finding. It depends on its code, the declaration it is in (or the file, where it is in none) and the text it
    /// points at; not on lines, and not on the wording of the message.
    pub(super) fn of(&mut self, report: &Report<'_>, run: &Run<'_>, finding: &Diagnostic) -> String {
        let place = finding.primary.place;
        let home = (run.declaration)(place).map_or_else(|| report.sources.file(place.file).path.clone(), |declaration| declaration.path);
        let text = report.sources.slice(place).split_whitespace();
        let mut hash = Hash::default();
        [finding.code.as_str(), &home].into_iter().chain(text).for_each(|part| hash.add(part));
        let number = self.given.entry(hash.0).or_default();
        *number += 1;
        if *number > 1 {
            hash.add(&number.to_string());
        }
        format!("{:016x}", hash.0)
    }
}

/// FNV-1a of 64 bits: the same for all time, which the hash functions of maps do not promise.
struct Hash(u64);

impl Default for Hash {
    fn default() -> Self {
        Hash(0xcbf2_9ce4_8422_2325)
    }
}

impl Hash {
    /// Adds a part and an end to it.
    fn add(&mut self, part: &str) {
        for byte in part.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        // The published value for "a" is 0xaf63dc4c8601ec8c; the end adds a zero byte.
        let mut hash = Hash::default();
        hash.add("a");
        assert_eq!(hash.0, 0xaf63_dc4c_8601_ec8c_u64.wrapping_mul(0x0100_0000_01b3));
    }
}
