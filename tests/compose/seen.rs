//! What readers see.

use super::*;

#[test]
fn print_examples() {
    for name in ["hello", "qcontact"] {
        println!("{}", notice_of(&example(name)));
    }
    let _ = project;
}
