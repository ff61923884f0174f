// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.regiostat.Schemas;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ClaimsJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/regiostat/json/regiostat/claims.json");
    private static final Region FOUR =
            Region.group("four", "Four", Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("FR"), Regions.of("DE"));
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();
    private static final JsonMapper NUMBERS = JsonMapper.builder()
            .addModule(new RegiostatModule(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)))
            .build();

    private static LevelClaim level(Region region) {
        return new LevelClaim(
                ObservationKey.of("gdp", region, TimePeriod.year(2024)), Figure.money("CNY", "1", Scale.BILLION));
    }

    @Provide
    Arbitrary<Claim> claims() {
        return GeneratedClaims.any();
    }

    @Provide
    Arbitrary<ObservationKey> keys() {
        return GeneratedClaims.keys(Regionals.any());
    }

    @Provide
    Arbitrary<List<Claim>> claimLists() {
        return GeneratedClaims.about(Regionals.familiar()).list().ofMaxSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void claim_readsBack_andIsValidBySchema(@ForAll("claims") Claim claim) {
        for (JsonMapper mapper : List.of(MAPPER, NUMBERS)) {
            String json = mapper.writeValueAsString(claim);
            assertThat(mapper.readValue(json, Claim.class)).isEqualTo(claim);
            assertThat(mapper.readValue(json, claim.getClass())).isEqualTo(claim);
            assertThat(mapper.writeValueAsString(mapper.readValue(json, Claim.class)))
                    .isEqualTo(json);
            assertThat(Schemas.errors("claim", json)).as(json).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void key_readsBack_andIsValidBySchema(@ForAll("keys") ObservationKey key) {
        String json = MAPPER.writeValueAsString(key);
        assertThat(MAPPER.readValue(json, ObservationKey.class)).isEqualTo(key);
        assertThat(Schemas.errors("key", json)).as(json).isEmpty();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void document_readsBack_andIsValidBySchema(@ForAll("claimLists") List<Claim> claims) throws IOException {
        ClaimDocument document = ClaimDocument.of(claims);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimsJson.write(document, bytes);
        String json = bytes.toString(StandardCharsets.UTF_8);

        assertThat(json).isEqualTo(ClaimsJson.write(document));
        assertThat(ClaimsJson.read(json)).isEqualTo(document);
        assertThat(ClaimsJson.read(new ByteArrayInputStream(bytes.toByteArray()), List.of()))
                .isEqualTo(document);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(document), ClaimDocument.class))
                .isEqualTo(document);
        assertThat(Schemas.errors("claims", json)).as(json).isEmpty();
    }

    @Example
    void goldenFile_hasEveryKind_andIsWrittenAsTheSameText() throws IOException {
        ClaimDocument document = ClaimsJson.read(GOLDEN, List.of());

        assertThat(document.claims())
                .extracting(claim -> (Object) claim.claim().getClass())
                .doesNotHaveDuplicates()
                .hasSize(16);
        assertThat(document.claims()).extracting(IdentifiedClaim::id).startsWith(Optional.of("c1"));
        assertThat(ClaimsJson.write(document)).isEqualTo(Files.readString(GOLDEN));
        assertThat(Schemas.errors("claims", Files.readString(GOLDEN))).isEmpty();
    }

    private static final String LEVEL = "[{\"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"%s\","
            + " \"period\": \"2024\", \"figure\": {\"value\": %s, \"scale\": \"trillion\", \"resolution\": \"0.01\"}}]";

    private static Claim level(String region, String value) {
        return ClaimsJson.read(String.format(LEVEL, region, value))
                .claims()
                .get(0)
                .claim();
    }

    @Example
    void figures_mayHaveAScale_andRegionsMayBeNames() {
        String trillion = "{\"amount\": \"4.97\", \"currency\": \"CNY\"}";
        Claim expected = new LevelClaim(
                ObservationKey.of("gdp", Regions.of("CN-BJ"), TimePeriod.year(2024)),
                Figure.rounded(Money.of("CNY", "4970000000000"), new BigDecimal("10000000000")));

        for (String region : List.of("CN-BJ", "Beijing", "北京市", "北京")) {
            assertThat(level(region, trillion)).isEqualTo(expected);
        }
        assertThatThrownBy(() -> level("CN-BJ", "{\"percent\": \"5\"}"))
                .hasMessageContaining("Scale must be of money, a count or an amount, but was of %");
        assertThatThrownBy(() -> level("Qwrtzpsdf", trillion)).hasMessageContaining("'Qwrtzpsdf'");
        assertThatThrownBy(() -> level("Limburg", trillion)).hasMessageContaining("BE-VLI", "NL-LI");
    }

    private static Figure<?> figure(String json) {
        String text = "[{\"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"Beijing\","
                + " \"period\": \"2024\", \"figure\": " + json + "}]";
        assertThat(Schemas.errors("claims", text)).isEmpty();
        return ((LevelClaim) ClaimsJson.read(text).claims().get(0).claim()).figure();
    }

    /** "3 to 5 million": each end is scaled, as the number is. */
    @Example
    void bounds_haveTheScaleOfTheNumber() {
        Interval millions = Interval.of(
                Optional.of(new BigDecimal("3000000")), true, Optional.of(new BigDecimal("5000000")), false);
        String bounds = "\"bounds\": {\"lower\": \"3\", \"lowerOpen\": true, \"upper\": \"5\"}, \"scale\": \"million\"";

        Figure<?> range = figure("{\"value\": {\"count\": null, \"of\": \"visitors\"}, " + bounds + "}");
        assertThat(range.bounds().orElseThrow().interval()).isEqualTo(millions);
        Figure<?> computed = figure("{\"value\": {\"count\": \"4\", \"of\": \"visitors\"}, " + bounds + "}");
        assertThat(computed.bounds().orElseThrow().interval()).isEqualTo(millions);
        assertThat(computed.quantity().orElseThrow().number()).isEqualByComparingTo("4000000");
        assertThatThrownBy(() -> ClaimsJson.read("[{\"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"CN\","
                        + " \"period\": \"2024\", \"figure\": {\"value\": {\"percent\": null}, " + bounds + "}}]"))
                .hasMessageContaining("Scale must be of money, a count or an amount, but was of %");
    }

    @Example
    void scaleOfAToolCall_isThatOfNumberAndResolution() {
        String figure = "{\"scale\": \"trillion\", \"resolution\": \"0.01\", \"qualifier\": \"none\","
                + " \"value\": {\"currency\": \"CNY\", \"amount\": \"4.97\"}}";
        assertThat(MAPPER.readValue(figure, Figure.class))
                .isEqualTo(Figure.rounded(Money.of("CNY", "4970000000000"), new BigDecimal("10000000000")));
    }

    @Example
    void names_areReadInClaimsOfAMapper() {
        String claim = "{\"claim\": \"rank\", \"indicator\": \"gdp\", \"region\": \"Shanghai\","
                + " \"period\": \"2024\", \"among\": [\"北京\", \"Tianjin\"], \"rank\": 1}";
        assertThat(Schemas.errors("claim", claim)).isEmpty();
        assertThat(MAPPER.readValue(claim, Claim.class))
                .isEqualTo(new RankClaim(
                        ObservationKey.of("gdp", Regions.of("CN-SH"), TimePeriod.year(2024)),
                        List.of(Regions.of("CN-BJ"), Regions.of("CN-TJ")),
                        RankOrder.DESCENDING,
                        1));
    }

    @Example
    void invalidClaims_areAllReportedWithTheirPointers() {
        String valid = "{\"id\": \"a\", \"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"CN\","
                + " \"period\": \"2024\", \"figure\": {\"value\": {\"percent\": \"5\"}}}";
        String text = "{\"claims\": [" + valid.replace("2024", "next year")
                + ",\n" + valid.replace("\"CN\"", "\"Qwrtzpsdf\"")
                + ",\n" + valid
                + ",\n7,\n" + valid.replace("\"figure\"", "\"figures\": [[{\"x\": []}]], \"figure\"")
                + ",\n" + valid + "]}";

        assertThatThrownBy(() -> ClaimsJson.read(text)).isInstanceOfSatisfying(JsonFormatException.class, all -> {
            assertThat(all.errors())
                    .extracting(JsonFormatException::pointer)
                    .containsExactly(
                            "/claims/0/period", "/claims/1/region", "/claims/3", "/claims/4/figures", "/claims/5");
            assertThat(all.errors()).extracting(JsonFormatException::line).containsExactly(1, 2, 4, 5, 6);
            assertThat(all)
                    .hasMessageContainingAll("/claims/0/period", "next year", "/claims/1/region", "occurs twice");
            assertThat(all.errors().get(0).errors())
                    .containsExactly(all.errors().get(0));
        });
        assertThatThrownBy(() -> ClaimsJson.read(text.substring(0, text.length() - 2)))
                .hasMessageContaining("malformed");
    }

    @Example
    void members_haveDefaults() {
        String claim = "{\"claim\": \"growth\", \"indicator\": \"gdp\", \"region\": \"CN-BJ\", \"period\": \"2024\","
                + " \"since\": \"2023\", \"figure\": {\"value\": {\"percent\": \"5\"}}}";
        assertThat(MAPPER.readValue(claim, Claim.class))
                .isEqualTo(new GrowthClaim(
                        ObservationKey.of("gdp", Regions.of("CN-BJ"), TimePeriod.year(2024)),
                        TimePeriod.year(2023),
                        GrowthBasis.UNSTATED,
                        Figure.of(Percentage.of("5"))));
    }

    @Example
    void nullAndEmptyLists_areNoMembers() {
        String claim = "{\"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"CN-BJ\", \"period\": \"2024\","
                + " \"id\": null, \"since\": null, \"whole\": null, \"breakdown\": [], \"to\": [], \"from\": [],"
                + " \"figure\": {\"value\": {\"percent\": \"5\"}}}";
        assertThat(ClaimsJson.read("{\"claims\": [" + claim + "]}"))
                .isEqualTo(ClaimDocument.of(new LevelClaim(
                        ObservationKey.of("gdp", Regions.of("CN-BJ"), TimePeriod.year(2024)),
                        Figure.of(Percentage.of("5")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figure | null | Claim must have the member \"figure\", but has",
                "figure | {\"value\": null} | Quantity must be an object, but was null",
                "region | null | Claim must have the member \"region\", but has",
                "to | [\"CN-TJ\"], \"from\": [\"CN-HE\"] | Counterpart must have one direction",
                "breakdown | [{\"dimension\": \"sex\"}] | Category of a breakdown must have the member \"category\"",
                "breakdown | [{\"dimension\": \"sex\", \"category\": \"F\"}, {\"dimension\": \"sex\", \"category\":"
                        + " \"M\"}] | Breakdown must have one category of each dimension, but has two of 'sex'"
            })
    void requiredMembers_areNotNull_andListsAreConsistent(String member, String value, String message) {
        String start = "[{\"claim\": \"level\", \"indicator\": \"gdp\", \"period\": \"2024\"";
        String others = member.equals("region") ? "" : ", \"region\": \"CN-BJ\"";
        String figure = member.equals("figure") ? "" : ", \"figure\": {\"value\": {\"percent\": \"5\"}}";
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> ClaimsJson.read(start + others + figure + ", \"" + member + "\": " + value + "}]"))
                .withMessageContaining(message);
    }

    @Example
    void array_isADocument() {
        ClaimDocument document = ClaimDocument.of(level(Regions.of("CN-BJ")));
        String array = MAPPER.writeValueAsString(document.claims());

        assertThat(array).startsWith("[{");
        assertThat(ClaimsJson.read(array)).isEqualTo(document);
        assertThat(ClaimsJson.read("[]").claims()).isEmpty();
    }

    @Example
    void claims_referToRegionsOfTheData() {
        ClaimDocument document = ClaimDocument.of(level(FOUR));
        String declared = ClaimsJson.write(document);
        String array = "[{\"claim\": \"level\", \"indicator\": \"gdp\", \"region\": \"" + FOUR.code()
                + "\", \"period\": \"2024\", \"figure\": {\"value\": {\"amount\": \"1000000000\", \"currency\":"
                + " \"CNY\"}, \"resolution\": \"1000000000\"}}]";

        assertThat(ClaimsJson.read(declared)).isEqualTo(document);
        assertThat(ClaimsJson.read(array, List.of(FOUR))).isEqualTo(document);
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> ClaimsJson.read(array))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/0/region"))
                .withMessageContaining("Region must be declared in \"regions\" before it is used");
    }

    @Example
    void ids_areUnique() {
        IdentifiedClaim claim = IdentifiedClaim.of("c1", level(Regions.of("CN-BJ")));
        String json = MAPPER.writeValueAsString(List.of(claim, claim));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimDocument(List.of(claim, claim)))
                .withMessage("Ids must be unique in a document, but 'c1' occurs twice");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> ClaimsJson.read(json))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/1"))
                .withMessageContaining("Ids must be unique in a document, but 'c1' occurs twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentifiedClaim.of(" ", claim.claim()))
                .withMessage("Claim id must not be blank, but was ' '");
    }

    @Example
    void propertyOfOneKind_rejectsOthers() {
        String json = MAPPER.writeValueAsString(level(Regions.of("CN-BJ")));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(json, GrowthClaim.class))
                .withMessageContaining("Claim must be of GrowthClaim, but was of LevelClaim (at /claim, line 1");
    }

    @Example
    void documentsAndClaims_surviveJavaSerialisation() throws IOException, ClassNotFoundException {
        ClaimDocument document = new ClaimDocument(List.of(
                IdentifiedClaim.of("c1", level(Regions.of("CN-BJ"))),
                new IdentifiedClaim(Optional.empty(), level(Regions.of("CN-TJ")))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(document);
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(document);
    }
}
