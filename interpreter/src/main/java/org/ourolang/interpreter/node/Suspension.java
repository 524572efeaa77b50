// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

/** The completion of a statement at which the body stops; one shared constant per site number and kind. */
public final class Suspension {
    private static final int SHARED = 64;
    private static final Suspension[] AWAITS = share(Kind.AWAIT);
    private static final Suspension[] YIELDS = share(Kind.YIELD);
    private static final Suspension[] PRODUCTS = share(Kind.PRODUCT);

    private enum Kind {
        AWAIT,
        YIELD,
        PRODUCT
    }

    private final int site;
    private final Kind kind;

    private Suspension(int site, Kind kind) {
        this.site = site;
        this.kind = kind;
    }

    /** The suspension of an await, or of a {@code yield from}, at {@code site}. */
    public static Suspension at(int site) {
        return site < SHARED ? AWAITS[site] : new Suspension(site, Kind.AWAIT);
    }

    /** The suspension of a generator's own yield at {@code site}; the value is in the frame. */
    public static Suspension yield(int site) {
        return site < SHARED ? YIELDS[site] : new Suspension(site, Kind.YIELD);
    }

    /** The suspension of an asynchronous generator that hands a value to its consumer at {@code site}. */
    public static Suspension product(int site) {
        return site < SHARED ? PRODUCTS[site] : new Suspension(site, Kind.PRODUCT);
    }

    public int site() {
        return site;
    }

    /** Whether an asynchronous generator hands a value to its consumer. */
    public boolean isProduct() {
        return kind == Kind.PRODUCT;
    }

    /** Whether a generator hands a value to whoever resumes it. */
    public boolean isYield() {
        return kind == Kind.YIELD;
    }

    private static Suspension[] share(Kind kind) {
        Suspension[] shared = new Suspension[SHARED];
        for (int site = 0; site < SHARED; site++) {
            shared[site] = new Suspension(site, kind);
        }
        return shared;
    }
}
