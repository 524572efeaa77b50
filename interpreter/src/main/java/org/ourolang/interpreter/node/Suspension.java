// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

/** The completion of a statement at which the body stops; one shared constant per site number and kind. */
public final class Suspension {
    private static final int SHARED = 64;
    private static final Suspension[] AWAITS = share(false);
    private static final Suspension[] PRODUCTS = share(true);

    private final int site;
    private final boolean product;

    private Suspension(int site, boolean product) {
        this.site = site;
        this.product = product;
    }

    /** The suspension of an await, or of a generator's yield, at {@code site}. */
    public static Suspension at(int site) {
        return site < SHARED ? AWAITS[site] : new Suspension(site, false);
    }

    /** The suspension of an asynchronous generator that hands a value to its consumer at {@code site}. */
    public static Suspension product(int site) {
        return site < SHARED ? PRODUCTS[site] : new Suspension(site, true);
    }

    public int site() {
        return site;
    }

    /** Whether an asynchronous generator hands a value to its consumer. */
    public boolean isProduct() {
        return product;
    }

    private static Suspension[] share(boolean product) {
        Suspension[] shared = new Suspension[SHARED];
        for (int site = 0; site < SHARED; site++) {
            shared[site] = new Suspension(site, product);
        }
        return shared;
    }
}
