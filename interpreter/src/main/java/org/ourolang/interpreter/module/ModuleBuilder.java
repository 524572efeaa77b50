// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.Fn2;
import org.ourolang.interpreter.object.Fn3;
import org.ourolang.interpreter.object.Fn4;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.Signature;

/** Makes a native module: {@code new ModuleBuilder("math").function("floor(x, /)", x -> ...).module()}. */
public final class ModuleBuilder {
    private final String home;
    private final OuroModule module;

    public ModuleBuilder(String name) {
        this(name, name);
    }

    /** @param home the module that functions name as theirs, where the reference has them in another one */
    public ModuleBuilder(String name, String home) {
        this.home = home;
        this.module = new OuroModule(name);
        module.setNative();
    }

    public OuroModule module() {
        return module;
    }

    public ModuleBuilder doc(String text) {
        return value("__doc__", text);
    }

    /** A constant or any other guest value. */
    public ModuleBuilder value(String attribute, Object value) {
        module.globals().put(attribute.intern(), value);
        return this;
    }

    /** A class under its own name. */
    public ModuleBuilder type(OuroClass type) {
        return value(type.name(), type);
    }

    public ModuleBuilder function(String signature, Fn0 code) {
        return add(signature, code);
    }

    public ModuleBuilder function(String signature, Fn1 code) {
        return add(signature, code);
    }

    public ModuleBuilder function(String signature, Fn2 code) {
        return add(signature, code);
    }

    public ModuleBuilder function(String signature, Fn3 code) {
        return add(signature, code);
    }

    public ModuleBuilder function(String signature, Fn4 code) {
        return add(signature, code);
    }

    /** A function of more parameters; it gets one array element per parameter. */
    public ModuleBuilder functionN(String signature, FnN code) {
        return add(signature, code);
    }

    private ModuleBuilder add(String signature, NativeCode code) {
        BuiltinFunction function = new BuiltinFunction(new Signature(signature), code, null);
        function.setModule(home);
        return value(function.name(), function);
    }
}
