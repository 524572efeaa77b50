// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** A module; its attributes are its globals. */
public class OuroModule extends OuroObject {
    private final OuroDict globals;
    private boolean nativeCode;

    public OuroModule(String name) {
        this(BuiltinTypes.MODULE, new OuroDict());
        globals.put("__name__", name);
        globals.put("__doc__", None.NONE);
        globals.put("__package__", None.NONE);
        globals.put("__loader__", None.NONE);
        globals.put("__spec__", None.NONE);
    }

    @SuppressWarnings("this-escape") // setDictionary is final and only touches what OuroObject has set up
    public OuroModule(OuroClass type, OuroDict globals) {
        super(type);
        this.globals = globals;
        setDictionary(globals);
    }

    /** Whether the module is written in Java. */
    public boolean isNative() {
        return nativeCode;
    }

    public void setNative() {
        nativeCode = true;
    }

    public OuroDict globals() {
        return globals;
    }

    /** The value of {@code __name__}, or "?" when it is no str. */
    public String name() {
        return globals.getString("__name__") instanceof String name ? name : "?";
    }
}
