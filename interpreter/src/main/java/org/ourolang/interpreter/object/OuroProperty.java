// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A property: a descriptor made of functions. */
public class OuroProperty extends OuroObject {
    public Object getter;
    public Object setter;
    public Object deleter;
    public Object doc;
    public Object name;
    public boolean docFromGetter;

    /** Absent functions are None. */
    public OuroProperty(OuroClass type, Object getter, Object setter, Object deleter, Object doc) {
        super(type);
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.doc = doc;
    }
}
