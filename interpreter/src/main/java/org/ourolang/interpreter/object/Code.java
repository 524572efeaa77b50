// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.interop.TruffleObject;
import java.util.Set;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;

/**
 * A function's body and description, shared by all contexts.
 *
 * <p>Parameter slots are ordered: positional-only, positional, keyword-only, {@code *args}, {@code **kwargs}.
 */
public final class Code implements Typed, TruffleObject {
    /** What a call answers. */
    public enum Kind {
        PLAIN,
        GENERATOR,
        COROUTINE,
        ASYNC_GENERATOR
    }

    /** The flags of {@code co_flags}. */
    public static final int OPTIMIZED = 0x1;

    public static final int NEW_LOCALS = 0x2;
    public static final int VAR_ARGS = 0x4;
    public static final int VAR_KEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;
    public static final int COROUTINE = 0x80;
    public static final int ITERABLE_COROUTINE = 0x100;
    public static final int ASYNC_GENERATOR = 0x200;
    public static final int FUTURE_ANNOTATIONS = 0x1000000;

    private final String name;
    private final String qualifiedName;
    private final Kind kind;
    private final ParameterLayout parameters;
    private final int parameterCount;
    private final String[] freeNames;
    private final String[] cellNames;
    private final String doc;
    private final SourceText source;
    private final Span definition;
    private final int firstLine;
    private final int yieldSlot;
    private final int flags;
    private final CodeBodies bodies;

    private Code(Builder b) {
        name = b.name;
        qualifiedName = b.qualifiedName == null ? b.name : b.qualifiedName;
        kind = b.kind;
        parameters = new ParameterLayout(
                b.positionalOnlyCount,
                b.positionalCount,
                b.keywordOnlyCount,
                b.hasStar,
                b.hasDoubleStar,
                b.variableNames,
                b.forgotten,
                b.unshared);
        parameterCount = parameters.count();
        freeNames = b.freeNames;
        cellNames = b.cellNames;
        doc = b.doc;
        source = b.source;
        definition = b.definition;
        firstLine = b.firstLine;
        yieldSlot = b.yieldSlot;
        flags = b.flags | kindFlag(b.kind) | (b.hasStar ? VAR_ARGS : 0) | (b.hasDoubleStar ? VAR_KEYWORDS : 0);
        bodies = new CodeBodies();
    }

    private Code(Code original, int newFlags) {
        name = original.name;
        qualifiedName = original.qualifiedName;
        kind = original.kind;
        parameters = original.parameters;
        parameterCount = original.parameterCount;
        freeNames = original.freeNames;
        cellNames = original.cellNames;
        doc = original.doc;
        source = original.source;
        definition = original.definition;
        firstLine = original.firstLine;
        yieldSlot = original.yieldSlot;
        flags = newFlags;
        bodies = original.bodies;
    }

    /** The same code with other {@code co_flags}; it shares the body. */
    public Code withFlags(int newFlags) {
        return new Code(this, newFlags);
    }

    private static int kindFlag(Kind kind) {
        return switch (kind) {
            case PLAIN -> 0;
            case GENERATOR -> GENERATOR;
            case COROUTINE -> COROUTINE;
            case ASYNC_GENERATOR -> ASYNC_GENERATOR;
        };
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.CODE;
    }

    public String name() {
        return name;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public Kind kind() {
        return kind;
    }

    public int positionalOnlyCount() {
        return parameters.positionalOnlyCount();
    }

    /** The positional parameters with the positional-only ones: {@code co_argcount}. */
    public int positionalCount() {
        return parameters.positionalCount();
    }

    public int keywordOnlyCount() {
        return parameters.keywordOnlyCount();
    }

    public boolean hasStar() {
        return parameters.hasStar();
    }

    public boolean hasDoubleStar() {
        return parameters.hasDoubleStar();
    }

    /** All parameters including {@code *args} and {@code **kwargs}. */
    public int parameterCount() {
        return parameterCount;
    }

    /** {@code co_varnames}: parameters in slot order, then other locals. */
    public String[] variableNames() {
        return parameters.names();
    }

    public String[] freeNames() {
        return freeNames;
    }

    public String[] cellNames() {
        return cellNames;
    }

    /** Null for none. */
    public String doc() {
        return doc;
    }

    /** Null when unknown. */
    public SourceText source() {
        return source;
    }

    public String fileName() {
        return source == null ? "<unknown>" : source.name();
    }

    public int firstLine() {
        return firstLine;
    }

    public int flags() {
        return flags;
    }

    /** The body's entry: arguments are {@code [0]} the function, then the bound parameter values. */
    public CallTarget startTarget() {
        return bodies.start();
    }

    /** Where a suspended body goes on; the argument is the suspendable. Null for bodies that cannot suspend. */
    public CallTarget resumeTarget() {
        return bodies.resume();
    }

    /**
     * Where a generator's body starts that hands its values to a {@link Gathering}. The arguments are the function, the
     * generator or null, the frame arguments as {@link #startTarget} takes them, the gathering.
     */
    public CallTarget feedTarget() {
        return bodies.feed();
    }

    /**
     * Makes a target as {@link #feedTarget}, whose body hands its values to one loop.
     *
     * @param loop the loop, as a node
     * @return null if the body cannot do that
     */
    public CallTarget loopTarget(Object loop) {
        return bodies.loop(loop);
    }

    /** What whoever translates the body has to fill in. */
    public CodeBodies bodies() {
        return bodies;
    }

    /** Where the definition stands; null when unknown. */
    public Span definitionSpan() {
        return definition;
    }

    /** The frame slot in which a generator hands over what it yields; -1 in bodies of other kinds. */
    public int yieldSlot() {
        return yieldSlot;
    }

    /** Whether a generator stops elsewhere than at its own yields; known once {@link #startTarget} or {@link #feedTarget} is made. */
    public boolean delegates() {
        return bodies.delegates();
    }

    /** Whether there are neither keyword-only parameters nor {@code *} or {@code **} ones. */
    public boolean hasOnlyPositional() {
        return parameterCount == parameters.positionalCount();
    }

    /** What a call of a function of another kind than PLAIN answers. */
    public Object instantiate(OuroFunction function, Object[] frameArguments) {
        return bodies.instantiate(function, frameArguments);
    }

    /**
     * Whether only the body itself knows an argument, and no longer than it runs.
     *
     * @param keyword null for the positional argument at {@code position}
     */
    public boolean forgets(int position, String keyword) {
        return parameters.forgets(position, keyword);
    }

    /** Whether only the body itself knows the positional argument, until it ends. */
    public boolean keepsToItself(int position) {
        return parameters.keeps(position);
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects what a code object is made of. */
    public static final class Builder {
        private final String name;
        private String qualifiedName;
        private Kind kind = Kind.PLAIN;
        private int positionalOnlyCount;
        private int positionalCount;
        private int keywordOnlyCount;
        private boolean hasStar;
        private boolean hasDoubleStar;
        private String[] variableNames = Keywords.NONE;
        private Set<String> forgotten = Set.of();
        private Set<String> unshared = Set.of();
        private String[] freeNames = Keywords.NONE;
        private String[] cellNames = Keywords.NONE;
        private String doc;
        private SourceText source;
        private Span definition;
        private int firstLine = 1;
        private int flags;
        private int yieldSlot = -1;

        private Builder(String name) {
            this.name = name;
        }

        public Builder qualifiedName(String value) {
            qualifiedName = value;
            return this;
        }

        public Builder kind(Kind value) {
            kind = value;
            return this;
        }

        /** @param positional all positional parameters, the positional-only ones included */
        public Builder parameters(
                int positionalOnly, int positional, int keywordOnly, boolean star, boolean doubleStar) {
            positionalOnlyCount = positionalOnly;
            positionalCount = positional;
            keywordOnlyCount = keywordOnly;
            hasStar = star;
            hasDoubleStar = doubleStar;
            return this;
        }

        /** @param value the parameters of whose values only the body itself knows, and no longer than it runs */
        public Builder forgotten(Set<String> value) {
            forgotten = value;
            return this;
        }

        /** @param value the parameters of whose values only the body itself knows */
        public Builder unshared(Set<String> value) {
            unshared = value;
            return this;
        }

        public Builder variableNames(String... value) {
            variableNames = value;
            return this;
        }

        public Builder freeNames(String... value) {
            freeNames = value;
            return this;
        }

        public Builder cellNames(String... value) {
            cellNames = value;
            return this;
        }

        public Builder doc(String value) {
            doc = value;
            return this;
        }

        public Builder source(SourceText value) {
            source = value;
            return this;
        }

        /** @param value where the definition stands */
        public Builder definition(Span value) {
            definition = value;
            return this;
        }

        public Builder firstLine(int value) {
            firstLine = value;
            return this;
        }

        /** @param value see {@link Code#yieldSlot()} */
        public Builder yieldSlot(int value) {
            yieldSlot = value;
            return this;
        }

        public Builder flags(int value) {
            flags = value;
            return this;
        }

        public Code build() {
            return new Code(this);
        }
    }
}
