//! 01: findings about rubric files.

use super::findings;

findings! {
    /// The children of a node do not add up to its weight.
    E0101 weights_do_not_add_up(node, declared, sum) {
        id: "bobot anak `{node}` berjumlah {sum}, padahal bobotnya {declared}",
            "perbaiki salah satu bobot; pecahan seperti `20/6` boleh ditulis apa adanya";
        en: "the weights under `{node}` add up to {sum}, but its own weight is {declared}",
            "correct one of the weights; a fraction such as `20/6` may be written as it is";
    }
}
