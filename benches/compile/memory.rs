//! How much memory checking needs at its peak, asked of the operating system by a process of its own.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

use crate::{project, stages};

/// The option with which the benchmark starts itself to check the project in a folder and tell its peak.
pub const CHILD: &str = "--peak-of";

/// Prints the peak of checking a project, less that of an empty one, relative to the size of its source.
pub fn measure(activities: usize) -> io::Result<()> {
    let files = project::files(activities);
    let bytes = project::size(&files);
    let (Some(whole), Some(empty)) = (peak(&files)?, peak(&project::files(0))?) else {
        println!("\nthis system does not tell how much memory a process took");
        return Ok(());
    };
    println!(
        "\npeak memory of checking {activities} activities, less that of an empty project: {:.1} times the source",
        (whole - empty) / bytes as f64
    );
    Ok(())
}

/// The peak of a process that checks a project, in bytes.
fn peak(files: &[(String, String)]) -> io::Result<Option<f64>> {
    let folder = tempfile::tempdir()?;
    stages::write(folder.path(), files)?;
    let output = Command::new(std::env::current_exe()?).env_remove("MIMALLOC_PURGE_DELAY").arg(CHILD).arg(folder.path()).output()?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().parse().ok())
}

/// Checks the project in a folder and prints the peak of this process, in bytes.
pub fn report_own_peak(folder: &str) {
    let mut files = Vec::new();
    collect(Path::new(folder), &mut files);
    files.sort();
    let world = project::world(files);
    let compilation = policyc::compile(world);
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    drop(compilation);
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    if let Some(kilobytes) = peak {
        println!("{}", kilobytes * 1024.0);
    }
}

fn collect(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}
