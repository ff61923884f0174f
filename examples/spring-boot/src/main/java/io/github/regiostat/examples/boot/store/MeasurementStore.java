// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.examples.boot.MeasurementsProperties;
import io.github.regiostat.examples.boot.store.ConflictException.Conflict;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measurements in the database.
 *
 * <p>Stored content is never replaced: a measurement with the same key is either equal to the stored one or a conflict.
 * A revision has another vintage, which is a part of the key.
 */
@Repository
public class MeasurementStore {
    private static final int BATCH = 1000;
    private static final String INSERT_DEFINITION =
            "insert into definition (id, json) values (?, ?) on conflict do nothing";
    private static final String SELECT_DEFINITIONS = "select id, json from definition where id in (:ids)";
    private static final String INSERT_OBSERVATION = """
            insert into observation (id, json, document_id, indicator, region, period, first_day, last_day, unit,
                amount, status, vintage)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String SELECT_OBSERVATIONS = "select id, json from observation where id in (:ids)";

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final JsonMapper mapper;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final int maxAnswer;

    MeasurementStore(
            JdbcTemplate template,
            JdbcClient client,
            PlatformTransactionManager transactions,
            JsonMapper mapper,
            MeasurementsProperties properties) {
        this.template = template;
        this.client = client;
        this.mapper = mapper;
        this.maxAnswer = properties.maxAnswer();
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Stores measurements, with the definitions of their indicators and of regions that are not in the registry: all of
     * them, or none.
     *
     * @param dataset the measurements
     * @return the numbers of new and of unchanged measurements
     * @throws ConflictException if the stored content of a measurement, an indicator or a region is another one
     */
    public StoreResult store(Dataset dataset) {
        Document declarations = Document.declarationsOf(dataset);
        List<StoredRow> definitions = sorted(Stream.concat(
                declarations.indicators().stream().map(indicator -> StoredRow.of(indicator, mapper)),
                declarations.regions().stream().map(region -> StoredRow.of(region, mapper))));
        List<StoredRow> observations = sorted(dataset.rows().map(row -> StoredRow.of(row, mapper)));
        return writing.execute(status -> {
            insertDefinitions(definitions);
            List<Conflict> conflicts = new ArrayList<>();
            int stored = insertAbsent(INSERT_OBSERVATION, SELECT_OBSERVATIONS, observations, conflicts);
            if (!conflicts.isEmpty()) {
                throw ConflictException.ofMeasurements(conflicts);
            }
            return new StoreResult(stored, observations.size() - stored);
        });
    }

    /**
     * Stores the definition of an indicator, by which tables that have only its id are read.
     *
     * @param indicator the indicator
     * @throws ConflictException if another definition is stored
     */
    public void store(Indicator<?> indicator) {
        writing.executeWithoutResult(status -> insertDefinitions(List.of(StoredRow.of(indicator, mapper))));
    }

    private void insertDefinitions(List<StoredRow> definitions) {
        List<Conflict> conflicts = new ArrayList<>();
        insertAbsent(INSERT_DEFINITION, SELECT_DEFINITIONS, definitions, conflicts);
        if (!conflicts.isEmpty()) {
            throw ConflictException.ofDefinitions(conflicts);
        }
    }

    /** Two requests insert their common rows in the same order, so that neither waits for the other forever. */
    private static List<StoredRow> sorted(Stream<StoredRow> rows) {
        return rows.sorted(Comparator.comparing(StoredRow::id)).toList();
    }

    /** Inserts the rows whose key is absent, and compares the others with what is stored. */
    private int insertAbsent(String insert, String select, List<StoredRow> rows, List<Conflict> conflicts) {
        int inserted = 0;
        for (int start = 0; start < rows.size(); start += BATCH) {
            List<StoredRow> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
            int[] counts = template.batchUpdate(
                    insert, batch.stream().map(StoredRow::parameters).toList());
            List<StoredRow> others = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 1) {
                    inserted++;
                } else {
                    others.add(batch.get(i));
                }
            }
            if (!others.isEmpty()) {
                compare(others, storedJson(select, others), conflicts);
            }
        }
        return inserted;
    }

    private Map<String, String> storedJson(String select, List<StoredRow> rows) {
        Map<String, String> stored = new HashMap<>();
        client.sql(select)
                .param("ids", rows.stream().map(StoredRow::id).toList())
                .query(row -> {
                    stored.put(row.getString("id"), row.getString("json"));
                });
        return stored;
    }

    private void compare(List<StoredRow> rows, Map<String, String> stored, List<Conflict> conflicts) {
        for (StoredRow row : rows) {
            String json = stored.get(row.id());
            if (json == null || !hasContent(json, row)) {
                conflicts.add(new Conflict(row.subject(), json, row.json()));
            }
        }
    }

    /** Compares values, since the same content may have another text, such as that of an earlier version. */
    private boolean hasContent(String json, StoredRow row) {
        return row.type().equals(Measurement.class)
                ? RegiostatJson.readMeasurement(json).equals(RegiostatJson.readMeasurement(row.json()))
                : mapper.writeValueAsString(mapper.readValue(json, row.type())).equals(row.json());
    }

    /**
     * Returns the selected measurements, in the order of indicator, region and period.
     *
     * @param query the selection
     * @return the measurements
     * @throws SelectionTooLargeException if there are more than the service returns at once
     */
    public Dataset find(MeasurementQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select json from observation" + where(query, parameters)
                + " order by indicator, region, first_day, last_day, id";
        Dataset found = reading.execute(status -> {
            try (Stream<Measurement<?>> measurements = client
                    .sql(sql)
                    .params(parameters)
                    .withFetchSize(BATCH)
                    .<Measurement<?>>query((row, number) -> RegiostatJson.readMeasurement(row.getString("json")))
                    .stream()) {
                return Dataset.copyOf(
                        within(query.in(), measurements).limit(maxAnswer + 1L).toList());
            }
        });
        if (found.size() > maxAnswer) {
            throw new SelectionTooLargeException(maxAnswer);
        }
        Dataset known = query.asOf() == null ? found : found.asOf(query.asOf());
        return Boolean.TRUE.equals(query.latest()) ? known.latestVintages() : known;
    }

    private static String where(MeasurementQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (query.indicator() != null) {
            conditions.add("indicator in (:indicators)");
            parameters.put("indicators", query.indicator());
        }
        if (query.region() != null) {
            conditions.add("region in (:regions)");
            parameters.put(
                    "regions",
                    query.region().stream()
                            .map(region -> region.code().toString())
                            .toList());
        }
        if (query.period() != null) {
            conditions.add("first_day >= :first");
            parameters.put("first", query.period().start());
            conditions.add("last_day <= :last");
            parameters.put("last", query.period().end());
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** Which regions a region contains depends on the day, which the library knows and the database does not. */
    private static Stream<Measurement<?>> within(@Nullable Region region, Stream<Measurement<?>> measurements) {
        return region == null
                ? measurements
                : measurements.filter(measurement -> region.equals(measurement.region())
                        || (isKnown(region)
                                && isKnown(measurement.region())
                                && region.contains(
                                        measurement.region(),
                                        measurement.period().end())));
    }

    private static boolean isKnown(Region region) {
        return !region.isGroup() || region.hasKnownMembers();
    }

    /**
     * Returns the indicators.
     *
     * @return the indicators, in the order of their ids
     */
    public List<Indicator<?>> indicators() {
        return definitions("indicator").stream()
                .<Indicator<?>>map(json -> mapper.readValue(json, Indicator.class))
                .toList();
    }

    /**
     * Returns the regions that are not in the registry, such as {@code local:jing-jin-ji}.
     *
     * @return the regions, which find those of the registry too
     */
    public RegionBook regions() {
        return RegionBook.copyOf(definitions("region").stream()
                .map(json -> mapper.readValue(json, Region.class))
                .toList());
    }

    private List<String> definitions(String type) {
        return client.sql("select json from definition where id like :ids order by id")
                .param("ids", type + " %")
                .query((row, number) -> row.getString("json"))
                .list();
    }
}
