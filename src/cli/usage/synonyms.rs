//! What people call commands and options, in either language, that are called otherwise here.

/// Commands, and what else they may be called; those below `rubric` stand here, too.
const COMMANDS: &str = "
score: nilai hitung skor indeks calc index menghitung
compare: banding bandingkan perbandingan sandingkan diff
check: periksa cek lint validate validasi tes
rank: peringkat ranking urutkan peringkatkan urut
plan: rencana rencanakan target simulasi
merge: gabung gabungkan satukan
template: templat contoh formulir kosong
audit: uji audit-tabel
worklist: tugas todo sisa pekerjaan
rubric: rubrik instrumen rubrics peraturan
init: mulai baru new start siapkan
report: laporan lapor cetak
explain: jelaskan arti penjelasan
verify: verifikasi buktikan bukti
completions: pelengkapan completion
man: manual panduan
list: daftar semua ls
show: tampilkan lihat isi tampil cat
crosswalk: padanan peralihan map
diff: beda bandingkan banding compare
impact: dampak
schema: skema
export: ekspor
import: impor
";

/// Options, some with a value, and what else they may be called. A word may stand at several; then
/// that is meant which the command has.
const OPTIONS: &str = "
--year: tahun thn yr
--agency: instansi nama pemda daerah name organisation organization institution kota kabupaten
--agency: provinsi kementerian lembaga ministry
--lang: bahasa language locale
--lang en: en english inggris
--lang id: indonesian indonesia
--color: warna colour colors colours
--color never: no-color no-colour tanpa-warna
--rubric: rubrik instrumen instrument peraturan regulasi regulation aturan
--stage: tahap tahapan phase
--stages: semua-tahap per-stage
--map: peta petakan kolom columns column mapping
--save-map: simpan-peta write-map
--sheet: lembar lembar-kerja worksheet tab
--header: judul baris-judul kepala header-row heading skip-rows
--report: laporan bentuk format form type output-format
--report json: json as-json
--report csv: csv
--report markdown: markdown md
--report sarif: sarif
--report junit: junit
--report github: github
--report gitlab: gitlab
--report long: long panjang tidy
--output hasil.xlsx: xlsx excel xls workbook
--output hasil.html: html
--output: keluaran hasil out simpan save ke outfile dest destination
--force: paksa timpa overwrite replace ganti yes
--journal: jurnal log catatan riwayat ledger record
--help: bantuan tolong usage manual
--version: versi ver
--unit: opd skpd perangkat-daerah dinas units satker department
--pengampu: owner owners pemilik penanggung-jawab pj pic penugasan tugas pembagian assignment
--pengampu: assignments assignee assigned responsible opd skpd perangkat-daerah units
--pengampu: daftar-pengampu
--resolve: putuskan selesaikan konflik conflict conflicts on-conflict strategy
--from: dari prefill copy-from salin sebelumnya previous tahun-lalu base awal
--to: ke tujuan menuju target
--set: andaikan andai simulasi simulate what-if whatif assume misal ubah override
--count: hitung dihitung counting counts
--count supported: supported terdukung evidence bukti data-dukung
--band: rentang interval range uncertainty ketidakpastian keraguan doubt bounds
--probabilities: probability probabilitas kemungkinan chances distribusi distribution
--sensitivity: sensitivitas kepekaan sensitif pengaruh effective-weights leave-one-out
--partition: partisi pecah split partition-by
--resume: lanjutkan lanjut teruskan continue cache
--target: sasaran tujuan capai goal
--cost: costs harga anggaran price prices budget beban
--lock: kunci terkunci locked tetap fixed exclude kecuali
--depends: dependencies dependency depend ketergantungan syarat prasyarat requires constraints
--depends: batas
--max-steps: maks maksimal langkah maks-langkah max steps max-step step-limit
--years: lama tahun-tahun jangka selama multi-year horizon
--interim: antara sasaran-antara milestones milestone targets bertahap
--groups: grup group group-by peers jenis klaster cluster sejenis
--exceptions: pengecualian kecualikan exception baseline ignore abaikan allow suppress waivers
--exceptions: kecuali
--today: hari-ini tanggal date now as-of
--evidence-dir: folder-bukti data-dukung bukti evidence evidence-folder dokumen documents
--evidence-dir: attachments lampiran
--manifest: manifes daftar-berkas digests checksums sha256
--verify: verifikasi buktikan
--rerun: ulang ulangi jalankan-ulang replay re-run rebuild
--holds: memuat punya contains
--rescore: nilai-ulang hitung-ulang recompute re-score recalculate
--regulation: peraturan regulasi rubrik rubric aturan
--normalised: normalized normal normalkan ternormal
--criteria: kriteria criterion
--fail-on: gagal gagal-bila fail strict ketat threshold
--baseline: acuan garis-dasar patokan base
--accept: terima setujui approve update-baseline
--schema: skema json-schema
";

/// What the word is another name for, in the order of a table.
fn meanings(table: &'static str, word: &str) -> Vec<&'static str> {
    let rows = table.lines().filter_map(|row| row.split_once(": "));
    let rows = rows.filter(|(_, words)| words.split(' ').any(|known| known == word));
    rows.map(|(name, _)| name).collect()
}

/// The commands that a word may stand for.
pub(super) fn commands(word: &str) -> Vec<&'static str> {
    meanings(COMMANDS, word)
}

/// The options that a word may stand for.
pub(super) fn options(word: &str) -> Vec<&'static str> {
    meanings(OPTIONS, word)
}

/// The other name of an option that differs from a word by a single slip, if only one meaning does.
/// Short words differ from too many.
pub(super) fn alike(word: &str) -> Option<&'static str> {
    if word.chars().count() < 5 {
        return None;
    }
    let rows = OPTIONS.lines().filter_map(|row| row.split_once(": "));
    let words = rows.flat_map(|(_, words)| words.split(' '));
    let mut near = words.filter(|known| strsim::damerau_levenshtein(word, known) == 1);
    let first = near.next()?;
    near.all(|other| options(other) == options(first))
        .then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Command, CommandFactory};
    use std::collections::BTreeSet;

    fn walk(command: &Command, names: &mut BTreeSet<String>, options: &mut BTreeSet<String>) {
        for below in command.get_subcommands() {
            names.insert(below.get_name().to_owned());
            walk(below, names, options);
        }
        for argument in command.get_arguments() {
            let known = argument.get_long_and_visible_aliases().unwrap_or_default();
            options.extend(known.into_iter().map(|name| format!("--{name}")));
        }
    }

    /// Every command and option of the tables is there, and none has itself as another name.
    #[test]
    fn synonyms_stand_for_what_there_is() {
        let (mut names, mut options) = (BTreeSet::new(), BTreeSet::new());
        let mut command = crate::cli::arguments::Cli::command();
        command.build();
        walk(&command, &mut names, &mut options);
        for (table, known) in [(COMMANDS, names), (OPTIONS, options)] {
            for row in table.lines().skip(1) {
                let (name, words) = row.split_once(": ").unwrap();
                let bare = name.split(' ').next().unwrap();
                assert!(known.contains(bare), "{name}");
                let words: Vec<&str> = words.split(' ').collect();
                let once: BTreeSet<&&str> = words.iter().collect();
                assert_eq!(once.len(), words.len(), "{row}");
                for word in words {
                    assert_eq!(word, word.to_lowercase(), "{row}");
                    assert!(!word.is_empty() && format!("--{word}") != name, "{row}");
                }
            }
        }
    }

    #[test]
    fn a_slip_in_a_synonym_is_seen_where_it_has_one_meaning() {
        assert_eq!(alike("tahum"), Some("tahun"));
        assert_eq!(alike("onwers"), Some("owners"));
        assert_eq!(alike("ownrs"), Some("owners"));
        assert_eq!(alike("thm"), None);
        assert_eq!(alike("nothing-like-it"), None);
    }
}
