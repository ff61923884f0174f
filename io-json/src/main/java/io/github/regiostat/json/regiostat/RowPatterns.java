// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.io.internal.TextDictionary;
import io.github.regiostat.io.internal.TextDictionary.Entry;
import io.github.regiostat.io.parser.RowText;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts of measurements that were read before, with slots for their id, region, period, categories, numbers and
 * note. A measurement with the same text except for the slots is read without its tokens.
 *
 * <p>Only the slots have a meaning here. Everything else was accepted by {@link MeasurementJsonFormat}, which also
 * reads whatever fits no pattern. A text in a slot was accepted before, or is plain, so that it is known to be valid.
 *
 * <p>The patterns are a tree of texts and slots. Among several texts the right one is found by comparison. The tree
 * starts again when it is full. If many patterns are of one measurement only, few of the others are added. Not
 * thread-safe.
 */
final class RowPatterns implements RowText.Matcher {
    private static final int LONGEST_SLOT = 100;
    private static final int LONGEST_NOTE = 1000;
    private static final int MAX_NODES = 1 << 15;
    private static final int MAX_CHARACTERS = 1 << 22;

    /** The number of measurements that must fit patterns for each new pattern, after the first ones. */
    private static final int MATCHES_FOR_PATTERN = 8;

    private static final int MAX_CREDIT = MATCHES_FOR_PATTERN << 11;

    /** Without credit, one in this many measurements is learned. */
    private static final int LEARNED_WITHOUT_CREDIT = 16;

    private final TextDictionary<Region> regions = new TextDictionary<>();
    private final TextDictionary<TimePeriod> periods = new TextDictionary<>();
    private final Map<String, TextDictionary<String>> categories = new HashMap<>();
    private final RowValues values = new RowValues();
    private final Sink sink;
    private final Predicate<String> newIds;
    private int credit = MAX_CREDIT;
    private int withoutCredit;
    private Node root = new Node(new char[0], null, "");
    private int nodes;
    private int characters;
    private @Nullable Node last;

    /** Receives the rows that fit a pattern. */
    @FunctionalInterface
    interface Sink {
        /** Receives a row, whose values are valid during the call. */
        void accept(RowTemplate<?> template, RowValues values);
    }

    /** A text, followed by a slot or by the end of the row. */
    private static final class Node {
        private final char[] text;
        private final RowLayout.@Nullable Kind slot;
        private final String dimension;
        private @Nullable TextDictionary<String> categories;
        private @Nullable RowTemplate<?> template;
        private boolean hasLineBreaks;

        /** The texts that may follow the slot in ascending order, none of which starts with another one. */
        private final List<Node> next = new ArrayList<>();

        private @Nullable Node usual;

        Node(char[] text, RowLayout.@Nullable Kind slot, String dimension) {
            this.text = text;
            this.slot = slot;
            this.dimension = dimension;
        }

        /** Returns the node after the slot whose text is that at an index, or null. */
        @Nullable
        Node next(char[] row, int at, int end) {
            if (usual != null && usual.compareTo(row, at, end) == 0) {
                return usual;
            }
            int index = search(row, at, end);
            if (index < 0) {
                return null;
            }
            usual = next.get(index);
            return usual;
        }

        /** Returns the index of the node whose text is that at an index, or {@code -1 - index} of where it belongs. */
        private int search(char[] row, int at, int end) {
            int low = 0;
            int high = next.size() - 1;
            while (low <= high) {
                int middle = low + high >>> 1;
                int order = next.get(middle).compareTo(row, at, end);
                if (order == 0) {
                    return middle;
                }
                low = order < 0 ? middle + 1 : low;
                high = order < 0 ? high : middle - 1;
            }
            return -1 - low;
        }

        private int compareTo(char[] row, int at, int end) {
            return Arrays.compare(text, 0, text.length, row, at, Math.min(end, at + text.length));
        }

        /** Returns the node with a text and slot, which is added if it is new; or null if another text starts it. */
        @Nullable
        Node add(char[] following, RowLayout.@Nullable Kind kind, String id) {
            int found = search(following, 0, following.length);
            if (found >= 0) {
                Node known = next.get(found);
                return known.slot == kind && known.dimension.equals(id) && known.text.length == following.length
                        ? known
                        : null;
            }
            int index = -1 - found;
            if (index < next.size() && isStart(following, next.get(index).text)) {
                return null;
            }
            Node added = new Node(following, kind, id);
            next.add(index, added);
            return added;
        }

        private static boolean isStart(char[] start, char[] text) {
            return start.length <= text.length && Arrays.equals(start, 0, start.length, text, 0, start.length);
        }
    }

    /**
     * Creates patterns of measurements whose ids may occur twice.
     *
     * @param sink the receiver of the rows
     */
    RowPatterns(Sink sink) {
        this(sink, id -> true);
    }

    /**
     * Creates patterns.
     *
     * @param sink the receiver of the rows
     * @param newIds adds an id, and returns whether it is new; otherwise the parser must read the row, and reject it
     */
    RowPatterns(Sink sink, Predicate<String> newIds) {
        this.sink = sink;
        this.newIds = newIds;
    }

    /** Reads a row if it fits a pattern, and passes it on. */
    @Override
    public int match(char[] text, int start, int end) {
        int after = find(text, start, end);
        return after >= 0 && accept() ? after : -1;
    }

    /** Reads a text if it is a row that fits a pattern, and passes it on; otherwise returns false. */
    boolean matchWhole(char[] text, int end) {
        return find(text, 0, end) == end && accept();
    }

    private boolean accept() {
        String id = values.id();
        if (id != null && !newIds.test(id)) {
            return false;
        }
        credit = Math.min(credit + 1, MAX_CREDIT);
        Node leaf = Objects.requireNonNull(last, "last");
        sink.accept(Objects.requireNonNull(leaf.template, "template"), values);
        return true;
    }

    private int find(char[] text, int start, int end) {
        values.clear();
        Node node = root;
        int at = start;
        while (true) {
            node = node.next(text, at, end);
            if (node == null) {
                return -1;
            }
            at += node.text.length;
            if (node.slot == null) {
                last = node;
                return node.template != null && node.template.isConsistent(values) ? at : -1;
            }
            at = read(node, text, at, end);
            if (at < 0) {
                return -1;
            }
        }
    }

    @Override
    public boolean hasLineBreaks() {
        return last != null && last.hasLineBreaks;
    }

    /** Reads the value in the slot of a node, and returns the index after it, or -1. */
    private int read(Node node, char[] text, int at, int end) {
        RowLayout.Kind kind = Objects.requireNonNull(node.slot, "slot");
        if (kind == RowLayout.Kind.NUMBER) {
            return values.number.scan(text, at, end);
        }
        if (kind == RowLayout.Kind.PUBLISHED) {
            return values.published.scan(text, at, end);
        }
        int stop = at;
        int most = Math.min(end, at + (kind == RowLayout.Kind.NOTE ? LONGEST_NOTE : LONGEST_SLOT));
        while (stop < most && text[stop] != '"') {
            stop++;
        }
        return stop < most && readText(kind, node, text, at, stop) ? stop : -1;
    }

    private boolean readText(RowLayout.Kind kind, Node node, char[] text, int start, int end) {
        return switch (kind) {
            case REGION -> readRegion(text, start, end);
            case PERIOD -> readPeriod(text, start, end);
            case ID -> readId(text, start, end);
            case NOTE -> readNote(text, start, end);
            default -> readCategory(Objects.requireNonNull(node.categories, "categories"), text, start, end);
        };
    }

    private boolean readRegion(char[] text, int start, int end) {
        Entry<Region> region = regions.find(text, start, end);
        if (region != null) {
            values.setRegion(region);
        }
        return region != null;
    }

    private boolean readPeriod(char[] text, int start, int end) {
        Entry<TimePeriod> period = periods.find(text, start, end);
        if (period == null) {
            period = newPeriod(new String(text, start, end - start));
        }
        if (period != null) {
            values.setPeriod(period);
        }
        return period != null;
    }

    private @Nullable Entry<TimePeriod> newPeriod(String text) {
        try {
            return periods.add(text, TimePeriod.parse(text));
        } catch (IllegalArgumentException | ArithmeticException rejectedByParser) {
            return null;
        }
    }

    private boolean readCategory(TextDictionary<String> known, char[] text, int start, int end) {
        Entry<String> category = known.find(text, start, end);
        if (category == null && isPlainName(text, start, end)) {
            String added = new String(text, start, end - start);
            category = known.add(added, added);
        }
        if (category != null) {
            values.addCategory(category);
        }
        return category != null;
    }

    private boolean readId(char[] text, int start, int end) {
        boolean isReadable = isPlainName(text, start, end);
        if (isReadable) {
            values.setId(new String(text, start, end - start));
        }
        return isReadable;
    }

    private boolean readNote(char[] text, int start, int end) {
        boolean isReadable = isPlain(text, start, end);
        if (isReadable) {
            values.setNote(new String(text, start, end - start));
        }
        return isReadable;
    }

    /** Returns whether a text without quotes is valid as a name; some other texts are valid, too. */
    private static boolean isPlainName(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            boolean isInner = c == ' ' && i > start && i < end - 1;
            if (!isInner && !(c > ' ' && c <= '~' && c != '\\') && !(c > '~' && Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return end > start;
    }

    /** Returns whether a text without quotes is valid as a note; some other texts are valid, too. */
    private static boolean isPlain(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < ' ' || c == '\\' || c > '~' && (Character.isISOControl(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** Adds the pattern of a row that was read from a text, unless its parts cannot be those of other rows. */
    void learn(WrittenMeasurement row, char[] text, int start, int end) {
        if (!RowTemplate.isPossible(row.measurement()) || !isWorthwhile()) {
            return;
        }
        List<RowLayout.Slot> slots = RowLayout.slots(text, start, end);
        if (slots == null || !hasReadableSlots(slots, text)) {
            spendCredit();
            return;
        }
        if (nodes > MAX_NODES || characters > MAX_CHARACTERS) {
            root = new Node(new char[0], null, "");
            nodes = 0;
            characters = 0;
            categories.clear();
        }
        Node node = root;
        int at = start;
        for (RowLayout.Slot slot : slots) {
            node = node == null ? null : add(node, Arrays.copyOfRange(text, at, slot.start()), slot);
            at = slot.end();
        }
        Node leaf = node == null ? null : add(node, Arrays.copyOfRange(text, at, end), null);
        if (leaf == null) {
            return;
        }
        if (leaf.template == null) {
            leaf.template = template(row, slots);
            spendCredit();
            leaf.hasLineBreaks = hasLineBreaks(text, start, end);
        }
        learnTexts(row, slots, text);
    }

    private boolean isWorthwhile() {
        if (credit >= MATCHES_FOR_PATTERN) {
            return true;
        }
        withoutCredit++;
        return withoutCredit % LEARNED_WITHOUT_CREDIT == 0;
    }

    private void spendCredit() {
        credit = Math.max(credit - MATCHES_FOR_PATTERN, 0);
    }

    private static boolean hasLineBreaks(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private static RowTemplate<?> template(WrittenMeasurement row, List<RowLayout.Slot> slots) {
        List<String> dimensions = new ArrayList<>();
        boolean isPublished = false;
        for (RowLayout.Slot slot : slots) {
            if (slot.kind() == RowLayout.Kind.CATEGORY) {
                dimensions.add(slot.dimension());
            }
            isPublished |= slot.kind() == RowLayout.Kind.PUBLISHED;
        }
        return RowTemplate.of(row, List.copyOf(dimensions), isPublished);
    }

    /** Returns whether the slots hold what {@link #read} reads. */
    private static boolean hasReadableSlots(List<RowLayout.Slot> slots, char[] text) {
        DecimalScanner number = new DecimalScanner();
        for (RowLayout.Slot slot : slots) {
            boolean isNumber = slot.kind() == RowLayout.Kind.NUMBER || slot.kind() == RowLayout.Kind.PUBLISHED;
            int longest = slot.kind() == RowLayout.Kind.NOTE ? LONGEST_NOTE : LONGEST_SLOT;
            boolean isReadable = isNumber
                    ? number.scan(text, slot.start(), slot.end()) == slot.end()
                    : slot.end() - slot.start() < longest;
            if (!isReadable) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Node add(Node node, char[] text, RowLayout.@Nullable Slot slot) {
        int before = node.next.size();
        Node added = slot == null ? node.add(text, null, "") : node.add(text, slot.kind(), slot.dimension());
        if (node.next.size() > before) {
            nodes++;
            characters += text.length;
        }
        if (added != null && added.slot == RowLayout.Kind.CATEGORY) {
            added.categories = categories.computeIfAbsent(added.dimension, dimension -> new TextDictionary<>());
        }
        return added;
    }

    private void learnTexts(WrittenMeasurement row, List<RowLayout.Slot> slots, char[] text) {
        for (RowLayout.Slot slot : slots) {
            String value = new String(text, slot.start(), slot.end() - slot.start());
            switch (slot.kind()) {
                case REGION -> regions.add(value, row.measurement().region());
                case PERIOD -> periods.add(value, row.measurement().period());
                case CATEGORY ->
                    Objects.requireNonNull(categories.get(slot.dimension()), "categories")
                            .add(value, value);
                case ID, NUMBER, PUBLISHED, NOTE -> {}
            }
        }
    }
}
