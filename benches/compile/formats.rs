//! What writing each format costs.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use policyc::compile;
use policyc::emit::{BuildOptions, build, formats};

use crate::measure::{time_in, wall};
use crate::{project, stages};

/// From how many activities on a format that is written on request is not measured: nobody prints so much.
const PRINTED: usize = 10_000;

/// Prints what building each format of a project with this many activities takes, per activity and beside the check.
pub fn measure(activities: usize) -> io::Result<()> {
    let one = stages::pool(1)?;
    let files = project::files(activities);
    let check = least(|| {
        let world = project::world(files.clone());
        time_in(&one, || compile(world))
    });
    let model = compile(project::world(files)).model;
    println!("\n| what is built of {activities} activities | μs an activity | times the check |");
    println!("|---|---|---|");
    for &format in formats().iter().filter(|format| activities < PRINTED || !format.on_request()) {
        let options = BuildOptions { only: vec![format], ..BuildOptions::default() };
        let taken = least(|| time_in(&one, || build(&model, &options)));
        println!("| {} | {:.1} | {:.2} |", format.name(), micros(taken) / activities as f64, taken.as_secs_f64() / check.as_secs_f64());
    }
    Ok(())
}

/// Prints how long building everything of each example takes, as whole processes.
pub fn examples() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut examples: Vec<_> = std::fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    examples.sort();
    println!("\n| example, in all formats and languages | seconds | without PDF |");
    println!("|---|---|---|");
    let (mut whole, mut quick) = (Duration::ZERO, Duration::ZERO);
    for example in examples {
        let [all, rest] = [&["--only", "all"][..], &[]].map(|only| {
            least(|| {
                wall(|| {
                    let out = tempfile::tempdir()?;
                    let mut build = Command::new(env!("CARGO_BIN_EXE_policyc"));
                    build.arg("build").arg(&example).args(["--draft", "--out"]).arg(out.path()).args(only);
                    build.stdout(Stdio::null()).stderr(Stdio::null()).status()
                })
            })
        });
        let name = example.file_name().unwrap_or_default().to_string_lossy();
        println!("| {name} | {:.2} | {:.2} |", all.as_secs_f64(), rest.as_secs_f64());
        (whole, quick) = (whole + all, quick + rest);
    }
    println!("| together | {:.2} | {:.2} |", whole.as_secs_f64(), quick.as_secs_f64());
    Ok(())
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// The least time of some rounds, of fewer where each takes long.
fn least(mut job: impl FnMut() -> Duration) -> Duration {
    let start = Instant::now();
    let mut least = job();
    for _ in 0..5 {
        if start.elapsed() > Duration::from_secs(10) {
            break;
        }
        least = least.min(job());
    }
    least
}
