//! The output folder: all or nothing, and never over what somebody else wrote.

use std::fs;

use crate::support::{CLEAN, folder, names, policyc, put, tree};

#[test]
fn a_folder_of_somebody_elses_is_refused() {
    let folder = folder(&[("a.policy", CLEAN), ("site/mine.html", "mine")]);
    policyc(folder.path(), &["build", "--out", "site"]).ends(2).tells(
        "error: the output folder `site` is not empty and was not written by policyc: it holds `mine.html`\n\n  \
         help: give another folder with `--out`, or empty this one\n",
    );
    policyc(folder.path(), &["build", "--out", "."]).ends(2).tells("is not empty and was not written by policyc");
    policyc(folder.path(), &["build", "--out", "a.policy"]).ends(2).tells("error: cannot write to `a.policy`: it is not a folder\n");
    assert_eq!(names(folder.path()), ["a.policy", "site/mine.html"]);
}

#[test]
fn a_list_that_is_not_ours_makes_no_folder_ours() {
    let folder = folder(&[("a.policy", CLEAN), ("site/.policyc", "mine.html\n"), ("site/mine.html", "mine")]);
    policyc(folder.path(), &["build", "--out", "site"]).ends(2).tells("was not written by policyc");
    assert_eq!(fs::read(folder.path().join("site/mine.html")).unwrap(), b"mine");
}

#[test]
fn an_empty_folder_is_filled_and_folders_around_are_made() {
    let folder = folder(&[("a.policy", CLEAN)]);
    fs::create_dir(folder.path().join("site")).unwrap();
    policyc(folder.path(), &["build", "--out", "site"]).ends(0);
    policyc(folder.path(), &["build", "--out", "a/b/c"]).ends(0);
    assert_eq!(tree(&folder.path().join("site")), tree(&folder.path().join("a/b/c")));
}

#[test]
fn what_an_earlier_build_wrote_and_this_one_did_not_is_removed() {
    let folder = folder(&[("a.policy", CLEAN)]);
    policyc(folder.path(), &["build"]).ends(0);
    let first = names(&folder.path().join("out"));
    policyc(folder.path(), &["build", "--only", "json"]).ends(0);
    assert_eq!(names(&folder.path().join("out")), [".policyc", "policy.json"]);
    policyc(folder.path(), &["build"]).ends(0);
    assert_eq!(names(&folder.path().join("out")), first);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left beside: .git, a.policy and out");
}

#[test]
fn files_of_somebody_elses_in_our_folder_stay() {
    let folder = folder(&[("a.policy", CLEAN)]);
    policyc(folder.path(), &["build"]).ends(0);
    let plain = tree(&folder.path().join("out"));
    put(folder.path(), "out/CNAME", b"shop.example\n");
    put(folder.path(), "out/images/logo.svg", b"<svg/>");
    fs::remove_file(folder.path().join("out/policy.json")).unwrap();
    policyc(folder.path(), &["build", "--only", "json"]).ends(0);
    assert_eq!(names(&folder.path().join("out")), [".policyc", "CNAME", "images/logo.svg", "policy.json"]);
    policyc(folder.path(), &["build"]).ends(0);
    for (path, bytes) in plain {
        assert_eq!(fs::read(folder.path().join("out").join(&path)).unwrap(), bytes, "{path}");
    }
    assert_eq!(fs::read(folder.path().join("out/CNAME")).unwrap(), b"shop.example\n");
}

#[test]
fn an_output_never_takes_the_place_of_somebody_elses_file() {
    let folder = folder(&[("a.policy", CLEAN)]);
    policyc(folder.path(), &["build", "--only", "html"]).ends(0);
    put(folder.path(), "out/policy.json", b"mine");
    policyc(folder.path(), &["build"]).ends(2).tells(
        "error: cannot write `out/policy.json`: something that policyc did not write stands there\n\n  \
         help: move it away, or give another folder with `--out`\n",
    );
    assert_eq!(fs::read(folder.path().join("out/policy.json")).unwrap(), b"mine");
}

#[test]
#[cfg(unix)]
fn the_folder_can_be_read_by_others_and_a_link_to_it_stays() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("a.policy", CLEAN), ("plain/x", "")]);
    let mode = |path: &str| fs::metadata(folder.path().join(path)).unwrap().permissions().mode() & 0o777;
    policyc(folder.path(), &["build"]).ends(0);
    assert_eq!(mode("out"), mode("plain"));
    fs::create_dir(folder.path().join("real")).unwrap();
    fs::set_permissions(folder.path().join("real"), PermissionsExt::from_mode(0o750)).unwrap();
    symlink("real", folder.path().join("site")).unwrap();
    policyc(folder.path(), &["build", "--out", "site"]).ends(0);
    policyc(folder.path(), &["build", "--out", "site"]).ends(0);
    assert!(folder.path().join("site").is_symlink() && folder.path().join("real/policy.json").is_file());
    assert_eq!(mode("real"), 0o750);
}

/// A limit on the size of files stands for a full disk: the write fails in the middle.
#[test]
#[cfg(unix)]
fn when_the_disk_refuses_what_was_there_is_there_still() {
    let folder = folder(&[("a.policy", CLEAN)]);
    policyc(folder.path(), &["build"]).ends(0);
    let before = tree(&folder.path().join("out"));
    let changed = CLEAN.replace("When you order", "When you buy");
    put(folder.path(), "a.policy", changed.as_bytes());
    for foreign in [false, true] {
        if foreign {
            put(folder.path(), "out/CNAME", b"shop.example\n");
        }
        let script = format!("trap '' XFSZ; ulimit -f 1; exec '{}' build", env!("CARGO_BIN_EXE_policyc"));
        let output = std::process::Command::new("bash").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
        let run = crate::support::Run::of(output).ends(2).tells("the file would be larger than is allowed here");
        assert!(run.err.contains("error: cannot write `out/"), "{}", run.err);
        assert!(run.err.contains("nothing was changed; what was there before is there still"), "{}", run.err);
        let after: Vec<_> = tree(&folder.path().join("out")).into_iter().filter(|(path, _)| path != "CNAME").collect();
        assert_eq!(after, before);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is left beside: .git, a.policy and out");
    }
}

/// Wherever a build is killed, the folder holds one build or the other, whole.
#[test]
#[cfg(unix)]
fn a_killed_build_leaves_a_whole_folder() {
    let folder = folder(&[("one/a.policy", CLEAN), ("two/a.policy", &CLEAN.replace("When you order", "When you buy"))]);
    let build = |project: &str, out: &str| policyc(folder.path(), &["build", project, "--out", out]).ends(0);
    build("one", "expected-one");
    build("two", "expected-two");
    build("one", "site");
    let whole = [tree(&folder.path().join("expected-one")), tree(&folder.path().join("expected-two"))];
    assert_ne!(whole[0], whole[1]);
    let mut killed = 0;
    for step in 0..40 {
        let project = if step % 2 == 0 { "two" } else { "one" };
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_policyc"));
        command.args(["build", project, "--out", "site"]).current_dir(folder.path());
        let mut child = command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_micros(500 * step));
        let _ = child.kill();
        killed += usize::from(!child.wait().unwrap().success());
        assert!(whole.contains(&tree(&folder.path().join("site"))), "after step {step}");
    }
    assert!(killed > 0, "no build was killed in time");
    build("two", "site");
    assert_eq!(tree(&folder.path().join("site")), whole[1]);
}
