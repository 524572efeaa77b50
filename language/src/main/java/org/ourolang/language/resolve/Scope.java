// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scope of a program with its resolved names. */
public final class Scope {
    /** What opens the scope. */
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        LAMBDA,
        GENERATOR_EXPRESSION,
        /** A list, set or dict comprehension; it runs in the frame of the scope around it (PEP 709). */
        COMPREHENSION,
        /** The type parameters of a generic function, class or alias. */
        TYPE_PARAMETERS,
        /** A value evaluated lazily: of a type alias, or the bound or default of a type parameter. */
        TYPE_ALIAS
    }

    /** What a call makes of the body. */
    public enum FunctionKind {
        PLAIN,
        GENERATOR,
        COROUTINE,
        ASYNC_GENERATOR
    }

    private final int number;
    private final Kind kind;
    private final Scope parent;
    private final Scope frame;
    private final String name;
    private final String privateName;
    private final List<Scope> children = new ArrayList<>();

    final Map<String, Symbol> symbols = new LinkedHashMap<>();
    final Map<String, Binding> bindings = new HashMap<>();
    final Slots slots;

    String qualifiedName;
    boolean isAsyncDefinition;
    boolean yields;
    boolean awaits;
    boolean returnsValue;
    int parameterCount;
    boolean needsClassCell;
    boolean needsClassDictionary;
    boolean callsLocals;
    /** Whether names are looked up in the namespace of the class around first. */
    boolean seesClass;
    /** Whether this is the bound or default of a type parameter. */
    boolean isTypeParameterValue;
    /** Whether unknown names are looked up in a namespace. */
    boolean separateLocals;

    final Set<String> staticAttributes = new LinkedHashSet<>();

    List<String> freeNames = List.of();
    Binding[] closureSources = {};
    private Set<String> mangledOnly;
    private boolean topLevelCoroutine;

    Scope(int number, Kind kind, Scope parent, String name, String privateName) {
        this.number = number;
        this.kind = kind;
        this.parent = parent;
        this.name = name;
        this.privateName = privateName;
        this.frame = kind == Kind.COMPREHENSION ? parent.frame : this;
        this.slots = kind == Kind.COMPREHENSION ? parent.slots : new Slots();
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** The number the parser gave; bounds and defaults of type parameters have numbers beyond the parser's. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The scope around this one; null for the module. */
    public Scope parent() {
        return parent;
    }

    /** The scope that owns the frame: this one unless it is a {@link Kind#COMPREHENSION}. */
    public Scope frame() {
        return frame;
    }

    /** What a call of this frame scope makes; {@link FunctionKind#COROUTINE} also for a module that awaits. */
    public FunctionKind functionKind() {
        if (kind == Kind.GENERATOR_EXPRESSION) {
            return awaits ? FunctionKind.ASYNC_GENERATOR : FunctionKind.GENERATOR;
        }
        // An await that only annotates a variable is not refused, is never evaluated, and makes a coroutine of a function.
        if (isAsyncDefinition || kind == Kind.FUNCTION && awaits) {
            return yields ? FunctionKind.ASYNC_GENERATOR : FunctionKind.COROUTINE;
        }
        if (topLevelCoroutine) {
            return FunctionKind.COROUTINE;
        }
        return yields ? FunctionKind.GENERATOR : FunctionKind.PLAIN;
    }

    /** The code's name: the function's or class's own, {@code <module>}, {@code <lambda>}, {@code <listcomp>} … */
    public String name() {
        return name;
    }

    /** The code's qualified name, as CPython spells it. */
    public String qualifiedName() {
        return qualifiedName;
    }

    /**
     * Where a name used in this scope lives; a comprehension answers its own variables, then the enclosing ones.
     *
     * @param used the name as written; private names are mangled here
     */
    public Binding lookup(String used) {
        String mangled = mangle(used);
        for (Scope scope = this;; scope = scope.parent) {
            Binding binding = scope.bindings.get(mangled);
            if (binding != null) {
                return binding;
            }
            if (scope.kind != Kind.COMPREHENSION) {
                boolean namespace = scope.kind == Kind.CLASS || scope.separateLocals;
                return namespace ? new Binding.Namespace(mangled) : new Binding.Global(mangled);
            }
        }
    }

    /**
     * Whether a value that a call has just made, once assigned to this name, can be seen by nobody but this scope's own
     * code, and by that only through methods that keep it to themselves.
     */
    public boolean isUnshared(String used) {
        String mangled = mangle(used);
        Symbol symbol = symbols.get(mangled);
        return symbol != null && !symbol.has(Symbol.Flag.PARAMETER) && keepsToItself(mangled, symbol);
    }

    /** Whether a function reads this name in one place only, where its value does not become known elsewhere. */
    public boolean isReadOnce(String used) {
        String mangled = mangle(used);
        Symbol symbol = symbols.get(mangled);
        boolean function = kind == Kind.FUNCTION || kind == Kind.GENERATOR_EXPRESSION;
        return function && symbol != null && !symbol.has(Symbol.Flag.REPEATED) && keepsToItself(mangled, symbol);
    }

    /** The parameters of a plain function whose values nobody but its own code sees. */
    public Set<String> forgottenParameters() {
        return functionKind() == FunctionKind.PLAIN ? unsharedParameters() : Set.of();
    }

    /** The parameters of a function whose values nobody but its own code sees, whenever that runs. */
    public Set<String> unsharedParameters() {
        if (kind != Kind.FUNCTION) {
            return Set.of();
        }
        Set<String> forgotten = new LinkedHashSet<>();
        for (Map.Entry<String, Symbol> entry : symbols.entrySet()) {
            if (entry.getValue().has(Symbol.Flag.PARAMETER) && keepsToItself(entry.getKey(), entry.getValue())) {
                forgotten.add(entry.getKey());
            }
        }
        return forgotten;
    }

    private boolean keepsToItself(String mangled, Symbol symbol) {
        boolean local = kind == Kind.FUNCTION && symbol.place == Symbol.Place.LOCAL;
        boolean global = kind == Kind.MODULE && parent == null && !mentions("globals");
        return (local || global)
                && !symbol.has(Symbol.Flag.SHARED)
                && !callsLocals
                && !rebindsBuiltin()
                && children.stream().noneMatch(child -> child.mentions(mangled));
    }

    /** Whether a builtin that forgets its arguments means something else here. */
    private boolean rebindsBuiltin() {
        for (Scope scope = this; scope != null; scope = scope.parent) {
            for (String name : TreeWalker.FORGETTING) {
                Symbol symbol = name.equals("inspect") ? null : scope.symbols.get(name);
                if (symbol != null && (symbol.has(Symbol.Flag.ASSIGNED) || symbol.has(Symbol.Flag.PARAMETER))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether code in here means a name of a scope around it. */
    private boolean mentions(String mangled) {
        Symbol symbol = symbols.get(mangled);
        boolean here = symbol != null && symbol.place != Symbol.Place.LOCAL && symbol.place != Symbol.Place.CELL;
        return here || children.stream().anyMatch(child -> child.mentions(mangled));
    }

    /** {@code _C__name} for the private {@code __name} used in the body of class C; otherwise the name itself. */
    public String mangle(String used) {
        if (privateName == null || mangledOnly != null && !mangledOnly.contains(used)) {
            return used;
        }
        return Mangling.mangle(privateName, used);
    }

    /** Number of local slots of the frame: parameters first, then other locals and those of inlined comprehensions. */
    public int localCount() {
        return slots.names().size();
    }

    /**
     * The name of each local slot. Parameters come first: positional-only, positional, keyword-only, {@code *args},
     * {@code **kwargs}. Names of inlined comprehensions may occur several times.
     */
    public List<String> localNames() {
        return Collections.unmodifiableList(slots.names());
    }

    /** Number of slots that hold parameters. */
    public int parameterCount() {
        return parameterCount;
    }

    /** The names of the local slots captured by inner scopes. */
    public List<String> cellNames() {
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < slots.names().size(); slot++) {
            if (slots.isCell(slot)) {
                names.add(slots.names().get(slot));
            }
        }
        return names;
    }

    /** Whether the slot holds a cell. */
    public boolean isCell(int slot) {
        return slots.isCell(slot);
    }

    /** Whether the slot belongs to an inlined comprehension rather than to the frame scope itself. */
    public boolean isComprehensionSlot(int slot) {
        return slots.isComprehension(slot);
    }

    /** The slots of a comprehension's own variables: unbound, with fresh cells, whenever the comprehension starts. */
    public List<Integer> comprehensionSlots() {
        List<Integer> own = new ArrayList<>();
        if (kind == Kind.COMPREHENSION) {
            symbols.forEach((used, symbol) -> {
                if (symbol.place == Symbol.Place.LOCAL) {
                    own.add(((Binding.Local) bindings.get(used)).slot());
                } else if (symbol.place == Symbol.Place.CELL) {
                    own.add(((Binding.CellLocal) bindings.get(used)).slot());
                }
            });
            Collections.sort(own);
        }
        return own;
    }

    /** The names of the closure's cells, sorted. */
    public List<String> freeNames() {
        return freeNames;
    }

    /**
     * For each free name the binding in the parent scope whose cell is captured: {@link Binding.CellLocal} or
     * {@link Binding.Free}. The indices are those of the parent's frame.
     */
    public Binding[] closureSources() {
        return closureSources.clone();
    }

    /** The attributes that functions in this class assign to a variable called self, in order of appearance. */
    public List<String> staticAttributes() {
        return List.copyOf(staticAttributes);
    }

    /** Whether methods of this class use {@code super} or {@code __class__}. */
    public boolean needsClassCell() {
        return needsClassCell;
    }

    /** The slot of the {@code __class__} cell, or -1. */
    public int classCellSlot() {
        return needsClassCell ? slots.hidden("__class__") : -1;
    }

    /** Whether scopes of type parameters or aliases read this class's namespace. */
    public boolean needsClassDictionary() {
        return needsClassDictionary;
    }

    /** The slot of the cell that must hold this class's namespace, or -1. */
    public int classDictionarySlot() {
        return needsClassDictionary ? slots.hidden("__classdict__") : -1;
    }

    /** Whether the frame's code mentions {@code locals}, {@code vars}, {@code eval}, {@code exec} or {@code dir}. */
    public boolean callsLocals() {
        return callsLocals;
    }

    /** The names this scope mentions, mangled, in order of first mention. */
    public List<String> names() {
        return List.copyOf(symbols.keySet());
    }

    List<Scope> children() {
        return children;
    }

    String privateName() {
        return privateName;
    }

    Set<String> mangledOnly() {
        return mangledOnly;
    }

    void mangleOnly(Set<String> names) {
        mangledOnly = names;
    }

    void makeTopLevelCoroutine() {
        topLevelCoroutine = true;
    }

    boolean isTypeParameters() {
        return kind == Kind.TYPE_PARAMETERS || isTypeParameterValue;
    }

    boolean isFunctionLike() {
        return kind != Kind.MODULE && kind != Kind.CLASS;
    }
}
