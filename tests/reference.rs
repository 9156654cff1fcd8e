//! The reference page is what the table of kinds says. `UPDATE_EXPECT=1 cargo test --test reference` writes it anew.

#[test]
fn reference_page_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference.md");
    let expected = policyc::schema::reference();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(found == expected, "docs/reference.md is out of date: run `UPDATE_EXPECT=1 cargo test --test reference`");
}
