// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.Restoration;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The serialized form of a measurement or derivation whose derivations are nested deep: a list in which each node
 * follows the nodes that it refers to, so that neither writing nor reading recurses through the graph.
 *
 * <p>The nodes are the measurements and derivations nested more than {@value #DEEPEST} deep; the last one is the root.
 * A node is written without its references, and then the indices of the nodes that it refers to. The other inputs are
 * written in place.
 */
final class GraphSerializationProxy implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 32;
    /** The index of an input that is written inline. */
    private static final int IN_PLACE = -1;

    private transient @Nullable Object root;

    /**
     * Creates the serialized form of a measurement or derivation.
     *
     * @param root a measurement or derivation that {@linkplain #isNeededFor needs it}
     */
    GraphSerializationProxy(Object root) {
        this.root = root;
    }

    /** Returns whether derivations are nested so deep that writing the inputs in place could overflow the stack. */
    static boolean isNeededFor(int depth) {
        return depth > DEEPEST;
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> Objects.requireNonNull(root, "root"));
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        IdentityHashMap<Object, Integer> indices = new IdentityHashMap<>();
        List<Object> nodes = inOrder(Objects.requireNonNull(root, "root"), indices);
        out.writeInt(nodes.size());
        for (Object node : nodes) {
            if (node instanceof Measurement<?> measurement) {
                out.writeObject(measurement.withDerivation(null));
                Derivation derivation = measurement.derivation().orElseThrow();
                out.writeInt(Objects.requireNonNull(indices.get(derivation), "index"));
            } else {
                writeDerivation(out, (Derivation) node, indices);
            }
        }
    }

    private static void writeDerivation(
            ObjectOutputStream out, Derivation derivation, IdentityHashMap<Object, Integer> indices)
            throws IOException {
        List<Measurement<?>> inputs = derivation.inputs();
        out.writeObject(derivation.withInputs(List.of()));
        out.writeInt(inputs.size());
        for (Measurement<?> input : inputs) {
            Integer index = indices.get(input);
            out.writeInt(index == null ? IN_PLACE : index);
            if (index == null) {
                out.writeObject(input);
            }
        }
    }

    /** Returns the nodes of a graph, each after those that it refers to, and enters their indices. */
    private static List<Object> inOrder(Object root, IdentityHashMap<Object, Integer> indices) {
        List<Object> nodes = new ArrayList<>();
        Deque<Object> pending = new ArrayDeque<>();
        pending.push(root);
        while (!pending.isEmpty()) {
            Object node = pending.peek();
            List<?> missing = indices.containsKey(node)
                    ? List.of()
                    : references(node)
                            .filter(reference -> !indices.containsKey(reference))
                            .toList();
            if (missing.isEmpty()) {
                pending.pop();
                if (indices.putIfAbsent(node, nodes.size()) == null) {
                    nodes.add(node);
                }
            } else {
                missing.forEach(pending::push);
            }
        }
        return nodes;
    }

    private static Stream<?> references(Object node) {
        return node instanceof Measurement<?> measurement
                ? measurement.derivation().stream()
                : ((Derivation) node).inputs().stream().filter(input -> isNeededFor(input.depth()));
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.read(() -> readNodes(in));
    }

    private void readNodes(ObjectInputStream in) throws IOException, ClassNotFoundException {
        int size = in.readInt();
        if (size < 1) {
            throw new InvalidObjectException("Graph of derivations must have a node, but has " + size);
        }
        List<Object> nodes = new ArrayList<>();
        while (nodes.size() < size) {
            Object node = in.readObject();
            nodes.add(
                    node instanceof Measurement<?> measurement
                            ? measurement.withDerivation(node(Derivation.class, nodes, in.readInt()))
                            : withInputs(requireType(Derivation.class, node), nodes, in));
        }
        root = nodes.get(size - 1);
    }

    private static Derivation withInputs(Derivation derivation, List<Object> nodes, ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        int size = in.readInt();
        List<Measurement<?>> inputs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int index = in.readInt();
            inputs.add(
                    index == IN_PLACE
                            ? requireType(Measurement.class, in.readObject())
                            : node(Measurement.class, nodes, index));
        }
        return derivation.withInputs(inputs);
    }

    private static <T> T node(Class<T> type, List<Object> nodes, int index) throws InvalidObjectException {
        if (index < 0 || index >= nodes.size()) {
            throw new InvalidObjectException("Node of a graph of derivations must refer to one of the " + nodes.size()
                    + " nodes before it, but refers to the node with index " + index);
        }
        return requireType(type, nodes.get(index));
    }

    private static <T> T requireType(Class<T> type, @Nullable Object object) throws InvalidObjectException {
        if (object == null || !type.isInstance(object)) {
            throw new InvalidObjectException("Graph of derivations must have a " + type.getSimpleName()
                    + " here, but has "
                    + (object == null ? "null" : "a " + object.getClass().getSimpleName()));
        }
        return type.cast(object);
    }
}
