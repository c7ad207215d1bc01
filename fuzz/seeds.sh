#!/usr/bin/env bash
# Puts what the repository has into the corpora that the targets start from.
set -euo pipefail
cd "$(dirname "$0")"
corpus=${1:-corpus}
mkdir -p "$corpus"/{rubric,book,number,exceptions}
cp ../rubrics/*.yaml ../samples/rusak/*.yaml "$corpus/rubric/"
cp ../rubrics/*.yaml "$corpus/exceptions/"
# Small files first: a fuzzer changes them more often in the same time.
find ../samples -type f \( -name '*.csv' -o -name '*.tsv' -o -name '*.json' -o -name '*.md' \
    -o -name '*.xlsx' -o -name '*.ods' \) -size -64k | while read -r file; do
    cp "$file" "$corpus/book/$(printf '%s' "${file#../samples/}" | tr '/ ' '__')"
done
for number in 3 3,70 3.0 -0,5 '2.75 %' 20/6 1109/300 1.500.000 '' / 1/0 999999999999999; do
    printf '%s' "$number" >"$corpus/number/$(printf '%s' "$number" | cksum | tr ' ' _)"
done
