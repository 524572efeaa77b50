// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What {@code super} makes: lookups start behind {@link #start} in the MRO of {@link #objectType}. */
public class OuroSuper extends OuroObject {
    public OuroClass start;
    /** Null when unbound. */
    public Object object;
    /** Null when unbound. */
    public OuroClass objectType;

    public OuroSuper(OuroClass type, OuroClass start, Object object, OuroClass objectType) {
        super(type);
        this.start = start;
        this.object = object;
        this.objectType = objectType;
    }
}
