// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What {@code classmethod} makes. */
public class OuroClassMethod extends OuroObject {
    public Object function;

    public OuroClassMethod(OuroClass type, Object function) {
        super(type);
        this.function = function;
    }
}
