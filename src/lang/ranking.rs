//! Words and sentences of rankings.

pub(crate) use super::label::{agency, index};
use super::phrases;

phrases! {
    heading(year, index) { id: "{index} {year}", en: "{index} {year}" }
    one_agency() { id: "1 instansi", en: "1 agency" }
    agencies(count) { id: "{count} instansi", en: "{count} agencies" }
    percentile() { id: "Persentil", en: "Percentile" }
    group() { id: "Kelompok", en: "Group" }
    rank() { id: "Peringkat", en: "Rank" }
    exact_index() { id: "Nilai tepat", en: "Exact value" }
    rank_in_group() { id: "Peringkat di kelompok", en: "Rank in group" }
    size_of_group() { id: "Anggota kelompok", en: "Size of group" }
    median_of_group() { id: "Median kelompok", en: "Median of group" }
    against_group() { id: "Selisih ke median", en: "Against median" }
    gap_of(part) { id: "{part} terhadap median", en: "{part} against median" }
    median_of(part) { id: "Median {part}", en: "Median {part}" }
    count() { id: "Instansi", en: "Agencies" }
    highest() { id: "Tertinggi", en: "Highest" }
    median() { id: "Median", en: "Median" }
    lowest() { id: "Terendah", en: "Lowest" }
    part() { id: "Bagian", en: "Part" }
    own_value() { id: "Nilai", en: "Value" }
    standing(agency, year) { id: "{agency} {year}", en: "{agency} {year}" }
    stands(rank, of, group_rank, group_of, group, percentile) {
        id: "Peringkat {rank} dari {of}, dan {group_rank} dari {group_of} {group}; persentil {percentile}.",
        en: "Rank {rank} of {of}, and {group_rank} of {group_of} in its group ({group}); percentile {percentile}.",
    }
    index_and_median(index, median, gap) {
        id: "Indeks {index}, median kelompoknya {median} ({gap}).",
        en: "Index {index}, the median of its group is {median} ({gap}).",
    }
    peers() { id: "Sejawat terdekat di kelompoknya", en: "Nearest peers in its group" }
    groups_sheet() { id: "Kelompok", en: "Groups" }
    in_group(rank, of, group) { id: "{rank}/{of} {group}", en: "{rank}/{of} {group}" }
    strongest() { id: "Terkuat", en: "Strongest" }
    weakest() { id: "Terlemah", en: "Weakest" }
    against_median() {
        id: "Terkuat dan terlemah: selisih terhadap median kelompoknya.",
        en: "Strongest and weakest: difference from the median of the group.",
    }
    by_print() {
        id: "Indeks dari tabel terbitan diperingkat menurut angka tercetaknya.",
        en: "An index from a published table is ranked by its printed number.",
    }
}
