//! How long something took, for tests that bound it: the time that this thread had a processor,
//! because other programs on a busy machine are no fault of what is tested.

use std::time::{Duration, Instant};

pub(crate) struct Stopwatch {
    processor: Option<Duration>,
    wall: Instant,
}

impl Stopwatch {
    pub(crate) fn start() -> Self {
        Self {
            processor: processor(),
            wall: Instant::now(),
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        match (self.processor, processor()) {
            (Some(then), Some(now)) => now.saturating_sub(then),
            // Elsewhere the clock on the wall has to do.
            _ => self.wall.elapsed(),
        }
    }
}

/// What Linux says that this thread has had.
fn processor() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = text.split_whitespace().next()?.parse().ok()?;
    (nanoseconds > 0).then(|| Duration::from_nanos(nanoseconds))
}
