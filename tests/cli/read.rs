//! Files that cannot be read, and settings that cannot be used.

use crate::support::{CLEAN, folder, policyc, put};

#[test]
fn a_file_that_is_not_utf8_is_told_with_the_place() {
    let folder = folder(&[("demo/a.policy", CLEAN)]);
    put(folder.path(), "demo/b.policy", b"// caf\xc3\xa9\n// caf\xe9\n");
    policyc(folder.path(), &["check", "demo"]).refuses(
        "error: `demo/b.policy` is not UTF-8: byte 15 (0xe9, in line 2) is part of no character\n\n  \
         help: save it as UTF-8; many editors call this the encoding of the file\n",
    );
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(CLEAN.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    put(folder.path(), "demo/b.policy", &wide);
    let run = policyc(folder.path(), &["check", "demo"]).ends(2);
    assert!(run.err.contains("it seems to be UTF-16; save it as UTF-8"), "{}", run.err);
}

#[test]
fn a_file_that_is_no_policy_is_refused() {
    let folder = folder(&[("README.md", "# Hello\n")]);
    policyc(folder.path(), &["check", "README.md"]).refuses(
        "error: `README.md` is not a `.policy` file\n\n  help: give a folder, a file whose name ends in `.policy`, or `-` for standard input\n",
    );
}

#[test]
fn an_absurdly_large_file_is_refused_unread() {
    let folder = folder(&[]);
    std::fs::File::create(folder.path().join("a.policy")).unwrap().set_len(5 << 30).unwrap();
    policyc(folder.path(), &["check"]).refuses(
        "error: `a.policy` is larger than 1 GiB, which is more than a policy may be\n\n  help: give another file, or split it into several\n",
    );
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_is_told() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("locked.policy", CLEAN)]);
    symlink("nowhere.policy", folder.path().join("a.policy")).unwrap();
    policyc(folder.path(), &["check"]).refuses("error: cannot read `a.policy`: it is a link to a file that does not exist\n");
    std::fs::remove_file(folder.path().join("a.policy")).unwrap();

    let locked = folder.path().join("locked.policy");
    std::fs::set_permissions(&locked, PermissionsExt::from_mode(0o000)).unwrap();
    // The superuser may read everything.
    if std::fs::read(&locked).is_err() {
        policyc(folder.path(), &["check"]).refuses("error: cannot read `locked.policy`: permission is denied\n");
    }
    let listener = std::os::unix::net::UnixListener::bind(folder.path().join("a.policy")).unwrap();
    policyc(folder.path(), &["check"]).refuses("error: cannot read `a.policy`: it is not a file\n");
    drop(listener);
}

#[test]
fn wrong_settings_are_shown_where_they_stand() {
    let folder = folder(&[("demo/a.policy", CLEAN), ("demo/policyc.toml", "out = \"site\"\ncolour = true\n")]);
    let run = policyc(folder.path(), &["check", "demo"]).ends(2);
    assert!(run.err.starts_with("error: `demo/policyc.toml` cannot be used: `colour` is not a setting"), "{}", run.err);
    assert!(run.err.contains("demo/policyc.toml:2:1"), "{}", run.err);
    assert!(run.err.contains("2 │ colour = true\n  │ ^^^^^^"), "{}", run.err);

    put(folder.path(), "demo/policyc.toml", b"out = site\n");
    let run = policyc(folder.path(), &["check", "demo"]).ends(2);
    assert!(run.err.contains("demo/policyc.toml:1:"), "{}", run.err);
    put(folder.path(), "demo/policyc.toml", b"formats = [\"htm\"]\n");
    policyc(folder.path(), &["build", "demo"]).refuses(
        "error: `htm` is not a format; the formats are html, md, txt, pdf, docx, csv, xlsx, svg, mmd, json, all\n\n  help: did you mean `html`?\n",
    );
}

#[test]
fn levels_of_codes_that_do_not_exist_are_told() {
    let folder = folder(&[("a.policy", CLEAN), ("policyc.toml", "[levels]\n\"x/acept-unused\" = \"off\"\n")]);
    let run = policyc(folder.path(), &["check"]).ends(2);
    assert!(run.err.contains("no finding has the code `x/acept-unused`; did you mean `x/accept-unused`?"), "{}", run.err);
    assert!(run.err.contains("policyc.toml:2:2"), "{}", run.err);
    put(folder.path(), "policyc.toml", b"levels = { \"syntax/brace\" = \"note\" }\n");
    let run = policyc(folder.path(), &["check"]).ends(2);
    assert!(run.err.contains("the level of `syntax/brace` cannot be set, because errors in the source stay errors"), "{}", run.err);
    put(folder.path(), "policyc.toml", b"levels = { \"gdpr/art-6-1-basis-mising\" = \"note\" }\n");
    policyc(folder.path(), &["check"]).ends(2).tells("did you mean `gdpr/art-6-1-basis-missing`?");
    put(folder.path(), "policyc.toml", b"levels = { \"gdpr/art-6-1-basis-missing\" = \"note\" }\n");
    policyc(folder.path(), &["check"]).ends(0);
}
