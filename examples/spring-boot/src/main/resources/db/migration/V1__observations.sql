-- SPDX-FileCopyrightText: 2026 The Regiostat authors
-- SPDX-License-Identifier: Apache-2.0

-- The definition of each indicator, and of each region that is not in the registry: one id has one definition.
create table definition (
    id varchar primary key,             -- 'indicator gdp', 'region local:jing-jin-ji'
    json text not null
);

-- One row for each measurement. The column json is the measurement, without loss: figure with rounding and qualifier,
-- bounds, counterpart, dimensions, status, source, note, derivation. The other columns are copies for queries.
create table observation (
    id char(64) primary key,            -- SHA-256 of what tells measurements apart
    json text not null,
    document_id varchar unique,         -- the id by which a document refers to the measurement, if it has one
    indicator varchar not null,
    region varchar not null,            -- the code of the place, such as CN-BJ
    period varchar not null,            -- such as 2024-Q2
    first_day date not null,
    last_day date not null,
    unit varchar,                       -- such as 'CNY' or 'persons'
    amount numeric,                     -- exact; null if the figure is missing or hedged, such as "over 370 billion"
    status varchar not null,            -- codes of SDMX OBS_STATUS
    vintage varchar,                    -- the vintage of the source
    stored timestamp with time zone default current_timestamp not null
);

create index observation_of_series on observation (indicator, region, first_day);
