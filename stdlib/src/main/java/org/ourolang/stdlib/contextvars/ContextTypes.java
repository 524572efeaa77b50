// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Representation;

/** The classes of the module and their methods. */
final class ContextTypes {
    static final OuroClass CONTEXT_VAR =
            OuroClass.builtin("_contextvars", "ContextVar", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
                    .setInstaller(ContextTypes::installVariable);
    static final OuroClass CONTEXT =
            OuroClass.builtin("_contextvars", "Context", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
                    .setInstaller(ContextTypes::installContext);
    static final OuroClass TOKEN =
            OuroClass.builtin("_contextvars", "Token", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
                    .setInstaller(ContextTypes::installToken);
    private static final OuroClass MISSING_TYPE =
            OuroClass.builtin("builtins", "Token.MISSING", BuiltinTypes.OBJECT, OuroClass.NOT_CALLABLE, true)
                    .setInstaller(type -> type.method("__repr__(self, /)", (Object self) -> "<Token.MISSING>"));
    /** {@code Token.MISSING}. */
    static final Missing MISSING = new Missing();

    private ContextTypes() {}

    private static void installVariable(TypeBuilder type) {
        type.constructor("__new__(cls, /, *args, default=<unrepresentable>)", bound -> {
            Object[] arguments = ((OuroTuple) bound[1]).items;
            if (arguments.length == 0) {
                throw Errors.typeError("ContextVar() takes exactly 1 positional argument (0 given)");
            }
            if (arguments.length > 1) {
                throw Errors.typeError(
                        "ContextVar() takes at most 1 positional argument (%d given)", arguments.length);
            }
            if (!(arguments[0] instanceof String name)) {
                throw Errors.typeError("context variable name must be a str");
            }
            return new ContextVariable(name, bound[2]);
        });
        type.classMethod2("__class_getitem__(cls, key, /)", (cls, key) -> Calls.call(
                BuiltinTypes.GENERIC_ALIAS, cls, key));
        type.getter("name", self -> ((ContextVariable) self).name);
        type.method("get(self, default=<unrepresentable>, /)", ContextTypes::read);
        type.method("set(self, value, /)", (self, value) -> {
            Context context = Context.current();
            ContextVariable variable = (ContextVariable) self;
            Token token = new Token(context, variable, context.values.get(variable));
            context.values = context.values.with(variable, value);
            return token;
        });
        type.method("reset(self, token, /)", ContextTypes::reset);
        type.method("__repr__(self, /)", (Object self) -> reprOfVariable((ContextVariable) self));
    }

    private static Object read(Object self, Object fallback) {
        ContextVariable variable = (ContextVariable) self;
        Object value = Context.current().values.get(variable);
        if (value == null) {
            value = fallback != null ? fallback : variable.defaultValue;
        }
        if (value == null) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, variable);
        }
        return value;
    }

    private static Object reset(Object self, Object argument) {
        if (!(argument instanceof Token token)) {
            throw Errors.typeError("expected an instance of Token, got %s", Representation.repr(argument));
        }
        Context context = Context.current();
        if (token.used) {
            throw Errors.runtimeError("%s has already been used once", Representation.repr(token));
        }
        if (token.variable != self) {
            throw Errors.valueError("%s was created by a different ContextVar", Representation.repr(token));
        }
        if (token.context != context) {
            throw Errors.valueError("%s was created in a different Context", Representation.repr(token));
        }
        token.used = true;
        context.values = token.oldValue == null
                ? context.values.without(token.variable)
                : context.values.with(token.variable, token.oldValue);
        return None.NONE;
    }

    private static String reprOfVariable(ContextVariable variable) {
        String fallback =
                variable.defaultValue == null ? "" : " default=" + Representation.repr(variable.defaultValue);
        return "<ContextVar name=" + Representation.repr(variable.name) + fallback + " at "
                + Identity.address(variable) + ">";
    }

    private static void installToken(TypeBuilder type) {
        type.attribute("MISSING", MISSING);
        type.attribute("__hash__", None.NONE);
        type.constructor("__new__(cls, *args, **kwargs)", bound -> {
            throw Errors.runtimeError("Tokens can only be created by ContextVars");
        });
        type.classMethod2("__class_getitem__(cls, key, /)", (cls, key) -> Calls.call(
                BuiltinTypes.GENERIC_ALIAS, cls, key));
        type.getter("var", self -> ((Token) self).variable);
        type.getter("old_value", self -> {
            Object old = ((Token) self).oldValue;
            return old == null ? MISSING : old;
        });
        type.method("__repr__(self, /)", (Object self) -> {
            Token token = (Token) self;
            return "<Token" + (token.used ? " used" : "") + " var=" + reprOfVariable(token.variable) + " at "
                    + Identity.address(token) + ">";
        });
    }

    private static void installContext(TypeBuilder type) {
        type.constructor("__new__(cls, *args, **kwargs)", bound -> {
            if (((OuroTuple) bound[1]).size() > 0 || ((OuroDict) bound[2]).size() > 0) {
                throw Errors.typeError("Context() does not accept any arguments");
            }
            return new Context();
        });
        type.attribute("__hash__", None.NONE);
        type.methodN("run(self, /, *args, **kwargs)", ContextTypes::run);
        type.method("copy(self, /)", (Object self) -> ((Context) self).copy());
        type.method("get(self, key, default=None, /)", (self, key, fallback) -> {
            Object value = ((Context) self).values.get(variable(key));
            return value == null ? fallback : value;
        });
        type.method("__getitem__(self, key, /)", (self, key) -> {
            Object value = ((Context) self).values.get(variable(key));
            if (value == null) {
                throw Errors.keyError(key);
            }
            return value;
        });
        type.method("__contains__(self, key, /)", (self, key) -> ((Context) self).values.get(variable(key)) != null);
        type.method("__len__(self, /)", (Object self) -> (long) ((Context) self).values.size());
        type.method("__iter__(self, /)", (Object self) -> iterate(self, (variable, value) -> variable));
        type.method("keys(self, /)", (Object self) -> iterate(self, (variable, value) -> variable));
        type.method("values(self, /)", (Object self) -> iterate(self, (variable, value) -> value));
        type.method("items(self, /)",
                (Object self) -> iterate(self, (variable, value) -> OuroTuple.of(variable, value)));
        type.method("__eq__(self, other, /)", (self, other) -> other instanceof Context context
                ? (Object) equal((Context) self, context)
                : NotImplemented.NOT_IMPLEMENTED);
    }

    private static Object run(Object[] bound) {
        Context context = (Context) bound[0];
        OuroTuple given = (OuroTuple) bound[1];
        if (given.size() == 0) {
            throw Errors.typeError("run() missing 1 required positional argument");
        }
        int count = given.size() - 1;
        OuroDict named = (OuroDict) bound[2];
        Object[] arguments = new Object[count + named.size()];
        System.arraycopy(given.items, 1, arguments, 0, count);
        String[] keywords = new String[named.size()];
        Object[] names = named.keysToArray();
        Object[] values = named.valuesToArray();
        for (int i = 0; i < keywords.length; i++) {
            keywords[i] = (String) names[i];
            arguments[count + i] = values[i];
        }
        CurrentContexts holder = CurrentContexts.get();
        context.enter(holder);
        try {
            return Calls.call(given.items[0], arguments, keywords);
        } finally {
            context.exit(holder);
        }
    }

    private static ContextVariable variable(Object key) {
        if (key instanceof ContextVariable variable) {
            return variable;
        }
        throw Errors.typeError("a ContextVar key was expected, got %s", Representation.repr(key));
    }

    private static Object iterate(Object self, BiFunction<ContextVariable, Object, Object> part) {
        List<Object> parts = new ArrayList<>();
        ((Context) self).values.forEach((variable, value) -> parts.add(part.apply(variable, value)));
        return Iteration.iterator(OuroList.from(parts));
    }

    private static boolean equal(Context left, Context right) {
        if (left.values.size() != right.values.size()) {
            return false;
        }
        boolean[] same = {true};
        left.values.forEach((variable, value) -> {
            Object other = right.values.get(variable);
            same[0] = same[0] && other != null && Comparison.equal(value, other);
        });
        return same[0];
    }

    private static final class Missing implements Typed, TruffleObject {
        @Override
        public OuroClass type() {
            return MISSING_TYPE;
        }
    }
}
