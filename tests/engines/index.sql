-- The index of every assessment from the long form of `spbe score`, in whole numbers up to the one
-- rounding at the end. Runs unchanged in DuckDB and in Spark, on a view `long`.
--
-- The exact index is above / below; `shown` is what is printed, in units of the last decimal: half
-- up, because no level is negative. An assessment with a level missing has no index.
with sums as (
    select
        assessment, source, regulation, year, agency, stage,
        max(decimals) as decimals,
        count(*) as indicators,
        count(level) as assessed,
        sum(cast(weight as decimal(19, 0)) * cast(level as decimal(19, 0))) as above,
        sum(cast(weight as decimal(19, 0))) * max(cast(level_scale as decimal(9, 0))) as below
    from long
    group by assessment, source, regulation, year, agency, stage
)
select
    assessment, source, regulation, year, agency, stage, indicators, assessed,
    cast(above as bigint) as above,
    cast(below as bigint) as below,
    decimals
from sums
where assessed = indicators
order by source, assessment, stage
