//! Scratch.
use policyc::compile;
use policyc::source::{Config, SourceFile, Sources, World};
fn main() {
    for name in ["hello", "qcontact"] {
        let folder = std::path::Path::new("examples").join(name);
        let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
        paths.sort();
        let mut sources = Sources::new();
        for p in paths.iter().filter(|p| p.extension().is_some_and(|e| e == "policy")) {
            sources.add(SourceFile::new(p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(p).unwrap(), false));
        }
        let mut world = World::new(sources, jiff::civil::date(2026, 1, 31));
        if let Ok(t) = std::fs::read_to_string(folder.join("policyc.toml")) {
            world.config = Config::parse(&t).unwrap();
        }
        let c = compile(world);
        for f in &c.findings {
            println!("{} {}", f.code, f.message);
        }
        let m = &c.model;
        for (n, _) in m.of_kind(policyc::schema::Kind::Notice) {
            let t = std::time::Instant::now();
            let (_, shown) = policyc::compose::notice::notice_with_record(m, n, "en");
            println!("== {name} {} {:?}", m.name(n), t.elapsed());
            for (id, e) in m.entities.iter().filter(|(_, e)| !e.library) {
                if !shown.entities.contains(&id) {
                    println!("entity {} ", m.path(id));
                } else {
                    let missing: Vec<_> = e
                        .fields
                        .iter()
                        .filter(|f| !shown.fields.contains(&(id, f.field)) && !policyc::compose::notice::is_internal(f.field))
                        .map(|f| format!("{}{}", f.field.word(), if f.origin == policyc::model::Origin::Own { "" } else { "*" }))
                        .collect();
                    if !missing.is_empty() {
                        println!("fields {}: {}", m.path(id), missing.join(" "));
                    }
                }
            }
        }
    }
}
