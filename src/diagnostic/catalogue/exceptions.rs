//! 13: findings about the file of exceptions.

use super::findings;

findings! {
    E1301 unreadable(reason) {
        id: "berkas pengecualian tidak dapat dibaca: {reason}", "periksa nama berkas dan hak aksesnya";
        en: "the file of exceptions cannot be read: {reason}", "check the file name and its permissions";
    }
    E1302 no_exceptions() {
        id: "tidak ada daftar pengecualian di berkas ini", "tuliskan daftar dengan `code`, `reason`, `owner`, dan `until` di setiap butir, atau tabel dengan kolom kode, alasan, pemilik, sampai";
        en: "there is no list of exceptions in this file", "write a list with `code`, `reason`, `owner` and `until` in each entry, or a table with the columns code, reason, owner, until";
    }
    E1303 unknown_code(found, near) {
        id: "tidak ada temuan berkode `{found}`", "kode yang terdekat: {near}";
        en: "no finding has the code `{found}`", "the nearest codes: {near}";
    }
    E1304 incomplete(missing) {
        id: "pengecualian tanpa {missing}", "setiap pengecualian memerlukan kode, alasan, pemilik, dan tanggal akhir, supaya ada yang menjawabnya kelak";
        en: "an exception without {missing}", "every exception needs a code, a reason, an owner and a last day, so that somebody answers for it later";
    }
    E1305 not_a_day(found) {
        id: "`{found}` bukan tanggal", "tuliskan seperti `2026-12-31`";
        en: "`{found}` is not a date", "write it as `2026-12-31`";
    }
    W1310 expired(code, until, owner, today) {
        id: "pengecualian untuk {code} berakhir {until}, sebelum {today}; temuannya dihitung lagi", "mintalah {owner} memperbaiki penyebabnya, atau memperpanjang dengan alasan baru";
        en: "the exception for {code} ended on {until}, before {today}; its findings count again", "ask {owner} to mend the cause, or to extend it for a new reason";
    }
    W1311 unused(code) {
        id: "pengecualian untuk {code} tidak cocok dengan temuan mana pun", "hapus bila sudah diperbaiki, atau betulkan tempatnya";
        en: "the exception for {code} matches no finding", "remove it if the cause is mended, or correct its place";
    }
    N1312 not_judged(count) {
        id: "masa berlaku {count} pengecualian tidak diuji karena tanggalnya tidak diketahui", "beri tanggal dengan `--today 2026-12-31` atau SOURCE_DATE_EPOCH";
        en: "whether {count} exceptions have expired was not judged, because the date is not known", "state it with `--today 2026-12-31` or SOURCE_DATE_EPOCH";
    }
}
