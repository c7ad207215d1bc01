-- The index of every assessment from the long form of `spbe score`, in whole numbers up to the one
-- rounding at its end. Runs in DuckDB as it stands, on a table or view `long`; in Spark, whose
-- whole division is called so, with `div` in the place of `//`.
--
-- The exact index is above / below. `shown` is what is printed, in units of its last decimal: half
-- up, because no level is negative. An assessment that lacks a level has no index and no row.
with sums as (
    select
        source, assessment, regulation, year, agency, stage,
        count(*) as indicators,
        count(level) as assessed,
        cast(sum(weight * level) as bigint) as above,
        cast(sum(weight) * max(level_scale) as bigint) as below,
        cast(power(10, max(decimals)) as bigint) as unit
    from long
    group by source, assessment, regulation, year, agency, stage
)
select
    source, assessment, regulation, year, agency, stage, above, below, unit,
    (2 * above * unit + below) // (2 * below) as shown
from sums
where assessed = indicators
order by source, assessment, stage
