//! 13: the file of exceptions.

super::explanations! {
    E1301 {
        id: "Berkas yang diberikan kepada `--exceptions` tidak dapat dibuka atau diuraikan.", "Tanpa pengecualiannya, temuan yang sudah diterima akan menggagalkan pemeriksaan lagi.", "`--exceptions pengecualian.yml`, padahal berkasnya `pengecualian.yaml`.", "Periksa nama, folder, dan hak aksesnya.";
        en: "The file given to `--exceptions` cannot be opened or taken apart.", "Without it, findings that were accepted would fail the check again.", "`--exceptions exceptions.yml`, while the file is `exceptions.yaml`.", "Check its name, its folder and its permissions.";
    }
    E1302 {
        id: "Berkas pengecualian tidak memuat daftar atau tabel yang dikenali.", "Berkas yang salah tidak boleh membuat temuan hilang atau muncul tanpa alasan.", "Tabel tanpa kolom `kode`.", "Tuliskan butir `- code: W0420` dengan `reason`, `owner`, dan `until`.";
        en: "The file of exceptions holds no list or table that is recognised.", "A wrong file must not make findings vanish or appear without reason.", "A table without a column `code`.", "Write entries `- code: W0420` with `reason`, `owner` and `until`.";
    }
    E1303 {
        id: "Pengecualian menyebut kode yang tidak ada.", "Pengecualian itu tidak pernah cocok, dan kesalahan ketiknya tidak akan terlihat.", "`code: W0240` alih-alih `W0420`.", "Salin kodenya dari keluaran program.";
        en: "An exception names a code that does not exist.", "It would never match, and the slip would not show.", "`code: W0240` instead of `W0420`.", "Copy the code from the output of the program.";
    }
    E1304 {
        id: "Pengecualian tidak lengkap.", "Tanpa alasan, pemilik, dan tanggal akhir, sebuah pengecualian berlaku selamanya dan tidak ada yang menjawabnya.", "Butir tanpa `owner`.", "Lengkapi keempatnya: `code`, `reason`, `owner`, `until`.";
        en: "An exception is incomplete.", "Without a reason, an owner and a last day it would hold for ever, and nobody would answer for it.", "An entry without `owner`.", "Fill in all four: `code`, `reason`, `owner`, `until`.";
    }
    E1305 {
        id: "Tanggal akhir pengecualian tidak dapat dibaca.", "Pengecualian tanpa tanggal yang pasti tidak dapat diuji masa berlakunya.", "`until: akhir tahun`.", "Tuliskan `2026-12-31`.";
        en: "The last day of an exception cannot be read.", "Without a certain day it cannot be judged whether the exception still holds.", "`until: end of the year`.", "Write `2026-12-31`.";
    }
    W1310 {
        id: "Pengecualian sudah berakhir, jadi temuannya dihitung lagi.", "Tanggal akhir dibuat supaya penyebabnya diperbaiki, bukan dilupakan.", "`until: 2025-12-31`, dijalankan dengan `--today 2026-01-05`.", "Perbaiki penyebabnya, atau minta pemiliknya memperpanjang dengan alasan baru.";
        en: "An exception has ended, so its findings count again.", "The last day is there so that the cause is mended and not forgotten.", "`until: 2025-12-31`, run with `--today 2026-01-05`.", "Mend the cause, or have its owner extend it for a new reason.";
    }
    W1311 {
        id: "Pengecualian tidak cocok dengan temuan mana pun.", "Pengecualian yang tersisa dapat menutupi temuan baru di tempat yang sama.", "`place: terbitan.csv:3*` setelah baris itu diperbaiki.", "Hapus bila penyebabnya sudah hilang; bila belum, betulkan `place` atau `mentions`.";
        en: "An exception matches no finding.", "One that is left over may hide a new finding in the same place.", "`place: terbitan.csv:3*` after that row was mended.", "Remove it if the cause is gone; otherwise correct `place` or `mentions`.";
    }
    N1312 {
        id: "Program tidak mengetahui tanggal, jadi masa berlaku pengecualian tidak diuji.", "Jam komputer tidak pernah dibaca, supaya masukan yang sama selalu memberi hasil yang sama.", "`spbe rubric check` tanpa `--today`.", "Tambahkan `--today $(date +%F)` di CI.";
        en: "The program knows no date, so it was not judged whether exceptions have expired.", "The clock is never read, so that the same input always gives the same result.", "`spbe rubric check` without `--today`.", "Add `--today $(date +%F)` in CI.";
    }
}
