//! Chromium without a window, and what it tells.

use serde_json::Value;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROBE: &str = include_str!("probe.js");
/// No page takes so long; a browser that hangs is stopped.
const PATIENCE: Duration = Duration::from_secs(120);

/// A browser with a profile of its own.
pub(crate) struct Browser {
    folder: tempfile::TempDir,
    axe: String,
}

/// What a run of the browser left behind.
struct Ran {
    stdout: String,
    stderr: String,
}

impl Browser {
    pub(crate) fn new() -> Self {
        let axe = std::env::var_os("SPBE_AXE").expect("SPBE_AXE names axe.min.js");
        Self {
            folder: tempfile::tempdir().unwrap(),
            axe: std::fs::read_to_string(axe).expect("SPBE_AXE can be read"),
        }
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn run(&self, page: &Path, arguments: &[&str]) -> Ran {
        let log = |name: &str| std::fs::File::create(self.folder.path().join(name)).unwrap();
        let mut child = Command::new("chromium")
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
            ])
            .args([
                "--no-first-run",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--v=0",
            ])
            .arg(format!(
                "--user-data-dir={}",
                self.folder.path().join("profile").display()
            ))
            .args(arguments)
            .arg(format!("file://{}", page.display()))
            .stdin(Stdio::null())
            .stdout(log("stdout"))
            .stderr(log("stderr"))
            .spawn()
            .expect("Chromium is installed: `chromium` is on the path");
        let began = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if began.elapsed() > PATIENCE {
                child.kill().unwrap();
                panic!("Chromium did not finish with {}", page.display());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let read = |name: &str| {
            let bytes = std::fs::read(self.folder.path().join(name)).unwrap();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        Ran {
            stdout: read("stdout"),
            stderr: read("stderr"),
        }
    }

    /// What the browser says on its console about a page, exactly as it is handed in.
    pub(crate) fn complaints(&self, page: &str) -> Vec<String> {
        let file = self.file("halaman.html", page);
        let ran = self.run(&file, &["--dump-dom", "--virtual-time-budget=2000"]);
        assert!(
            ran.stdout.contains("<html"),
            "the page was opened: {}",
            ran.stderr
        );
        let lines = ran.stderr.lines().filter(|line| line.contains("CONSOLE"));
        lines.map(str::to_owned).collect()
    }

    /// What the probe finds in a page. The page's policy is lifted in the copy, because the
    /// probe would be refused.
    pub(crate) fn probe(&self, page: &str, dark: bool) -> Value {
        let script = format!("<script>{}</script>", self.axe);
        let file = self.file("uji.html", &with_probe(page, &script));
        let scheme = format!("--blink-settings=preferredColorScheme={}", u8::from(!dark));
        let arguments = [
            &scheme,
            "--window-size=1280,900",
            "--dump-dom",
            "--virtual-time-budget=60000",
        ];
        let ran = self.run(&file, &arguments);
        found(&ran)
    }

    /// How a page lies in frames of these widths.
    pub(crate) fn widths(&self, page: &str, widths: &[u32]) -> Vec<Value> {
        let child = self.file("bingkai.html", &with_probe(page, ""));
        let mut frames = String::new();
        for width in widths {
            let source = child.display();
            let _ = write!(
                frames,
                "<iframe src='{source}' width='{width}' height='900' style='border:0'></iframe>"
            );
        }
        let parent = format!(
            "<!doctype html><body><script>const all = []; onmessage = (event) => {{ \
             all.push(event.data); if (all.length === {}) {{ \
             const text = JSON.stringify(all).replace(/[<>&]/g, (c) => '\\\\u00' + c.charCodeAt(0).toString(16)); \
             const pre = document.createElement('pre'); pre.textContent = 'UJI<' + text + '>UJI'; \
             document.body.append(pre); }} }};</script>{frames}",
            widths.len()
        );
        let file = self.file("lebar.html", &parent);
        let ran = self.run(&file, &["--dump-dom", "--virtual-time-budget=20000"]);
        let found = found(&ran);
        let mut seen: Vec<u64> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["width"].as_u64().unwrap())
            .collect();
        seen.sort_unstable();
        let wanted: Vec<u64> = widths.iter().map(|&width| width.into()).collect();
        assert_eq!(seen, wanted, "every width was seen");
        found.as_array().unwrap().clone()
    }

    /// How many sheets a page takes. With `SPBE_BROWSER_KEEP` the print is kept in that folder.
    pub(crate) fn print(&self, page: &str, name: &str) -> usize {
        let file = self.file("cetak.html", page);
        let pdf = self.folder.path().join("cetak.pdf");
        let target = format!("--print-to-pdf={}", pdf.display());
        let ran = self.run(&file, &["--no-pdf-header-footer", &target]);
        let bytes = std::fs::read(&pdf).unwrap_or_else(|_| panic!("no print: {}", ran.stderr));
        std::fs::remove_file(&pdf).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        if let Some(folder) = std::env::var_os("SPBE_BROWSER_KEEP") {
            let kept = Path::new(&folder).join(name);
            std::fs::write(kept.with_extension("pdf"), &bytes).unwrap();
            std::fs::write(kept.with_extension("html"), page).unwrap();
        }
        let page = b"/Type /Page";
        let places = bytes
            .windows(page.len() + 1)
            .filter(|window| window.starts_with(page));
        places.filter(|window| !window.ends_with(b"s")).count()
    }
}

fn with_probe(page: &str, before: &str) -> String {
    let (start, rest) = page
        .split_once("<meta http-equiv=\"Content-Security-Policy\"")
        .unwrap();
    let (_, rest) = rest.split_once('>').unwrap();
    let (rest, end) = rest.rsplit_once("</body>").unwrap();
    format!("{start}{rest}{before}<script>{PROBE}</script></body>{end}")
}

fn found(ran: &Ran) -> Value {
    let text = ran
        .stdout
        .split_once("UJI&lt;")
        .and_then(|(_, rest)| rest.split_once("&gt;UJI"));
    let (text, _) = text.unwrap_or_else(|| panic!("the probe told nothing: {}", ran.stderr));
    serde_json::from_str(text).unwrap()
}
