//! 11: findings about doubts and probabilities.

use super::findings;
use crate::lang::phrases;

findings! {
    E1101 no_chance_header() {
        id: "tidak ada tabel peluang di berkas ini", "beri judul kolom `indikator`, `tingkat`, dan `peluang`";
        en: "there is no table of probabilities in this file", "head its columns `indikator`, `tingkat` and `peluang`";
    }
    E1102 not_a_chance(found) {
        id: "`{found}` bukan peluang", "tuliskan angka dari 0 sampai 1 seperti `0,25`, `1/4`, atau `25%`";
        en: "`{found}` is not a probability", "write a number from 0 to 1 such as `0.25`, `1/4` or `25%`";
    }
    E1103 chances_sum(id, sum) {
        id: "peluang {id} berjumlah {sum}, bukan tepat 1", "lengkapi tingkat yang kurang; untuk sepertiga tuliskan `1/3`, bukan `0,33`";
        en: "the probabilities of {id} add up to {sum}, not to exactly 1", "complete the levels; for a third write `1/3`, not `0.33`";
    }
    E1104 chance_twice(id, level) {
        id: "peluang {id} di tingkat {level} tertulis dua kali", "hapus salah satunya";
        en: "the probability of {id} at level {level} is written twice", "remove one of them";
    }
    E1105 chance_off_scale(found, min, max) {
        id: "peluang diberikan untuk tingkat `{found}` yang tidak ada pada skala", "pakai tingkat dari {min} sampai {max}";
        en: "a probability is given for the level `{found}`, which is not on the scale", "use levels from {min} to {max}";
    }
    E1106 chances_too_fine(id) {
        id: "peluang {id} terlalu halus untuk dihitung dengan tepat", "pakai paling banyak enam desimal, atau pecahan sederhana seperti `1/3`";
        en: "the probabilities of {id} are too fine to be computed with exactly", "use at most six decimals, or simple fractions such as `1/3`";
    }
    E1107 chance_incomplete() {
        id: "baris peluang ini tidak lengkap", "isi indikator, tingkat, dan peluangnya";
        en: "this row of probabilities is not complete", "fill in its indicator, level and probability";
    }
    E1108 chances_for_several(count, which) {
        id: "peluang hanya berlaku untuk satu penilaian, sedangkan di sini ada {count} ({which})", "pilih dengan `--agency` dan `--year`";
        en: "probabilities are for one assessment, and here are {count} ({which})", "choose it with `--agency` and `--year`";
    }
    W1109 chance_beyond(id, level, stated) {
        id: "{id} diberi peluang di tingkat {level}, padahal buku menyebut {stated}", "peluangnya yang dipakai; pastikan memang itu yang dimaksud";
        en: "{id} is given a probability at level {level}, but the book says {stated}", "the probability counts; make sure that it is meant";
    }
    W1110 without_chances(count, indicators) {
        id: "sebaran indeks tidak dihitung: {count} jawaban yang diragukan tidak berpeluang ({indicators})", "berikan peluang untuk semuanya dengan `--probabilities`; peluang tidak dikarang";
        en: "no distribution of the index: {count} doubtful answers have no probabilities ({indicators})", "give probabilities for all of them with `--probabilities`; none is invented";
    }
    W1111 too_many_outcomes(count) {
        id: "sebaran indeks dari {count} keraguan ini terlalu besar untuk dihitung dengan tepat", "kurangi tingkat yang berpeluang, atau pakai bobot yang lebih bulat; rentang indeks tetap tepat";
        en: "the distribution over these {count} doubts is too large to be computed exactly", "give fewer levels a probability, or use rounder weights; the interval of the index is exact all the same";
    }
    W1112 ratings_unsure(ratings) {
        id: "tidak dapat dipastikan apakah {ratings} dapat tercapai: kemungkinannya terlalu banyak", "persempit keraguan; indeks terendah dan tertinggi beserta predikatnya tetap tepat";
        en: "it could not be settled whether {ratings} can come out: there are too many possibilities", "narrow the doubts; the lowest and highest index and their ratings are exact all the same";
    }
}

phrases! {
    levels_between(low, high) { id: "{low} sampai {high}", en: "{low} to {high}" }
    just_level(level) { id: "{level}", en: "{level}" }
    first_chance_here(chance) { id: "pertama kali di sini: {chance}", en: "first here: {chance}" }
}
