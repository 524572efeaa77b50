// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.Signature.Kind;
import org.ourolang.interpreter.object.Signature.Parameter;

/** The general binding of arguments to a builtin's signature, with the errors of the reference's argument parsers. */
final class NativeBinder {
    private final Signature signature;
    private final Parameter[] parameters;
    private final Object callable;
    private final int hidden;

    private NativeBinder(Signature signature, Object callable) {
        this.signature = signature;
        this.parameters = signature.parameters();
        this.callable = callable;
        boolean method = callable instanceof BuiltinMethod
                || callable instanceof BuiltinFunction f && f.self() instanceof OuroClass && f.name().equals("__new__");
        this.hidden = method && signature.positionalCount() > 0 ? 1 : 0;
    }

    /** @param callable what is called, for error texts; a method's self is among the arguments */
    static Object[] bind(Signature signature, Object[] arguments, String[] keywords, Object callable) {
        try {
            return new NativeBinder(signature, callable).bind(arguments, keywords);
        } catch (OuroError error) {
            String written = nameOfWritten(signature, callable);
            if (written != null) {
                SignatureFunctions.refuse(signature, written, arguments, keywords);
            }
            throw error;
        }
    }

    /** The qualified name of what the reference has in Python; null for what it has in C. */
    private static String nameOfWritten(Signature signature, Object callable) {
        if (callable instanceof BuiltinMethod method && method.owner().isWritten()) {
            return method.owner().name() + "." + method.name();
        }
        if (callable instanceof BuiltinFunction function
                && function.self() instanceof OuroClass type
                && type.isWritten()
                && function.name().equals("__new__")) {
            return type.name() + ".__init__";
        }
        return signature.writtenName();
    }

    private Object[] bind(Object[] arguments, String[] keywords) {
        int given = arguments.length - keywords.length;
        checkCounts(given, keywords);
        Object[] bound = new Object[parameters.length];
        int direct = Math.min(given, signature.positionalCount());
        System.arraycopy(arguments, 0, bound, 0, direct);
        if (signature.starIndex() >= 0) {
            Object[] rest = given > direct ? java.util.Arrays.copyOfRange(arguments, direct, given) : new Object[0];
            bound[signature.starIndex()] = OuroTuple.of(rest);
        }
        OuroDict extra = null;
        if (signature.doubleStarIndex() >= 0) {
            extra = new OuroDict();
            bound[signature.doubleStarIndex()] = extra;
        }
        String unexpected = null;
        for (int i = 0; i < keywords.length; i++) {
            if (extra == null && unexpected == null && indexOf(keywords[i]) < 0) {
                unexpected = keywords[i];
            } else {
                bindKeyword(bound, extra, keywords[i], arguments[given + i]);
            }
        }
        fillDefaults(bound);
        if (unexpected != null) {
            throw Suggestions.unexpectedKeyword(plainName(), unexpected, names());
        }
        return bound;
    }

    private void bindKeyword(Object[] bound, OuroDict extra, String keyword, Object value) {
        int index = indexOf(keyword);
        if (index < 0) {
            if (extra == null) {
                return;
            }
            if (extra.put(keyword, value) != null) {
                throw Errors.typeError("%s() got multiple values for keyword argument '%s'", plainName(), keyword);
            }
            return;
        }
        if (bound[index] != null) {
            throw Errors.typeError(
                    "argument for %s() given by name ('%s') and position (%d)",
                    plainName(),
                    keyword,
                    index + 1 - hidden);
        }
        bound[index] = value;
    }

    private int indexOf(String keyword) {
        for (int i = signature.positionalOnlyCount(); i < parameters.length; i++) {
            Kind kind = parameters[i].kind();
            boolean named = kind == Kind.POSITIONAL || kind == Kind.KEYWORD_ONLY;
            if (named && parameters[i].name().equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** What may be given by keyword. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : parameters) {
            if (indexOf(parameter.name()) >= 0) {
                names.add(parameter.name());
            }
        }
        return names;
    }

    private void fillDefaults(Object[] bound) {
        for (int i = 0; i < bound.length; i++) {
            if (bound[i] != null) {
                continue;
            }
            Parameter parameter = parameters[i];
            if (parameter.required()) {
                throw parameter.kind() == Kind.KEYWORD_ONLY
                        ? Errors.typeError(
                                "%s() missing 1 required keyword-only argument: '%s'", plainName(), parameter.name())
                        : Errors.typeError(
                                "%s() missing required argument '%s' (pos %d)",
                                plainName(),
                                parameter.name(),
                                i + 1 - hidden);
            }
            bound[i] = parameter.defaultValue();
        }
    }

    private void checkCounts(int given, String[] keywords) {
        int most = signature.positionalCount();
        int visible = given - hidden;
        if (signature.isUnpacked()) {
            checkUnpacked(visible, keywords.length, most - hidden);
        }
        if (!acceptsKeywords()) {
            if (keywords.length > 0) {
                throw noKeywords();
            }
            boolean tooMany = given > most && signature.starIndex() < 0;
            if (tooMany || given < signature.requiredPositionalCount()) {
                throw positionalCount(visible, signature.requiredPositionalCount() - hidden, most - hidden);
            }
            return;
        }
        int total = parameters.length - hidden;
        boolean open = signature.starIndex() >= 0 || signature.doubleStarIndex() >= 0;
        if (!open && visible + keywords.length > total) {
            throw tooManyInAll(visible, keywords.length, total);
        }
        if (signature.starIndex() < 0 && given > most) {
            throw tooMany(visible, most - hidden);
        }
        int required = requiredPositionalOnly();
        if (given < required) {
            String bound = required < most ? "at least" : "exactly";
            throw Errors.typeError(
                    "%s() takes %s %d positional argument%s (%d given)",
                    plainName(),
                    bound,
                    required - hidden,
                    plural(required - hidden),
                    visible);
        }
    }

    private void checkUnpacked(int given, int keywordCount, int most) {
        if (most == 0 && given + keywordCount > 0) {
            throw Errors.typeError("%s() takes no arguments", plainName());
        }
        if (given + keywordCount > most) {
            throw tooManyInAll(given, keywordCount, most);
        }
        if (given < most) {
            throw Errors.typeError(
                    "%s() takes exactly %d positional argument%s (%d given)", plainName(), most, plural(most), given);
        }
    }

    private OuroError tooManyInAll(int visible, int keywordCount, int total) {
        return Errors.typeError(
                "%s() takes at most %d %sargument%s (%d given)",
                plainName(),
                total,
                visible == 0 ? "keyword " : "",
                plural(total),
                visible + keywordCount);
    }

    private OuroError tooMany(int visible, int most) {
        if (most == 0) {
            return Errors.typeError("%s() takes no positional arguments", plainName());
        }
        boolean exact = signature.requiredPositionalCount() - hidden == most;
        return Errors.typeError(
                "%s() takes %s %d positional argument%s (%d given)",
                plainName(),
                exact ? "exactly" : "at most",
                most,
                plural(most),
                visible);
    }

    private int requiredPositionalOnly() {
        int count = 0;
        for (int i = 0; i < signature.positionalOnlyCount(); i++) {
            count += parameters[i].required() ? 1 : 0;
        }
        return count;
    }

    private boolean acceptsKeywords() {
        if (signature.doubleStarIndex() >= 0) {
            return true;
        }
        for (int i = Math.max(signature.positionalOnlyCount(), hidden); i < parameters.length; i++) {
            if (parameters[i].kind() != Kind.STAR) {
                return true;
            }
        }
        return false;
    }

    private OuroError noKeywords() {
        if (callable instanceof BuiltinMethod method && method.isSlotWrapper()) {
            return Errors.typeError("wrapper %s() takes no keyword arguments", method.name());
        }
        return Errors.typeError("%s() takes no keyword arguments", qualifiedName());
    }

    private OuroError positionalCount(int given, int least, int most) {
        boolean variable = signature.starIndex() >= 0;
        if (callable instanceof BuiltinMethod method && method.isSlotWrapper() && !variable) {
            return expected(hasNamelessParser(method) ? " " : "", given, least, most);
        }
        boolean constructor = callable instanceof BuiltinFunction f && f.name().equals("__new__");
        if (!variable && most == 0 && !constructor) {
            return Errors.typeError("%s() takes no arguments (%d given)", qualifiedName(), given);
        }
        if (!variable && most == 1 && least == 1 && !constructor) {
            return Errors.typeError("%s() takes exactly one argument (%d given)", qualifiedName(), given);
        }
        return expected(plainName() + " ", given, least, variable ? Integer.MAX_VALUE : most);
    }

    /** Whether the reference unpacks the slot's arguments with a parser that puts an empty name before its errors. */
    private static boolean hasNamelessParser(BuiltinMethod method) {
        return switch (method.name()) {
            case "__setattr__", "__setitem__", "__pow__", "__rpow__", "__get__", "__set__" -> true;
            case "__mul__", "__rmul__", "__imul__" -> method.owner().lookup("__len__") != null;
            default -> false;
        };
    }

    private static OuroError expected(String name, int given, int least, int most) {
        int bound = given < least ? least : most;
        String relation = least == most ? "" : given < least ? "at least " : "at most ";
        return Errors.typeError("%sexpected %s%d argument%s, got %d", name, relation, bound, plural(bound), given);
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    private String plainName() {
        if (callable instanceof BuiltinFunction f && f.self() instanceof OuroClass type && f.name().equals("__new__")) {
            return type.name();
        }
        if (callable instanceof BuiltinMethod method && method.name().equals("__init__")) {
            return method.owner().name();
        }
        return signature.name();
    }

    private String qualifiedName() {
        if (callable instanceof BuiltinMethod method && !method.name().equals("__init__")) {
            return method.owner().name() + "." + method.name();
        }
        if (callable instanceof BuiltinFunction f && f.self() instanceof OuroClass owner
                && !f.name().equals("__new__")) {
            return owner.qualifiedName() + "." + signature.name();
        }
        boolean free = callable instanceof BuiltinFunction f && f.module() instanceof String m && !m.equals("builtins");
        return free ? ((BuiltinFunction) callable).module() + "." + signature.name() : plainName();
    }
}
