//! Timing on a machine that does other things too.

use std::time::{Duration, Instant};

use rayon::ThreadPool;

/// Something that is measured: it gives the time that counts, so that preparing and clearing up do not.
pub type Job<'a> = Box<dyn FnMut() -> Duration + 'a>;

/// How long something takes on this thread. What it gives is dropped after the clock has stopped.
pub fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = worked();
    let result = std::hint::black_box(work());
    let taken = worked().saturating_sub(start);
    drop(result);
    taken
}

/// How long something takes on the threads of a pool: as long as the thread that works longest.
pub fn time_in<T: Send>(pool: &ThreadPool, work: impl FnOnce() -> T + Send) -> Duration {
    let start = pool.broadcast(|_| worked());
    let result = std::hint::black_box(pool.install(work));
    let end = pool.broadcast(|_| worked());
    drop(result);
    start.iter().zip(&end).map(|(start, end)| end.saturating_sub(*start)).max().unwrap_or_default()
}

/// How long this thread has worked: what others do on the machine meanwhile does not count.
#[cfg(unix)]
fn worked() -> Duration {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(u64::try_from(spent.tv_sec).unwrap_or_default(), u32::try_from(spent.tv_nsec).unwrap_or_default())
}

/// Where the system does not tell, the time of day must do.
#[cfg(not(unix))]
fn worked() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// How long something takes by the clock on the wall, for what other processes do.
pub fn wall<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    std::hint::black_box(work());
    start.elapsed()
}

/// Runs jobs in turns, so that a slow moment of the machine hits all of them, and gives the times of each.
pub fn in_turns(jobs: &mut [Job]) -> Vec<Times> {
    let mut times: Vec<Times> = jobs.iter().map(|_| Times(Vec::new())).collect();
    let start = Instant::now();
    let mut rounds = 0;
    // The first round warms caches and the allocator up and is thrown away.
    while rounds <= 6 || (rounds <= 40 && start.elapsed() < Duration::from_secs(20)) {
        for (job, times) in jobs.iter_mut().zip(&mut times) {
            let taken = job();
            if rounds > 0 {
                times.0.push(taken);
            }
        }
        rounds += 1;
    }
    times
}

/// The times of one job, in the order of the rounds.
pub struct Times(Vec<Duration>);

impl Times {
    /// The least: what it takes when nothing disturbs it.
    pub fn least(&self) -> Duration {
        self.0.iter().min().copied().unwrap_or_default()
    }

    /// How many times as long as another job, by the least of both.
    pub fn over(&self, other: &Times) -> f64 {
        self.least().as_secs_f64() / other.least().as_secs_f64()
    }

    /// The median of how many times as long as another job it took in each round.
    pub fn median_over(&self, other: &Times) -> f64 {
        let mut ratios: Vec<f64> = self.0.iter().zip(&other.0).map(|(own, other)| own.as_secs_f64() / other.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        ratios.get(ratios.len() / 2).copied().unwrap_or_default()
    }
}
