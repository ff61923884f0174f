// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The rates of a table in the order of addition, each created when it is read. In a Java stream it is a plain list. */
final class RateList extends AbstractList<ExchangeRate> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RateTable table;

    RateList(RateTable table) {
        this.table = table;
    }

    @Override
    public ExchangeRate get(int index) {
        return table.rate(table.positionOf(Objects.checkIndex(index, size())));
    }

    @Override
    public int size() {
        return table.size();
    }

    private Object writeReplace() {
        return List.copyOf(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Rates of a table are read as a plain list");
    }
}
