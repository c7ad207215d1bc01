//! Writes the generated files of `samples/`, or checks that they are what it would write.
//!
//! ```text
//! cargo run --example samples
//! cargo run --example samples -- --check
//! ```

mod files;

use anyhow::bail;
use std::path::Path;
use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match &arguments[..] {
        [] => false,
        [only] if only == "--check" => true,
        _ => bail!("only `--check` is understood"),
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut differing = 0;
    for file in files::all()? {
        let path = folder.join(&file.path);
        if std::fs::read(&path).is_ok_and(|bytes| bytes == file.bytes) {
            continue;
        }
        differing += 1;
        if check {
            println!("differs: samples/{}", file.path);
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, &file.bytes)?;
        println!("written: samples/{}", file.path);
    }
    Ok(match (check, differing) {
        (true, 1..) => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    })
}
